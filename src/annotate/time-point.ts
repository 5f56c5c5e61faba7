import type {DayPart, TimeMeaning} from "../model/mention.ts"
import {ordinalAt} from "./number.ts"
import {phraseAt, skipAny, skipHyphen, skipWord, tagAt, wordAt, type Scan} from "./scan.ts"
import {readClock} from "./time-clock.ts"
import {readDate, readDays} from "./time-date.ts"
import {isDay, longestOf, unitOf, type Reading, type Rule} from "./time-reading.ts"
import {readRelative} from "./time-relative.ts"

/** One time with all that is said of it: its part of the day, its hour, "early", "later that", "about". */
export const readPoint: Rule = longestOf(
  unitDuring,
  extended,
  periodPart,
  dayPartOf,
  earlierLater,
  nthOf,
  aboutTime,
  dayPartAlone
)

const basic: Rule = longestOf(readDate, readRelative, readClock, ownersPeriod)

/** How many times something may be added behind a time: "8 June, Sunday, at 14:30, local time" needs no more. */
const longestTail = 3

/** A time and what follows it: "Sunday morning", "14:30 on 8 June", "June last year". */
function extended(scan: Scan, at: number): Reading | null {
  let reading = basic(scan, at)
  for (let count = 0; reading && count < longestTail; count++) {
    const longer: Reading | null =
      withDayPart(scan, reading) ?? withClock(scan, reading) ?? withDay(scan, reading) ?? withinYear(scan, reading)
    if (!longer) break
    reading = longer
  }
  return reading
}

/** "Sunday morning", "8 June in the afternoon", "Friday at night". */
function withDayPart(scan: Scan, day: Reading): Reading | null {
  if (!isDay(day.meaning)) return null
  const {prepositions, dayParts, periodParts, article} = scan.language.times
  let next = skipHyphen(scan, skipAny(scan, skipWord(scan, day.to, ","), prepositions))
  const early =
    next > day.to || scan.language.times.dayParts.longest.has(wordAt(scan, next + 1))
      ? phraseAt(scan, next, periodParts)
      : null
  if (early) next = early.to
  else if (next > day.to && wordAt(scan, next) === article && phraseAt(scan, next + 1, periodParts)) {
    next = phraseAt(scan, next + 1, periodParts)!.to
  }
  const part = phraseAt(scan, next, dayParts)
  if (!part || (part.meaning === "overnight" && next > day.to)) return null
  return {
    from: day.from,
    to: part.to,
    rule: `${day.rule}, part of day`,
    meaning: {kind: "part", of: day.meaning, part: part.meaning}
  }
}

/** "8 June at 14:30", "Thursday, 9 p.m." */
function withClock(scan: Scan, day: Reading): Reading | null {
  const isPart = day.meaning.kind === "part" && unitOf(day.meaning) === "day"
  if (!isDay(day.meaning) && !isPart) return null
  const {prepositions, about} = scan.language.times
  let next = skipAny(scan, skipWord(scan, day.to, ","), prepositions)
  next = phraseAt(scan, next, about)?.to ?? next
  const clock = readClock(scan, next)
  if (!clock) return null
  const outer = day.meaning.kind === "part" ? day.meaning.of : day.meaning
  return {
    from: day.from,
    to: clock.to,
    rule: `${day.rule}, ${clock.rule}`,
    meaning: {kind: "within", outer, inner: clock.meaning}
  }
}

/** "14:30 on 8 June", "4 a.m. Thursday", "noon yesterday", "5 a.m. in the morning". */
function withDay(scan: Scan, clock: Reading): Reading | null {
  if (clock.meaning.kind !== "calendar" || clock.meaning.hour === undefined) return null
  const {prepositions} = scan.language.times
  const next = skipAny(scan, skipWord(scan, clock.to, ","), prepositions)
  const day = longestOf(readDate, readRelative)(scan, next)
  if (!day) return null
  const isPart = day.meaning.kind === "part" && unitOf(day.meaning) === "day"
  if (!isDay(day.meaning) && !isPart) return null
  const outer = day.meaning.kind === "part" ? day.meaning.of : day.meaning
  return {
    from: clock.from,
    to: day.to,
    rule: `${clock.rule}, ${day.rule}`,
    meaning: {kind: "within", outer, inner: clock.meaning}
  }
}

