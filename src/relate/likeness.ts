import {claimSource, type Claim} from "../model/claim.ts"
import type {Interval} from "../model/interval.ts"
import type {Place} from "../model/place.ts"
import {knownValue} from "../model/resolution.ts"

/** What two claims are compared by, taken from a claim once. */
export interface Fingerprint {
  readonly claim: Claim
  /** Order in the report. */
  readonly index: number
  /** What it mainly tells of: its first event that is more than background; null when it tells of none. */
  readonly type: string | null
  readonly types: ReadonlySet<string>
  readonly storylines: ReadonlySet<string>
  readonly places: readonly Place[]
  readonly when: Interval | null
  /** Words that carry meaning, as lemmas, and how rare each is in the report, 0 to 1. */
  readonly words: ReadonlyMap<string, number>
  /** Sum of these. */
  readonly weight: number
  readonly party: string
  readonly numbers: ReadonlySet<string>
}

/** One ground for or against two claims telling of the same happening. */
export interface Ground {
  readonly weight: number
  /** Asked only for the grounds that are kept: most comparisons lead nowhere. */
  readonly because: () => string
}

/**
 * In nats, from a logistic model of "tells of the same incident" over pairs of claims of the gold standard's training part.
 * Without any ground two claims of a report have `apart`.
 */
const weights = {
  apart: -1.6,
  sameSentence: 3.4,
  nextSentence: 1.7,
  twoSentences: 1,
  nearSentences: 0.5,
  farSentences: -0.2,
  sameType: 0.5,
  otherStoryline: -0.6,
  otherPlace: -1,
  sameDay: 0.3,
  sameNumber: 0.4,
  shareOfWords: 0.9,
  rareWords: 1.4,
  sameParty: 0.2
} as const

/** Grounds for and against two claims of one report telling of the same happening. */
export function compareClaims(a: Fingerprint, b: Fingerprint): readonly Ground[] {
  return [
    {weight: weights.apart, because: () => "claims of one report"},
    ...compareDistance(a, b),
    ...compareEvents(a, b),
    ...comparePlaces(a, b),
    ...compareTimes(a, b),
    ...compareWords(a, b),
    ...compareNumbers(a, b),
    ...(a.party === b.party ? [{weight: weights.sameParty, because: () => "of one party"}] : [])
  ]
}

/** Sum of the grounds: above 0, more likely the same happening than not. */
export function likeness(grounds: readonly Ground[]): number {
  return grounds.reduce((sum, {weight}) => sum + weight, 0)
}

function compareDistance(a: Fingerprint, b: Fingerprint): readonly Ground[] {
  const apart = Math.abs(a.claim.sentence - b.claim.sentence)
  if (apart === 0) return [{weight: weights.sameSentence, because: () => "in one sentence"}]
  if (apart === 1) return [{weight: weights.nextSentence, because: () => "in neighbouring sentences"}]
  if (apart === 2) return [{weight: weights.twoSentences, because: () => "two sentences apart"}]
  if (apart <= 4) return [{weight: weights.nearSentences, because: () => "told close together"}]
  return apart > 8 ? [{weight: weights.farSentences, because: () => "told far apart"}] : []
}

function compareEvents(a: Fingerprint, b: Fingerprint): readonly Ground[] {
  const [ours, theirs] = [a.claim.events[0]?.type, b.claim.events[0]?.type]
  if (ours !== undefined && ours === theirs) return [{weight: weights.sameType, because: () => `both tell of ${ours}`}]
  if (a.types.size === 0 || b.types.size === 0) return []
  const related =
    [...a.types].some((type) => b.types.has(type)) || [...a.storylines].some((name) => b.storylines.has(name))
  return related ? [] : [{weight: weights.otherStoryline, because: () => "different kinds of happening"}]
}

/** Only places finer than a country tell happenings apart. */
function comparePlaces(a: Fingerprint, b: Fingerprint): readonly Ground[] {
  const finer = (place: Place): boolean => place.kind !== "country"
  const ours = a.places.filter(finer)
  const theirs = b.places.filter(finer)
  if (ours.length === 0 || theirs.length === 0) return []
  const shared = ours.some((place) =>
    theirs.some((other) => other.name === place.name && other.country === place.country)
  )
  return shared ? [] : [{weight: weights.otherPlace, because: () => "different places"}]
}

function compareTimes(a: Fingerprint, b: Fingerprint): readonly Ground[] {
  const day = a.when?.from?.slice(0, 10)
  return day !== undefined && day === b.when?.from?.slice(0, 10)
    ? [{weight: weights.sameDay, because: () => "on the same day"}]
    : []
}

function compareWords(a: Fingerprint, b: Fingerprint): readonly Ground[] {
  let shared = 0
  for (const [word, weight] of a.words) if (b.words.has(word)) shared += weight
  if (shared === 0) return []
  const all = a.weight + b.weight - shared
  const weight = (weights.shareOfWords * shared) / all + weights.rareWords * Math.min(1, shared / 2)
  const common = (): string =>
    [...a.words.keys()]
      .filter((word) => b.words.has(word))
      .slice(0, 4)
      .join(", ")
  return [{weight, because: () => `share the words ${common()}`}]
}

function compareNumbers(a: Fingerprint, b: Fingerprint): readonly Ground[] {
  return [...a.numbers].some((number) => b.numbers.has(number))
    ? [{weight: weights.sameNumber, because: () => "give the same number"}]
    : []
}

export function fingerprint(
  claim: Claim,
  index: number,
  words: ReadonlyMap<string, number>,
  storylineOf: (type: string) => string | undefined
): Fingerprint {
  const types = new Set(claim.events.map((event) => event.type))
  const happening = claim.events.find((event) => storylineOf(event.type) !== "background")
  const storylines = new Set([...types].flatMap((type) => storylineOf(type) ?? []))
  const places = claim.places.flatMap(({place, role}) => (role === "metonym" ? [] : (knownValue(place) ?? [])))
  const when = claim.happenedWhen ? (knownValue(claim.happenedWhen.interval) ?? null) : null
  const numbers = new Set(claim.quantities.map(({value, low, high, unit}) => `${value ?? `${low}-${high}`} ${unit}`))
  const weight = [...words.values()].reduce((sum, rarity) => sum + rarity, 0)
  return {
    claim,
    index,
    type: happening?.type ?? null,
    types,
    storylines,
    places,
    when,
    words,
    weight,
    numbers,
    party: partyOf(claim)
  }
}

/** Name of the party that speaks, for telling sides apart; the outlet is a party of its own. */
export function partyOf(claim: Claim): string {
  const source = claimSource(claim)
  if (!source) return "outlet"
  return knownValue(source.actor)?.side ?? "unknown"
}
