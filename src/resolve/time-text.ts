import {longestPhrase} from "../languages/phrases.ts"
import type {Language} from "../languages/language.ts"
import {civilDate, dayOfIso} from "../model/calendar.ts"
import type {Words} from "../model/annotated.ts"
import type {CalendarMeaning, TimeExpression, TimeMeaning} from "../model/mention.ts"
import {noAnchors, publicationDay} from "./time-anchor.ts"
import {dayFrame, frameOfInterval, type Frame} from "./time-frame.ts"
import {frameInYear, resolveMeaning} from "./time-meaning.ts"

/** A stated date nearer than this many days to publication makes the text a report of its days. */
const nearDays = 45

/**
 * A report counts from its own day ("yesterday", "on Sunday"); a history gives dates with their years, all of them long
 * past. The kind decides what the year of a bare "24 March" follows. Words in quotation marks do not count: an old quote
 * says "today" too.
 */
export function isRetrospective(words: Words, times: readonly TimeExpression[], language: Language): boolean {
  const publication = publicationDay(words)
  if (publication === null) return true
  const stated = statedDates(words, times, language)
  if (stated.length === 0 || stated.some((frame) => daysApart(frame, publication) <= nearDays)) return false
  const bare = times.flatMap(({meaning}) => bareDates(meaning))
  const counted = times.filter(
    (time) => countsFromPublication(time.meaning) && words.tokens.quotation[time.tokens.from]! < 0
  )
  if (counted.length * 3 > stated.length + bare.length) return false
  return isRoundStated(bare, stated, dayFrame(publication))
}

/** Whether the bare dates lie round the stated ones rather than round the day of publication. */
function isRoundStated(bare: readonly CalendarMeaning[], stated: readonly Frame[], publication: Frame): boolean {
  const toStated = median(bare.map((date) => Math.min(...stated.map((frame) => nearestGap(date, frame)))))
  return toStated <= median(bare.map((date) => nearestGap(date, publication)))
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}

/** Days between a frame and the nearest year's date of that kind. */
function nearestGap(date: CalendarMeaning, frame: Frame): number {
  const {year} = civilDate(frame.from)
  const candidates = [year - 1, year, year + 1].flatMap((candidate) => frameInYear(date, candidate) ?? [])
  return Math.min(...candidates.map(({from}) => daysApart(frame, from)))
}

function daysApart({from, to}: Frame, day: number): number {
  return Math.max(0, from - day, day - to + 1)
}

/** The dates without year in a meaning. */
function bareDates(meaning: TimeMeaning): readonly CalendarMeaning[] {
  switch (meaning.kind) {
    case "calendar":
      return meaning.month !== undefined && meaning.year === undefined && meaning.anchor === undefined ? [meaning] : []
    case "part":
      return bareDates(meaning.of)
    case "range":
      return [meaning.from, meaning.to].flatMap((end) => (end ? bareDates(end) : []))
    default:
      return []
  }
}

/**
 * The dates the text gives with their year, in its order: months and days anywhere, years in the headline. First the days of
 * a war or battle that the headline names.
 */
export function statedDates(words: Words, times: readonly TimeExpression[], language: Language): readonly Frame[] {
  const named = happeningOf(words, language)
  const dates = times
    .flatMap((time) => [time, ...(time.parts ?? [])])
    .flatMap((time) => {
      const resolution = resolveMeaning(time.meaning, noAnchors)
      const frame = resolution.kind === "known" ? frameOfInterval(resolution.value) : null
      return frame && (isDate(frame) || isInHeadline(words, time)) ? [frame] : []
    })
  return named ? [named, ...dates] : dates
}

/** A happening that goes on, or went on for long, says little of a bare date; it is mostly told from its first year. */
const firstYear = 365
const long = 3 * 365

/** The days of the war or battle that the headline names. */
function happeningOf({sentences, tokens}: Words, language: Language): Frame | null {
  const headline = sentences[0]
  if (headline?.kind !== "headline") return null
  for (let at = headline.from; at < headline.to; at++) {
    const found = longestPhrase(tokens.norm, at, headline.to, language.times.happenings)
    const resolution = found && resolveMeaning(found, noAnchors)
    if (resolution?.kind !== "known") continue
    const {from, to, grain} = resolution.value
    const first = dayOfIso(from!)!
    const last = to === null ? Infinity : dayOfIso(to)!
    return {from: first, to: last - first > long ? first + firstYear : last, grain}
  }
  return null
}

/** True for a stretch known to the month or finer. */
export function isDate({from, to}: Frame): boolean {
  return to - from <= 31
}

function isInHeadline({sentences, tokens}: Words, time: TimeExpression): boolean {
  return sentences[tokens.sentence[time.tokens.from]!]!.kind === "headline"
}

function countsFromPublication(meaning: TimeMeaning): boolean {
  switch (meaning.kind) {
    case "relative":
    case "window":
      return meaning.anchor === "publication"
    case "calendar":
      return meaning.weekday !== undefined && meaning.day === undefined && meaning.anchor !== "narrative"
    case "part":
      return countsFromPublication(meaning.of)
    case "within":
      return countsFromPublication(meaning.outer)
    case "earlier":
    case "later":
      return countsFromPublication(meaning.within)
    default:
      return false
  }
}
