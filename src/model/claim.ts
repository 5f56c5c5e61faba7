import type {Actor} from "./actor.ts"
import type {DocumentId} from "./document.ts"
import type {Event, EventInWords} from "./event.ts"
import type {Interval} from "./interval.ts"
import type {Quantity, TimeExpression, Toponym} from "./mention.ts"
import type {Place, PlaceRole} from "./place.ts"
import type {Provenance} from "./provenance.ts"
import type {Resolution} from "./resolution.ts"
import type {Span} from "./span.ts"

/** Made of its parts (document, content span, innermost source), so the same words give the same id on every machine. */
export type ClaimId = string & {readonly __brand: "ClaimId"}

export const stances = [
  "asserts",
  "denies",
  "accuses",
  "demands",
  "rejects",
  "promises",
  "threatens",
  "predicts",
  "assesses",
  "no-comment"
] as const

/** What is done by saying it. */
export type Stance = (typeof stances)[number]

/** How surely, whatever the stance. `conditional`: "if the exchange proceeds, it will ...". */
export type Hedge = "none" | "hedged" | "conditional"

/** The source's own words, a paraphrase, or a paraphrase with quoted parts. */
export type Directness = "direct" | "indirect" | "mixed"

/** One voice, before the world is asked. */
export interface AttributionInWords {
  readonly source: Span
  /** The reporting word or words; null in a quotation's free second sentence. */
  readonly cue: Span | null
  /** Medium or occasion as the text names it ("Telegram", "press briefing", "Reuters"). */
  readonly channel: string | null
}

export interface Attribution extends AttributionInWords {
  /** Whether the source, or what it refers to, has a name, or is "an official", "a lieutenant colonel", "local authorities". */
  readonly named: boolean
  readonly actor: Resolution<Actor>
}

interface ClaimWords {
  readonly id: ClaimId
  readonly document: DocumentId
  /** Index of the sentence in which the content starts. */
  readonly sentence: number
  /** The narrowest continuous words that state the proposition. */
  readonly content: Span
  /** Stretches of the content inside quotation marks, without the marks. */
  readonly quoted: readonly Span[]
  readonly stance: Stance
  readonly hedge: Hedge
  /** null when the outlet itself says it. */
  readonly directness: Directness | null
  /** A restatement of what came before, told as setting rather than as news. */
  readonly background: boolean
  readonly quantities: readonly Quantity[]
  /** 0 to 1: how sure the engine is of the claim's span and source. */
  readonly confidence: number
  readonly provenance: readonly Provenance[]
}

/** A claim as extraction gives it: only words. */
export interface ClaimInWords extends ClaimWords {
  /** Outermost voice first; empty = the outlet says it. */
  readonly attribution: readonly AttributionInWords[]
  /** The event the claim is mainly about first. */
  readonly events: readonly EventInWords[]
  readonly places: readonly PlaceInWords[]
  /** When it was said, as far as the text tells. */
  readonly saidWhen: TimeExpression | null
  /** When what is claimed happened, holds or will happen. */
  readonly happenedWhen: TimeExpression | null
}

export interface PlaceInWords {
  readonly toponym: Toponym
  readonly role: PlaceRole
}

/** A claim with its words tied to the world as far as they could be. */
export interface Claim extends ClaimWords {
  readonly attribution: readonly Attribution[]
  readonly events: readonly Event[]
  readonly places: readonly ClaimPlace[]
  readonly saidWhen: ClaimTime | null
  readonly happenedWhen: ClaimTime | null
}

export interface ClaimPlace extends PlaceInWords {
  readonly place: Resolution<Place>
}

export interface ClaimTime {
  /** null when it follows from the report ("initiated an attack" in a report of that day) rather than from words. */
  readonly expression: TimeExpression | null
  readonly interval: Resolution<Interval>
}

/** The innermost voice: whose claim it is. Absent when the outlet says it. */
export function claimSource<Voice extends AttributionInWords>(claim: {
  readonly attribution: readonly Voice[]
}): Voice | undefined {
  return claim.attribution.at(-1)
}

export function claimId(document: DocumentId, content: Span, source: Span | undefined): ClaimId {
  return `${document}.${content.start}-${content.end}${source ? `.${source.start}-${source.end}` : ""}` as ClaimId
}
