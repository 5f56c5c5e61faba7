import {dayOfIso} from "../model/calendar.ts"
import type {Words} from "../model/annotated.ts"
import type {Frame} from "./time-frame.ts"
import type {Direction} from "./time-tense.ts"

/** What a time can be counted from at one place of a text. */
export interface Anchors {
  /** The day of publication where the outlet is; null when the source gave none. */
  readonly publication: number | null
  /** What the text spoke of last, at whatever grain. */
  readonly spokenOf: Frame | null
  /** The day it spoke of last. */
  readonly spokenDay: Frame | null
  /** The date it gave last, to the month or finer: what the year of a bare date follows. */
  readonly spokenDate: Frame | null
  /** The quarter it spoke of last, which figures of business reports are compared with. */
  readonly spokenQuarter: Frame | null
  /** True for a text that looks back and dates things itself: its bare dates follow on from each other. */
  readonly retrospective: boolean
  readonly direction: Direction
}

/** Nothing to count from: only what is stated in full can be resolved. */
export const noAnchors: Anchors = {
  publication: null,
  spokenOf: null,
  spokenDay: null,
  spokenDate: null,
  spokenQuarter: null,
  retrospective: true,
  direction: "unclear"
}

/** The day as written in the outlet's own zone: an instant keeps the date it has there. */
export function publicationDay(words: Words): number | null {
  const {publishedAt} = words.document
  return publishedAt === undefined ? null : dayOfIso(publishedAt)
}
