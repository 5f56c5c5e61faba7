import type {Language} from "../languages/language.ts"
import type {Words} from "../model/annotated.ts"
import type {Interval} from "../model/interval.ts"
import type {TimeExpression, TimeMeaning} from "../model/mention.ts"
import type {Resolution} from "../model/resolution.ts"
import {isRetrospective, publicationDay, statesYear, type Anchors} from "./time-anchor.ts"
import {daysOf, type Frame} from "./time-frame.ts"
import {resolveMeaning} from "./time-meaning.ts"
import {directionOf} from "./time-tense.ts"

/** What the text has spoken of so far. */
interface Spoken {
  readonly of: Frame | null
  readonly day: number | null
}

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
  const retrospective = isRetrospective(words, times)
  let spoken = firstStated(times)
  for (const time of times) {
    const anchors: Anchors = {
      publication,
      retrospective,
      spokenOf: spoken.of,
      spokenDay: spoken.day,
      direction: directionOf(words, time.tokens, language)
    }
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

/** Before a text has named a date, its bare dates lean on the first year it is going to name, often in the headline. */
function firstStated(times: readonly TimeExpression[]): Spoken {
  const nothing: Anchors = {
    publication: null,
    retrospective: true,
    spokenOf: null,
    spokenDay: null,
    direction: "unclear"
  }
  for (const time of times) {
    const stated = [time, ...(time.parts ?? [])].find((part) => statesYear(part.meaning))
    const frame = stated && frameOfResolution(resolveMeaning(stated.meaning, nothing))
    if (frame) return {of: frame, day: null}
  }
  return {of: null, day: null}
}

function spokenAfter(meaning: TimeMeaning, resolution: Resolution<Interval>, before: Spoken): Spoken {
  if (meaning.kind === "window" || meaning.kind === "recurring") return before
  const frame = frameOfResolution(resolution)
  if (!frame) return before
  return {of: frame, day: frame.to - frame.from <= 2 ? frame.from : before.day}
}

function frameOfResolution(resolution: Resolution<Interval>): Frame | null {
  if (resolution.kind !== "known") return null
  const days = daysOf(resolution.value)
  return days && {...days, grain: resolution.value.grain}
}
