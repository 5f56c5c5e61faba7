import type {TimeMeaning} from "../model/mention.ts"
import {phraseAt, skipAny, skipHyphen, skipWord, tagAt, wordAt, type Scan} from "./scan.ts"
import {readDate, readDays} from "./time-date.ts"
import {readPoint} from "./time-point.ts"
import {longestOf, unitOf, type Reading, type Rule} from "./time-reading.ts"

/** Times with a beginning and an end, or with one of the two. */
export const readRange: Rule = longestOf(opened, joined, bounded, duringHappening)

const end: Rule = longestOf(readDays, readPoint)

/** "from May to July 2025", "between 2014 and 2022", "between 4 and 7 June". */
function opened(scan: Scan, at: number): Reading | null {
  const opener = phraseAt(scan, at, scan.language.times.ranges)
  if (!opener) return null
  const days = readDays(scan, opener.to)
  const first = readPoint(scan, opener.to)
  if (days && (!first || days.to > first.to)) return {...days, from: at}
  if (!first) return null
  const joiner = skipWord(scan, first.to, ",")
  if (!opener.meaning.has(wordAt(scan, joiner))) return openedOnly(scan, at, first)
  const last = readPoint(scan, skipAny(scan, joiner + 1, scan.language.times.prepositions))
  return last && spanOf(at, first, last)
}

/** "from 5 April": the end is left open. "A photograph from 2013" is of that year. */
function openedOnly(scan: Scan, at: number, first: Reading): Reading | null {
  const unit = unitOf(first.meaning)
  if (!scan.language.times.from.has(wordAt(scan, at)) || (unit !== "day" && unit !== "month")) return null
  const meaning: TimeMeaning = {kind: "range", from: startOf(first.meaning), to: null}
  return {from: at, to: first.to, rule: `from ${first.rule}`, meaning, parts: [first]}
}

/** "May to July 2025", "2014–2022", "Monday through Friday": two times with nothing but a dash or "to" between. */
function joined(scan: Scan, at: number): Reading | null {
  const days = readDays(scan, at)
  if (days) return days
  const parts = joinedParts(scan, at)
  if (parts) return parts
  const first = readDate(scan, at)
  if (!first || !scan.language.times.to.has(wordAt(scan, first.to))) return null
  const last = readDate(scan, first.to + 1)
  return last && unitOf(first.meaning) === unitOf(last.meaning) ? spanOf(at, first, last) : null
}

/** "late November and early December 2022". */
function joinedParts(scan: Scan, at: number): Reading | null {
  const {periodParts, and} = scan.language.times
  if (!phraseAt(scan, at, periodParts)) return null
  const first = readPoint(scan, at)
  if (first?.meaning.kind !== "part" || !and.has(wordAt(scan, first.to))) return null
  const last = phraseAt(scan, first.to + 1, periodParts) && readPoint(scan, first.to + 1)
  return last?.meaning.kind === "part" ? spanOf(at, first, last) : null
}

function spanOf(from: number, first: Reading, last: Reading): Reading | null {
  const unit = unitOf(first.meaning)
  if (unit === null || unitOf(last.meaning) === null) return null
  const start = withYearOf(first.meaning, last.meaning)
  return {
    from,
    to: last.to,
    rule: `${first.rule} to ${last.rule}`,
    meaning: {kind: "range", from: start, to: last.meaning},
    parts: [{...first, meaning: start}, last]
  }
}

/** "from May to July 2025": the year stands at the end and holds for both. */
function withYearOf(first: TimeMeaning, last: TimeMeaning): TimeMeaning {
  if (first.kind === "part") return {...first, of: withYearOf(first.of, last)}
  if (last.kind === "part") return withYearOf(first, last.of)
  if (first.kind !== "calendar" || last.kind !== "calendar") return first
  if (first.year !== undefined || last.year === undefined || first.month === undefined) return first
  const isLater = last.month !== undefined && first.month > last.month
  return {...first, year: isLater ? last.year - 1 : last.year}
}

/** "since 2011", "before February 2022", "until Friday", "by 20 December". */
function bounded(scan: Scan, at: number): Reading | null {
  const bound = phraseAt(scan, at, scan.language.times.bounds)
  if (!bound) return null
  const {prepositions, possessive} = scan.language.times
  const named = happeningAt(scan, bound.to)
  if (named && bound.meaning !== "by") {
    const meaning = boundMeaning(bound.meaning, edgeOf(bound.meaning, named.meaning))
    return {from: at, to: named.to, rule: `${bound.meaning} a happening`, meaning}
  }
  const time = end(scan, skipAny(scan, skipHyphen(scan, bound.to), prepositions)) ?? happeningIn(scan, bound)
  if (!time || unitOf(time.meaning) === null || possessive.has(wordAt(scan, time.to))) return null
  const meaning = boundMeaning(bound.meaning, time.meaning)
  return {from: at, to: time.to, rule: `${bound.meaning} ${time.rule}`, meaning, parts: [time]}
}

/** What comes before a war comes before its first day, what comes after it after its last, if it has ended. */
function edgeOf(bound: string, happening: TimeMeaning & {kind: "range"}): TimeMeaning {
  const edge = bound === "after" ? happening.to : bound === "until" ? null : happening.from
  return edge ?? happening
}

/** "during the Korean War": the happening's own days. */
function duringHappening(scan: Scan, at: number): Reading | null {
  if (!scan.language.times.during.has(wordAt(scan, at - 1))) return null
  const named = happeningAt(scan, at)
  return named && {from: at, to: named.to, rule: "happening", meaning: named.meaning}
}

function happeningAt(
  scan: Scan,
  at: number
): {readonly to: number; readonly meaning: TimeMeaning & {kind: "range"}} | null {
  const {article, happenings} = scan.language.times
  return phraseAt(scan, skipWord(scan, at, article), happenings)
}

/** Tokens of a happening's name that are looked over for its date: "before the Russian offensive in February 2022". */
const longestName = 8

function happeningIn(scan: Scan, bound: {readonly to: number; readonly meaning: string}): Reading | null {
  if (bound.meaning === "by" || bound.meaning === "until") return null
  const {prepositions} = scan.language.times
  for (let at = bound.to; at < bound.to + longestName; at++) {
    if (at > bound.to && prepositions.has(wordAt(scan, at))) {
      const time = readDate(scan, at + 1)
      if (time && statesYear(time.meaning)) return time
    }
    if (!nameTags.has(tagAt(scan, at))) return null
  }
  return null
}

function statesYear(meaning: TimeMeaning): boolean {
  return meaning.kind === "calendar" && meaning.year !== undefined
}

const nameTags = new Set(["DT", "JJ", "NN", "NNS", "NNP", "NNPS", "POS", "IN", "PRP$", "HYPH", "VBG"])

function boundMeaning(bound: "since" | "until" | "before" | "after" | "by", time: TimeMeaning): TimeMeaning {
  if (bound === "since" || bound === "after") return {kind: "range", from: startOf(time), to: null}
  if (bound === "by" && isShort(time)) return time
  return {kind: "range", from: null, to: time}
}

/** "since 7-8 June" begins with the seventh. */
function startOf(time: TimeMeaning): TimeMeaning {
  return time.kind === "range" && time.from ? time.from : time
}

/** What is said to be so "by 20 December" is reported of that day; "by 2030" leaves open when. */
function isShort(time: TimeMeaning): boolean {
  const unit = unitOf(time)
  return time.kind === "range" || time.kind === "part" || unit === "day" || unit === "hour"
}
