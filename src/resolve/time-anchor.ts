import {dayOfIso} from "../model/calendar.ts"
import type {Words} from "../model/annotated.ts"
import type {TimeExpression, TimeMeaning} from "../model/mention.ts"
import type {Frame} from "./time-frame.ts"
import type {Direction} from "./time-tense.ts"

/** What a time can be counted from at one place of a text. */
export interface Anchors {
  /** The day of publication where the outlet is; null when the source gave none. */
  readonly publication: number | null
  /** The time the text spoke of last, at whatever grain. */
  readonly spokenOf: Frame | null
  /** The day it spoke of last. */
  readonly spokenDay: number | null
  /** True for a text that looks back and dates things itself: its bare dates follow on from each other. */
  readonly retrospective: boolean
  readonly direction: Direction
}

/** The day as written in the outlet's own zone: an instant keeps the date it has there. */
export function publicationDay(words: Words): number | null {
  const {publishedAt} = words.document
  return publishedAt === undefined ? null : dayOfIso(publishedAt)
}

/**
 * A report counts from its own day ("yesterday", "on Sunday"); a history names years. The kind decides what the year of a
 * bare "24 March" follows. Words in quotation marks do not count: an old quote says "today" too.
 */
export function isRetrospective(words: Words, times: readonly TimeExpression[]): boolean {
  let counted = 0
  let stated = 0
  for (const time of times) {
    if (countsFromPublication(time.meaning) && words.tokens.quotation[time.tokens.from]! < 0) counted++
    if (statesYear(time.meaning)) stated++
  }
  return stated > 0 && counted * 3 <= stated
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

/** The year a meaning states, outright or in one of its parts. */
export function statesYear(meaning: TimeMeaning): boolean {
  switch (meaning.kind) {
    case "calendar":
      return meaning.year !== undefined
    case "part":
    case "nth":
      return statesYear(meaning.of)
    case "within":
      return statesYear(meaning.outer) || statesYear(meaning.inner)
    case "range":
      return (meaning.from !== null && statesYear(meaning.from)) || (meaning.to !== null && statesYear(meaning.to))
    default:
      return false
  }
}
