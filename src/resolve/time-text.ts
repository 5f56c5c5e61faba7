import type {Words} from "../model/annotated.ts"
import type {TimeExpression, TimeMeaning} from "../model/mention.ts"
import {noAnchors, publicationDay} from "./time-anchor.ts"
import {frameOfInterval, type Frame} from "./time-frame.ts"
import {resolveMeaning} from "./time-meaning.ts"

/** A stated date nearer than this many days to publication makes the text a report of its days. */
const nearDays = 45

/**
 * A report counts from its own day ("yesterday", "on Sunday"); a history gives dates with their years, all of them long
 * past. The kind decides what the year of a bare "24 March" follows. Words in quotation marks do not count: an old quote
 * says "today" too.
 */
export function isRetrospective(words: Words, times: readonly TimeExpression[]): boolean {
  const publication = publicationDay(words)
  if (publication === null) return true
  const stated = statedDates(words, times)
  if (stated.length === 0 || stated.some(({from}) => Math.abs(publication - from) <= nearDays)) return false
  const counted = times.filter(
    (time) => countsFromPublication(time.meaning) && words.tokens.quotation[time.tokens.from]! < 0
  )
  return counted.length * 3 <= stated.length
}

/** The dates the text gives with their year: months and days anywhere, years in the headline. In the order of the text. */
export function statedDates(words: Words, times: readonly TimeExpression[]): readonly Frame[] {
  return times
    .flatMap((time) => [time, ...(time.parts ?? [])])
    .flatMap((time) => {
      const resolution = resolveMeaning(time.meaning, noAnchors)
      const frame = resolution.kind === "known" ? frameOfInterval(resolution.value) : null
      return frame && (isDate(frame) || isInHeadline(words, time)) ? [frame] : []
    })
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
