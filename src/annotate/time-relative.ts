import type {TimeAnchor, TimeMeaning, TimeUnit} from "../model/mention.ts"
import type {Shift, Which} from "../languages/time-words.ts"
import {ordinalAt} from "./number.ts"
import {phraseAt, skipHyphen, tagAt, wordAt, type Scan} from "./scan.ts"
import {lengthAt} from "./time-length.ts"
import {monthAt, weekdayAt} from "./time-date.ts"
import {longestOf, type Reading, type Rule} from "./time-reading.ts"

/** Times that count from another one: from the report's day or from the date the text spoke of last. */
export const readRelative: Rule = longestOf(fixed, spokenTime, whichTime, shifted, unitShifted, earlierPeriod)

/** "yesterday", "tonight", "now". */
function fixed(scan: Scan, at: number): Reading | null {
  const found = phraseAt(scan, at, scan.language.times.fixed)
  return found && {from: at, to: found.to, rule: "fixed phrase", meaning: found.meaning}
}

/** "then", "that time" behind a preposition: the time spoken of. */
function spokenTime(scan: Scan, at: number): Reading | null {
  const found = phraseAt(scan, at, scan.language.times.spokenOf)
  if (!found || !scan.language.times.prepositions.has(wordAt(scan, at - 1))) return null
  return {from: at, to: found.to, rule: "time spoken of", meaning: {kind: "reference", to: "spoken"}}
}

/** "last week", "next Sunday", "that September", "the same day", "the following morning". */
function whichTime(scan: Scan, at: number): Reading | null {
  const which = phraseAt(scan, at, scan.language.times.which)
  if (!which) return null
  const noun = nounMeaning(scan, which.to, which.meaning)
  if (!noun) return null
  const isBare =
    scan.language.times.definite.has(wordAt(scan, at)) && which.to === at + 1 && which.meaning.anchor === "narrative"
  return isBare && wordAt(scan, at) === scan.language.times.article && !noun.alone
    ? null
    : {from: at, to: noun.to, rule: `which ${noun.what}`, meaning: noun.meaning}
}

interface Noun {
  readonly meaning: TimeMeaning
  readonly to: number
  readonly what: string
  /** True for nouns that mean a time with the plain article: "the weekend", "the quarter". */
  readonly alone: boolean
}

function nounMeaning(scan: Scan, at: number, which: Which): Noun | null {
  const {units, unitPlurals, seasons, dayParts} = scan.language.times
  const word = wordAt(scan, at)
  const unit = units.get(word)
  const isBareDay = unit === "day" && which.offset !== 0 && which.anchor === "publication"
  if (
    unit !== undefined &&
    !unitPlurals.has(word) &&
    !isBareDay &&
    unit !== "half" &&
    unit !== "second" &&
    unit !== "minute"
  ) {
    return {
      meaning: shift(unit, which.offset, which.anchor),
      to: at + 1,
      what: "unit",
      alone: unit === "weekend" || unit === "quarter"
    }
  }
  const pick = {direction: which.offset, anchor: which.anchor}
  const weekday = weekdayAt(scan, at)
  if (weekday !== null)
    return {meaning: {kind: "calendar", weekday, ...pick}, to: at + 1, what: "weekday", alone: false}
  const month = monthAt(scan, at, true)
  if (month)
    return {meaning: {kind: "calendar", month: month.month, ...pick}, to: month.to, what: "month", alone: false}
  const season = seasons.get(word)
  if (season !== undefined)
    return {meaning: {kind: "calendar", season, ...pick}, to: at + 1, what: "season", alone: false}
  const part = phraseAt(scan, at, dayParts)
  if (!part) return null
  return {
    meaning: {kind: "part", of: shift("day", which.offset, which.anchor), part: part.meaning},
    to: part.to,
    what: "part of day",
    alone: false
  }
}

function shift(unit: TimeUnit, offset: number, anchor: TimeAnchor): TimeMeaning & {kind: "relative"} {
  return {kind: "relative", unit, offset, anchor}
}

/** "two weeks ago", "three years later", "several days earlier". */
function shifted(scan: Scan, at: number): Reading | null {
  const length = lengthAt(scan, at)
  const word = wordAt(scan, at)
  const plural =
    length ??
    (scan.language.times.unitPlurals.has(word)
      ? {unit: scan.language.times.units.get(word)!, count: null, to: at + 1, about: false}
      : null)
  if (!plural) return null
  const moved = shiftAt(scan, plural.to)
  if (!moved) return null
  const meaning = shiftMeaning(plural.unit, plural.count, moved.meaning)
  return {from: at, to: moved.to, rule: "length and shift", meaning, ...(plural.about && {about: true})}
}

/** "the day before", "the week after". */
function unitShifted(scan: Scan, at: number): Reading | null {
  const {article, units, unitPlurals, dayParts} = scan.language.times
  if (wordAt(scan, at) !== article) return null
  const word = wordAt(scan, at + 1)
  const moved = shiftAt(scan, at + 2)
  if (!moved) return null
  const unit = units.get(word)
  if (unit !== undefined && !unitPlurals.has(word)) {
    return {from: at, to: moved.to, rule: "unit and shift", meaning: shiftMeaning(unit, 1, moved.meaning)}
  }
  const part = dayParts.meanings.get(word)
  if (part === undefined) return null
  return {
    from: at,
    to: moved.to,
    rule: "part of day and shift",
    meaning: {kind: "part", of: shiftMeaning("day", 1, moved.meaning), part}
  }
}

/** "the year-earlier quarter", "year-ago": the same period so much before. */
function earlierPeriod(scan: Scan, at: number): Reading | null {
  const {article, units, unitPlurals, shifts, periodNouns} = scan.language.times
  const start = wordAt(scan, at) === article ? at + 1 : at
  const word = wordAt(scan, start)
  const unit = units.get(word)
  const next = skipHyphen(scan, start + 1)
  if (unit === undefined || unitPlurals.has(word) || next === start + 1) return null
  const moved = phraseAt(scan, next, shifts)
  if (!moved) return null
  const noun = ordinalAt(scan, moved.to)?.to ?? moved.to
  const to = periodNouns.has(wordAt(scan, noun)) ? noun + 1 : moved.to
  return {from: to > moved.to ? at : start, to, rule: "earlier period", meaning: shiftMeaning(unit, 1, moved.meaning)}
}

function shiftMeaning(unit: TimeUnit, count: number | null, moved: Shift): TimeMeaning {
  if (count === null) {
    if (moved.anchor === "publication") return {kind: "reference", to: moved.direction < 0 ? "past" : "future"}
    return {kind: "window", unit, count: null, ...moved}
  }
  if (unit === "year" && !Number.isInteger(count))
    return shift("month", moved.direction * Math.round(count * 12), moved.anchor)
  return {...shift(unit, moved.direction * Math.round(count), moved.anchor), moved: true}
}

/** A shift word; one that can open a clause ("two days before the attack") must not have anything to open. */
function shiftAt(scan: Scan, at: number): {meaning: Shift; to: number} | null {
  const {shifts, openShifts} = scan.language.times
  const found = phraseAt(scan, at, shifts)
  if (!found) return null
  if (openShifts.has(wordAt(scan, at)) && opensMore(scan, found.to)) return null
  return found
}

const closingTags = new Set([",", ".", ":", "-RRB-", "''", '"', "CC", "VBD", "VBZ", "VBP", "MD", "TO"])

function opensMore(scan: Scan, at: number): boolean {
  const word = wordAt(scan, at)
  return word !== "" && !closingTags.has(tagAt(scan, at)) && !/^[\p{P}]+$/u.test(word)
}
