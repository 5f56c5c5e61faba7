import {claimSource, type Claim} from "../model/claim.ts"
import type {Interval} from "../model/interval.ts"
import type {Place} from "../model/place.ts"
import {knownValue} from "../model/resolution.ts"

/** What two claims are compared by, taken from a claim once. */
export interface Fingerprint {
  readonly claim: Claim
  /** Order in the report. */
  readonly index: number
  readonly types: ReadonlySet<string>
  readonly storylines: ReadonlySet<string>
  readonly places: readonly Place[]
  readonly when: Interval | null
  /** Words that carry meaning, as lemmas. */
  readonly words: ReadonlySet<string>
  readonly numbers: ReadonlySet<string>
}

/** One ground for or against two claims telling of the same happening. */
export interface Ground {
  readonly weight: number
  readonly because: string
}

/** Weighted grounds; the weights were set on the training part of the gold standard, in tenths. */
const weights = {
  sameSentence: 1.4,
  nextSentence: 0.9,
  nearSentence: 0.4,
  sameType: 1,
  sameStoryline: 0.5,
  otherStoryline: -0.6,
  samePlace: 1.6,
  otherPlace: -1.5,
  sameDay: 1,
  otherDay: -1.6,
  sameNumber: 0.8,
  sharedWords: 2.2,
  answer: 0.6
} as const

/** Grounds for and against two claims of one report telling of the same happening. `rarity` gives a word's weight, 0 to 1. */
export function compareClaims(a: Fingerprint, b: Fingerprint, rarity: (word: string) => number): readonly Ground[] {
  return [
    ...compareDistance(a, b),
    ...compareEvents(a, b),
    ...comparePlaces(a, b),
    ...compareTimes(a, b),
    ...compareWords(a, b, rarity),
    ...compareVoices(a, b)
  ]
}

function compareDistance(a: Fingerprint, b: Fingerprint): readonly Ground[] {
  const apart = Math.abs(a.claim.sentence - b.claim.sentence)
  if (apart === 0) return [{weight: weights.sameSentence, because: "in one sentence"}]
  if (apart === 1) return [{weight: weights.nextSentence, because: "in neighbouring sentences"}]
  return apart <= 3 ? [{weight: weights.nearSentence, because: "told close together"}] : []
}

function compareEvents(a: Fingerprint, b: Fingerprint): readonly Ground[] {
  if (a.types.size === 0 || b.types.size === 0) return []
  const type = [...a.types].find((name) => b.types.has(name))
  if (type) return [{weight: weights.sameType, because: `both tell of ${type}`}]
  const storyline = [...a.storylines].find((name) => b.storylines.has(name))
  if (storyline) return [{weight: weights.sameStoryline, because: `both belong to a course of ${storyline}`}]
  return [{weight: weights.otherStoryline, because: "different kinds of happening"}]
}

/** Only places finer than a country tell happenings apart. */
function comparePlaces(a: Fingerprint, b: Fingerprint): readonly Ground[] {
  const finer = (place: Place): boolean => place.kind !== "country"
  const ours = a.places.filter(finer)
  const theirs = b.places.filter(finer)
  if (ours.length === 0 || theirs.length === 0) return []
  const shared = ours.find((place) =>
    theirs.some((other) => other.name === place.name && other.country === place.country)
  )
  if (shared) return [{weight: weights.samePlace, because: `both in ${shared.name}`}]
  const settlement = (place: Place): boolean => place.kind === "settlement" || place.kind === "site"
  if (ours.some(settlement) && theirs.some(settlement))
    return [{weight: weights.otherPlace, because: "different places"}]
  return []
}

function compareTimes(a: Fingerprint, b: Fingerprint): readonly Ground[] {
  if (!a.when?.from || !b.when?.from) return []
  const exact = (interval: Interval): boolean =>
    interval.grain === "day" || interval.grain === "part-of-day" || interval.grain === "hour"
  if (!exact(a.when) || !exact(b.when)) return []
  return a.when.from.slice(0, 10) === b.when.from.slice(0, 10)
    ? [{weight: weights.sameDay, because: "on the same day"}]
    : [{weight: weights.otherDay, because: "on different days"}]
}

function compareWords(a: Fingerprint, b: Fingerprint, rarity: (word: string) => number): readonly Ground[] {
  let shared = 0
  let all = 0
  const common: string[] = []
  for (const word of a.words) {
    const weight = rarity(word)
    all += weight
    if (!b.words.has(word)) continue
    shared += weight
    common.push(word)
  }
  for (const word of b.words) if (!a.words.has(word)) all += rarity(word)
  const grounds: Ground[] = []
  if (shared > 0)
    grounds.push({
      weight: weights.sharedWords * Math.min(1, (2.5 * shared) / all),
      because: `share the words ${common.slice(0, 4).join(", ")}`
    })
  if ([...a.numbers].some((number) => b.numbers.has(number)))
    grounds.push({weight: weights.sameNumber, because: "give the same number"})
  return grounds
}

function compareVoices(a: Fingerprint, b: Fingerprint): readonly Ground[] {
  const later = a.index > b.index ? a.claim : b.claim
  const answers = later.stance === "denies" || later.stance === "rejects" || later.stance === "no-comment"
  return answers && Math.abs(a.claim.sentence - b.claim.sentence) <= 2
    ? [{weight: weights.answer, because: "one answers the other"}]
    : []
}

export function fingerprint(
  claim: Claim,
  index: number,
  words: ReadonlySet<string>,
  storylineOf: (type: string) => string | undefined
): Fingerprint {
  const types = new Set(claim.events.map((event) => event.type))
  const storylines = new Set([...types].flatMap((type) => storylineOf(type) ?? []))
  const places = claim.places.flatMap(({place, role}) => (role === "metonym" ? [] : (knownValue(place) ?? [])))
  const when = claim.happenedWhen ? (knownValue(claim.happenedWhen.interval) ?? null) : null
  const numbers = new Set(claim.quantities.map(({value, low, high, unit}) => `${value ?? `${low}-${high}`} ${unit}`))
  return {claim, index, types, storylines, places, when, words, numbers}
}

/** Name of the party that speaks, for telling sides apart; the outlet is a party of its own. */
export function partyOf(claim: Claim): string {
  const source = claimSource(claim)
  if (!source) return "outlet"
  return knownValue(source.actor)?.side ?? "unknown"
}