/** "June last year", "8 June of this year", "the third quarter of last year". */
function withinYear(scan: Scan, reading: Reading): Reading | null {
  const {meaning} = reading
  if (meaning.kind !== "calendar" || meaning.year !== undefined) return null
  if (meaning.month === undefined && meaning.season === undefined && meaning.quarter === undefined) return null
  const next = skipAny(scan, skipWord(scan, reading.to, ","), scan.language.times.of)
  const outer = readRelative(scan, next)
  if (outer?.meaning.kind !== "relative" || outer.meaning.unit !== "year") return null
  return {
    from: reading.from,
    to: outer.to,
    rule: `${reading.rule} of ${outer.rule}`,
    meaning: {kind: "within", outer: outer.meaning, inner: meaning}
  }
}

/** "this year's third quarter", "last year's summer". */
function ownersPeriod(scan: Scan, at: number): Reading | null {
  const owner = readRelative(scan, at)
  if (owner?.meaning.kind !== "relative" || owner.meaning.unit !== "year") return null
  if (!scan.language.times.possessive.has(wordAt(scan, owner.to))) return null
  const inner = readDate(scan, owner.to + 1)
  if (inner?.meaning.kind !== "calendar" || inner.meaning.year !== undefined || unitOf(inner.meaning) === "day")
    return null
  return {
    from: at,
    to: inner.to,
    rule: `${owner.rule}'s ${inner.rule}`,
    meaning: {kind: "within", outer: owner.meaning, inner: inner.meaning}
  }
}

/** "early June", "mid-2014", "the end of last year", "late on 8 June", "early Sunday". */
function periodPart(scan: Scan, at: number): Reading | null {
  const {periodParts, definite, article} = scan.language.times
  const isCertain = definite.has(wordAt(scan, at)) && wordAt(scan, at + 1) !== article
  const found = phraseAt(scan, at, periodParts) ?? (isCertain ? phraseAt(scan, at + 1, periodParts) : null)
  if (!found) return null
  const next = skipHyphen(scan, found.to)
  const time = extended(scan, next) ?? unitSpokenOf(scan, next) ?? nthOf(scan, next)
  if (time) {
    if (unitOf(time.meaning) === null || unitOf(time.meaning) === "hour") return null
    return {
      from: at,
      to: time.to,
      rule: `part of ${time.rule}`,
      meaning: {kind: "part", of: time.meaning, part: found.meaning}
    }
  }
  const part = phraseAt(scan, next, scan.language.times.dayParts)
  if (!part) return null
  return {from: at, to: part.to, rule: "early or late part of day", meaning: partOf(spokenDay, part.meaning)}
}

const spokenDay: TimeMeaning = {kind: "relative", unit: "day", offset: 0, anchor: "narrative"}

function partOf(day: TimeMeaning, part: DayPart): TimeMeaning {
  return {kind: "part", of: day, part}
}

/** "the day", "the month" after "the end of" or "later in": the one spoken of, or the report's own. */
function unitSpokenOf(scan: Scan, at: number): Reading | null {
  const {article, units, unitPlurals, dayParts} = scan.language.times
  if (wordAt(scan, at) !== article) return null
  const part = phraseAt(scan, at, dayParts)
  if (part) return {from: at, to: part.to, rule: "the part of day", meaning: partOf(spokenDay, part.meaning)}
  const word = wordAt(scan, at + 1)
  const unit = units.get(word)
  if (
    unit === undefined ||
    unitPlurals.has(word) ||
    unit === "half" ||
    unit === "second" ||
    unit === "minute" ||
    unit === "hour"
  )
    return null
  return {
    from: at,
    to: at + 2,
    rule: "the unit spoken of",
    meaning: {
      kind: "relative",
      unit,
      offset: 0,
      anchor: unit === "day" || unit === "quarter" ? "narrative" : "publication"
    }
  }
}

/** "during the day", "throughout the month": the opener itself is no part of it. */
function unitDuring(scan: Scan, at: number): Reading | null {
  const unit = scan.language.times.during.has(wordAt(scan, at - 1)) ? unitSpokenOf(scan, at) : null
  return unit?.meaning.kind === "relative" ? unit : null
}

