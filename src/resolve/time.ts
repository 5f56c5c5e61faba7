import type {Language} from "../languages/language.ts"
import type {Words} from "../model/annotated.ts"
import type {Interval} from "../model/interval.ts"
import type {TimeExpression, TimeMeaning} from "../model/mention.ts"
import type {Resolution} from "../model/resolution.ts"
import {noAnchors, publicationDay, type Anchors} from "./time-anchor.ts"
import {frameOfInterval} from "./time-frame.ts"
import {resolveMeaning} from "./time-meaning.ts"
import {directionOf} from "./time-tense.ts"
import {isDate, isRetrospective, statedDates} from "./time-text.ts"

/** What the text has spoken of so far. */
type Spoken = Pick<Anchors, "spokenOf" | "spokenDay" | "spokenDate" | "spokenQuarter">

/**
 * When each expression is, against what stands in the text, the date spoken of before and the day of publication. Results
 * depend on nothing else. The parts of an expression are resolved as well, each by itself.
 */
export function resolveTimes(
  words: Words,
  times: readonly TimeExpression[],
  language: Language
): ReadonlyMap<TimeExpression, Resolution<Interval>> {
  const resolutions = new Map<TimeExpression, Resolution<Interval>>()
  const publication = publicationDay(words)
  const retrospective = isRetrospective(words, times, language)
  // Before it has named a date, a text leans on the first it is going to name, often in the headline.
  let spoken: Spoken = {...noAnchors, spokenDate: statedDates(words, times, language)[0] ?? null}
  for (const time of times) {
    const direction = directionOf(words, time.tokens, language)
    const anchors: Anchors = {...spoken, publication, retrospective, direction}
    const resolution = resolveExpression(time, anchors, resolutions)
    spoken = spokenAfter(time.meaning, resolution, spoken)
  }
  return resolutions
}

function resolveExpression(
  time: TimeExpression,
  anchors: Anchors,
  resolutions: Map<TimeExpression, Resolution<Interval>>
): Resolution<Interval> {
  for (const part of time.parts ?? []) resolveExpression(part, anchors, resolutions)
  const resolution = approximated(resolveMeaning(time.meaning, anchors), time.about === true)
  resolutions.set(time, resolution)
  return resolution
}

function approximated(resolution: Resolution<Interval>, about: boolean): Resolution<Interval> {
  if (!about || resolution.kind !== "known") return resolution
  return {...resolution, value: {...resolution.value, approximate: true}}
}

function spokenAfter(meaning: TimeMeaning, resolution: Resolution<Interval>, before: Spoken): Spoken {
  if (meaning.kind === "window" || meaning.kind === "recurring" || resolution.kind !== "known") return before
  const frame = frameOfInterval(resolution.value)
  if (!frame) return before
  const isDay = frame.to - frame.from <= 2
  return {
    spokenOf: frame,
    spokenDay: isDay ? frame : before.spokenDay,
    spokenDate: isDate(frame) ? frame : before.spokenDate,
    spokenQuarter: frame.grain === "quarter" && meaning.kind !== "relative" ? frame : before.spokenQuarter
  }
}
