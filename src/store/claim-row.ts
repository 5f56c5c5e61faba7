import {claimSource, type Claim} from "../model/claim.ts"
import type {Reading} from "../model/reading.ts"
import {knownValue} from "../model/resolution.ts"
import {spanText} from "../model/span.ts"

/** What the table of claims holds of one claim, by column. Only what is known goes in: a list never shows a guess. */
export function claimRow(
  reading: Reading,
  claim: Claim,
  ordinal: number
): Readonly<Record<string, string | number | null>> {
  const source = claimSource(claim)
  const actor = source && knownValue(source.actor)
  const event = claim.events[0]
  const where = claim.places.find((place) => place.role === "event")
  const place = where && knownValue(where.place)
  const when = claim.happenedWhen && knownValue(claim.happenedWhen.interval)
  return {
    document: reading.document.id,
    ordinal,
    id: claim.id,
    content_start: claim.content.start,
    content_end: claim.content.end,
    stance: claim.stance,
    hedge: claim.hedge,
    source: source ? spanText(reading.document.text, source.source) : null,
    actor: actor?.name ?? null,
    side: actor?.side ?? null,
    event_type: event?.type ?? null,
    event_mode: event?.mode ?? null,
    place: place?.name ?? null,
    country: place?.country ?? null,
    lat: place?.lat ?? null,
    lon: place?.lon ?? null,
    happened_from: when?.from ?? null,
    happened_to: when?.to ?? null,
    confidence: claim.confidence
  }
}