/** "the morning of 8 June", "the night of 7-8 June", "overnight into Sunday", "the early hours of Monday". */
function dayPartOf(scan: Scan, at: number): Reading | null {
  const {dayParts, definite, periodParts, into, of} = scan.language.times
  const early = phraseAt(scan, definite.has(wordAt(scan, at)) ? at + 1 : at, periodParts)
  const part =
    phraseAt(scan, at, dayParts) ??
    phraseAt(scan, definite.has(wordAt(scan, at)) ? at + 1 : at, dayParts) ??
    (early && phraseAt(scan, early.to, dayParts))
  if (!part) return null
  const next = into.has(wordAt(scan, part.to)) || of.has(wordAt(scan, part.to)) ? part.to + 1 : part.to
  if (next === part.to && part.meaning !== "overnight") return null
  const day = readDays(scan, next) ?? basic(scan, next)
  if (!day || (!isDay(day.meaning) && day.meaning.kind !== "range")) return null
  const ends =
    part.meaning === "overnight" &&
    scan.language.times.into.has(wordAt(scan, part.to)) &&
    !scan.language.times.prepositions.has(wordAt(scan, part.to))
  const which = part.meaning === "overnight" && !ends ? "night" : part.meaning
  return {
    from: at,
    to: day.to,
    rule: `part of day of ${day.rule}`,
    meaning: {kind: "part", of: day.meaning, part: which}
  }
}

/** "earlier that day", "later in the week", "later on 8 June", "earlier this month", "earlier Sunday". */
function earlierLater(scan: Scan, at: number): Reading | null {
  const found = phraseAt(scan, at, scan.language.times.earlierLater)
  if (!found) return null
  const next = skipAny(scan, found.to, scan.language.times.prepositions)
  const time = extended(scan, next) ?? unitSpokenOf(scan, next)
  if (!time || unitOf(time.meaning) === null || unitOf(time.meaning) === "hour") return null
  return {
    from: at,
    to: time.to,
    rule: `${found.meaning} in ${time.rule}`,
    meaning: {kind: found.meaning, within: time.meaning}
  }
}

/** "the second week of March", "the first half of 2024". */
function nthOf(scan: Scan, at: number): Reading | null {
  const {definite, units, unitPlurals, of} = scan.language.times
  const ordinal = ordinalAt(scan, skipAny(scan, at, definite))
  if (!ordinal) return null
  const word = wordAt(scan, ordinal.to)
  const unit = units.get(word)
  if (unit === undefined || unitPlurals.has(word) || !of.has(wordAt(scan, ordinal.to + 1))) return null
  const time = basic(scan, ordinal.to + 2) ?? unitSpokenOf(scan, ordinal.to + 2)
  if (!time || unitOf(time.meaning) === null) return null
  return {
    from: at,
    to: time.to,
    rule: `nth of ${time.rule}`,
    meaning: {kind: "nth", n: ordinal.value, unit, of: time.meaning}
  }
}

/** "around 8 June", "about 14:30". */
function aboutTime(scan: Scan, at: number): Reading | null {
  const found = phraseAt(scan, at, scan.language.times.about)
  if (found?.meaning !== true) return null
  const time = extended(scan, found.to)
  if (!time || (time.meaning.kind !== "calendar" && time.meaning.kind !== "within")) return null
  return {...time, from: at, rule: `about ${time.rule}`, about: true}
}

/** "overnight", "in the evening", "at dawn": a part of the day spoken of. */
function dayPartAlone(scan: Scan, at: number): Reading | null {
  const {dayParts, prepositions, definite} = scan.language.times
  const part = phraseAt(scan, at, dayParts)
  if (!part) return null
  const isPlaced = prepositions.has(wordAt(scan, at - 1)) && !tagAt(scan, part.to).startsWith("NN")
  const isAdverb = part.meaning === "overnight" && !tagAt(scan, part.to).startsWith("NN")
  if (!isAdverb && !isPlaced && !definite.has(wordAt(scan, at))) return null
  if (!isAdverb && !isPlaced) return null
  return {from: at, to: part.to, rule: "part of day", meaning: partOf(spokenDay, part.meaning)}
}
