import type {Language} from "../languages/language.ts"
import {mentionsFrom, type Annotated} from "../model/annotated.ts"
import {claimId, type AttributionInWords, type ClaimInWords, type Directness} from "../model/claim.ts"
import type {Quantity} from "../model/mention.ts"
import type {Note, Noted} from "../model/note.ts"
import type {Provenance} from "../model/provenance.ts"
import {contains, type Span, type TokenRange} from "../model/span.ts"
import {rangeSpan} from "../model/token.ts"
import {buildArcs} from "./arcs.ts"
import {findVoices, type AttributionModels} from "./attribution.ts"
import {isBackground} from "./background.ts"
import {carryChannels} from "./carried-channel.ts"
import {channelOf, relayChannel, reportOccasion} from "./channel.ts"
import {partitionByVoice, type VoicedProposition} from "./chain.ts"
import type {Clauses} from "./clause-rules.ts"
import {buildColumns} from "./columns.ts"
import {findEvents} from "./event.ts"
import {hedgeOf} from "./hedge.ts"
import type {Labeller} from "./labeller.ts"
import {placesOfClaim} from "./place.ts"
import {buildPropositionContext, splitPropositions} from "./proposition.ts"
import {stanceOf} from "./stance.ts"
import {timesOfClaim} from "./time.ts"
import type {Voice} from "./voice.ts"

/** The learned parts of extraction. */
export interface ExtractModels extends AttributionModels {
  readonly proposition: Labeller
  readonly stance: Labeller
  readonly hedge: Labeller
}

/** Who claims what in this document, in its own words. Sentences that give no claim become notes. */
export function extractClaims(
  annotated: Annotated,
  language: Language,
  models: ExtractModels
): Noted<readonly ClaimInWords[]> {
  const columns = buildColumns(annotated, language)
  const arcs = buildArcs(annotated)
  const clauses: Clauses = {words: annotated, columns, arcs, language}
  const voices = findVoices(clauses, models)
  const propositions = splitPropositions(buildPropositionContext(annotated, columns, arcs, voices), models.proposition)
  const voiced = partitionByVoice(clauses, propositions, voices)
  const occasion = reportOccasion(clauses)
  const described = voiced.map((proposition) => describeClaim(clauses, proposition, models, occasion))
  const claims = carryChannels(annotated, withoutDuplicates(described))
  return {value: claims, notes: notesOnSilentSentences(annotated, claims)}
}

function describeClaim(
  clauses: Clauses,
  proposition: VoicedProposition,
  models: ExtractModels,
  occasion: string | null
): ClaimInWords {
  const annotated = clauses.words
  const {tokens, document} = annotated
  const {voice, range, outer} = proposition
  const content = rangeSpan(tokens, range)
  const attribution = describeVoices(clauses, voice ? [...outer, voice] : outer, occasion)
  const {stance, probability} = stanceOf(clauses, range, voice, models.stance)
  const quoted = quotedParts(annotated, range)
  const cue = voice && voice.cue.length > 0 ? {from: voice.cue[0]!, to: voice.cue.at(-1)! + 1} : null
  const times = timesOfClaim(annotated, range, {cue, source: voice?.source ?? null})
  const provenance: Provenance[] = [
    {by: "model:proposition", because: `sure to ${proposition.probability.toFixed(2)}`},
    ...(voice ? [voice.provenance] : []),
    voice?.kind === "silent"
      ? {by: "rule:silence", because: "no-comment"}
      : {by: "model:stance", because: `${stance}, sure to ${probability.toFixed(2)}`}
  ]
  return {
    id: claimId(document.id, content, attribution.at(-1)?.source),
    document: document.id,
    sentence: tokens.sentence[range.from]!,
    content,
    quoted,
    attribution,
    stance,
    hedge: hedgeOf(clauses, range, voice, models.hedge),
    directness: attribution.length > 0 ? directnessOf(annotated, range) : null,
    background: isBackground(clauses, range, voice),
    events: findEvents(annotated, range, clauses.language, clauses.arcs),
    places: placesOfClaim(annotated, range, clauseRange(clauses, range, voice)),
    ...times,
    quantities: quantitiesIn(annotated, content),
    confidence: proposition.confidence,
    provenance
  }
}

/** The voices of one claim, outermost first. Where no channel is named, the voice that relays another one is its channel. */
function describeVoices(
  clauses: Clauses,
  voices: readonly Voice[],
  occasion: string | null
): readonly AttributionInWords[] {
  const {tokens} = clauses.words
  const described: AttributionInWords[] = []
  let relay: Voice | undefined
  for (const voice of voices) {
    if (!voice.source) continue
    const channel = channelOf(clauses, voice) ?? (relay ? relayChannel(clauses, relay, voice) : occasion)
    const cue = voice.cue.length > 0 ? rangeSpan(tokens, {from: voice.cue[0]!, to: voice.cue.at(-1)! + 1}) : null
    described.push({source: rangeSpan(tokens, voice.source), cue, channel})
    relay = voice
  }
  return described
}

/** The content with its reporting clause: where places may stand that belong to the claim. */
function clauseRange(clauses: Clauses, range: TokenRange, voice: Voice | undefined): TokenRange {
  const {columns} = clauses
  if (!voice) return {from: columns.from[range.from]!, to: columns.to[range.from]!}
  const edges = [range.from, range.to, ...voice.cue, ...(voice.source ? [voice.source.from, voice.source.to] : [])]
  const from = Math.max(columns.from[range.from]!, Math.min(...edges))
  return {from, to: Math.min(columns.to[range.from]!, Math.max(...edges))}
}

function quotedParts(annotated: Annotated, {from, to}: TokenRange): readonly Span[] {
  const {tokens, quotations} = annotated
  const parts: Span[] = []
  let at = from
  while (at < to) {
    const index = tokens.quotation[at]!
    if (index < 0) {
      at++
      continue
    }
    const quotation = quotations[index]!
    const first = Math.max(from, quotation.from + 1)
    const last = Math.min(to, quotation.closed ? quotation.to - 1 : quotation.to)
    if (last > first) parts.push(rangeSpan(tokens, {from: first, to: last}))
    at = Math.max(at + 1, quotation.to)
  }
  return parts
}

function directnessOf({tokens}: Annotated, {from, to}: TokenRange): Directness {
  let quoted = 0
  for (let i = from; i < to; i++) if (tokens.quotation[i]! >= 0) quoted++
  if (quoted === 0) return "indirect"
  return quoted >= 0.85 * (to - from) ? "direct" : "mixed"
}

function quantitiesIn(annotated: Annotated, content: Span): readonly Quantity[] {
  return mentionsFrom(annotated, content).filter(
    (mention): mention is Quantity => mention.kind === "quantity" && contains(content, mention)
  )
}

function withoutDuplicates(claims: readonly ClaimInWords[]): readonly ClaimInWords[] {
  const seen = new Set<string>()
  return claims.filter(({id}) => !seen.has(id) && seen.add(id))
}

function notesOnSilentSentences(annotated: Annotated, claims: readonly ClaimInWords[]): readonly Note[] {
  const speaking = new Set(claims.map((claim) => claim.sentence))
  return annotated.sentences.flatMap((sentence, index) =>
    sentence.kind === "body" && !speaking.has(index)
      ? [
          {
            code: "no-claim",
            message: "No claim was found in this sentence.",
            span: rangeSpan(annotated.tokens, sentence)
          }
        ]
      : []
  )
}
