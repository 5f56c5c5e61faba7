import type {TimeMeaning, TimeUnit} from "../model/mention.ts"
import {numberAt} from "./number.ts"
import {phraseAt, skipHyphen, tagAt, wordAt, type Scan} from "./scan.ts"
import type {Reading} from "./time-reading.ts"

interface Length {
  readonly unit: TimeUnit
  /** null = several. */
  readonly count: number | null
  readonly to: number
  readonly about: boolean
}

/** "three years", "a week", "five-year", "several days", "a year and a half", "at least 30 days". Ages are none. */
export function lengthAt(scan: Scan, at: number): Length | null {
  const {about, age} = scan.language.times
  const modifier = phraseAt(scan, at, about)
  const bare = (modifier && counted(scan, modifier.to)) ?? counted(scan, at)
  if (!bare) return null
  if (age.has(wordAt(scan, skipHyphen(scan, bare.to)))) return null
  return {...bare, about: modifier?.meaning ?? false}
}

function counted(scan: Scan, at: number): Omit<Length, "about"> | null {
  const {units, indefinite, half} = scan.language.times
  const count = countAt(scan, at)
  if (!count) return null
  const next = skipHyphen(scan, count.to)
  const unit = units.get(wordAt(scan, next))
  if (unit === undefined || unit === "half" || (unit === "quarter" && count.isArticle)) return null
  if (unit === "second" && !isSeconds(scan, next, count.isArticle)) return null
  const to = next + 1
  const andHalf =
    count.count !== null &&
    scan.language.times.and.has(wordAt(scan, to)) &&
    indefinite.has(wordAt(scan, to + 1)) &&
    half.has(wordAt(scan, to + 2))
  return andHalf ? {unit, count: count.count! + 0.5, to: to + 3} : {unit, count: count.count, to}
}

/** "second" is an ordinal unless it is plainly counted ("30 seconds"). */
function isSeconds(scan: Scan, at: number, isArticle: boolean): boolean {
  return scan.language.times.unitPlurals.has(wordAt(scan, at)) || (!isArticle && tagAt(scan, at).startsWith("NN"))
}

/** How many: a number, an article, "half a", "several" (null). */
export function countAt(scan: Scan, at: number): {count: number | null; to: number; isArticle: boolean} | null {
  const {indefinite, half, someOf, of, and} = scan.language.times
  const number = numberAt(scan, at)
  if (number) {
    if (
      !and.has(wordAt(scan, number.to)) ||
      !indefinite.has(wordAt(scan, number.to + 1)) ||
      !half.has(wordAt(scan, number.to + 2))
    ) {
      return {count: number.value, to: number.to, isArticle: false}
    }
    return {count: number.value + 0.5, to: number.to + 3, isArticle: false}
  }
  const some = phraseAt(scan, at, someOf)
  if (some) return {count: null, to: some.to, isArticle: false}
  if (half.has(wordAt(scan, at)) && indefinite.has(wordAt(scan, at + 1)))
    return {count: 0.5, to: at + 2, isArticle: false}
  if (!indefinite.has(wordAt(scan, at))) return null
  if (scan.language.times.couple.has(wordAt(scan, at + 1))) {
    return {count: 2, to: of.has(wordAt(scan, at + 2)) ? at + 3 : at + 2, isArticle: false}
  }
  return {count: 1, to: at + 1, isArticle: true}
}

/** A length by itself. */
export function readDuration(scan: Scan, at: number): Reading | null {
  const length = lengthAt(scan, at)
  if (length) {
    return {
      from: at,
      to: length.to,
      rule: "length",
      meaning: {kind: "duration", unit: length.unit, count: length.count},
      ...(length.about && {about: true})
    }
  }
  return definiteLength(scan, at) ?? unstatedLength(scan, at)
}

/** "the nine months", "the first two weeks": a length that is a certain one, still without a date. */
function definiteLength(scan: Scan, at: number): Reading | null {
  const {article, first} = scan.language.times
  if (wordAt(scan, at) !== article) return null
  const next = first.has(wordAt(scan, at + 1)) ? at + 2 : at + 1
  const length = counted(scan, next)
  if (!length || !scan.language.times.unitPlurals.has(wordAt(scan, length.to - 1))) return null
  return {
    from: at,
    to: length.to,
    rule: "certain length",
    meaning: {kind: "duration", unit: length.unit, count: length.count}
  }
}

/** "for months": a plural unit whose number is left open. */
function unstatedLength(scan: Scan, at: number): Reading | null {
  const {units, unitPlurals, lengthOpeners} = scan.language.times
  const word = wordAt(scan, at)
  if (!unitPlurals.has(word) || !lengthOpeners.has(wordAt(scan, at - 1))) return null
  return {
    from: at,
    to: at + 1,
    rule: "unstated length",
    meaning: {kind: "duration", unit: units.get(word)!, count: null}
  }
}

/** "the last five years", "the next few days", "the past week". */
export function readWindow(scan: Scan, at: number): Reading | null {
  const {windows, units, unitPlurals} = scan.language.times
  const opener = phraseAt(scan, at, windows)
  if (!opener) return null
  const count = countAt(scan, opener.to)
  const unitAt = count && !count.isArticle ? skipHyphen(scan, count.to) : opener.to
  const word = wordAt(scan, unitAt)
  const unit = units.get(word)
  if (unit === undefined || !unitPlurals.has(word)) return null
  return {
    from: at,
    to: unitAt + 1,
    rule: "window",
    meaning: {kind: "window", unit, count: count && !count.isArticle ? count.count : null, ...opener.meaning}
  }
}

/** "every Monday", "each year", "every two weeks", "daily", "on Mondays". */
export function readHabit(scan: Scan, at: number): Reading | null {
  const {every, other, units, weekdays, months, dayParts, habits, weekdayPlurals, dayPartPlurals} = scan.language.times
  const word = wordAt(scan, at)
  const read = (to: number, meaning: TimeMeaning): Reading => ({
    from: at,
    to,
    rule: "habit",
    meaning: {kind: "recurring", every: meaning}
  })
  const adverb = habits.get(word)
  if (adverb !== undefined) return read(at + 1, {kind: "duration", unit: adverb, count: 1})
  const plural = weekdayPlurals.get(word)
  if (plural !== undefined) return read(at + 1, {kind: "calendar", weekday: plural})
  const nights = dayPartPlurals.get(wordAt(scan, at + 1))
  if (weekdays.has(word) && nights) {
    return read(at + 2, {kind: "part", of: {kind: "calendar", weekday: weekdays.get(word)!}, part: nights})
  }
  if (!every.has(word)) return null
  const next = other.has(wordAt(scan, at + 1)) ? at + 2 : at + 1
  const noun = wordAt(scan, next)
  if (weekdays.has(noun)) return read(next + 1, {kind: "calendar", weekday: weekdays.get(noun)!})
  if (months.has(noun)) return read(next + 1, {kind: "calendar", month: months.get(noun)!})
  const part = phraseAt(scan, next, dayParts)
  if (part)
    return read(part.to, {
      kind: "part",
      of: {kind: "relative", unit: "day", offset: 0, anchor: "narrative"},
      part: part.meaning
    })
  const number = numberAt(scan, next)
  const unitAt = number ? number.to : next
  const unit = units.get(wordAt(scan, unitAt))
  return unit === undefined ? null : read(unitAt + 1, {kind: "duration", unit, count: number?.value ?? 1})
}
