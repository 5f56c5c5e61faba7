import type {Actor} from "./actor.ts"
import type {Provenance} from "./provenance.ts"
import type {Resolution} from "./resolution.ts"
import type {Span} from "./span.ts"

/** Name of an event type, as its file in `src/events` is called: "air-strike", "handover", ... */
export type EventTypeName = string

export type RoleName =
  "actor" | "recipient" | "victim" | "instrument" | "unit" | "object" | "from" | "to" | "place" | "mediator"

/** When the event is, seen from the claim: a promised handover is `future`, a demanded or conditional one `hypothetical`. */
export type Tense = "past" | "present" | "future" | "hypothetical"

/** An event as the words of one claim tell it. */
export interface EventInWords {
  readonly type: EventTypeName
  /** One of the modes of its type, or null. */
  readonly mode: string | null
  /** The words that name the event: "has launched an offensive", "seizure". */
  readonly trigger: Span
  /** The words that fill each role; several when coordinated ("between Moscow and Kyiv"). */
  readonly roles: Readonly<Partial<Record<RoleName, readonly Span[]>>>
  readonly negated: boolean
  readonly tense: Tense
  readonly provenance: Provenance
}

/** The same with its participants looked up. */
export interface Event extends EventInWords {
  readonly actors: Readonly<Partial<Record<RoleName, readonly Resolution<Actor>[]>>>
}
