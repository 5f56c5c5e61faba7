import {findTimes} from "../../src/annotate/time.ts"
import type {Language} from "../../src/languages/language.ts"
import type {Words} from "../../src/model/annotated.ts"
import type {Document, DocumentId} from "../../src/model/document.ts"
import type {TimeExpression} from "../../src/model/mention.ts"
import {knownValue} from "../../src/model/resolution.ts"
import {resolveTimes} from "../../src/resolve/time.ts"
import {writeTimex, type Timex} from "../../src/write/timex.ts"

/** One text of the benchmark, without its answers. `dct` is the document creation time, a date or date-time. */
export interface TimeRow {
  readonly id: string
  readonly dct: string
  readonly text: string
}

export interface TimePrediction {
  readonly id: string
  readonly timexes: readonly (Timex & {readonly start: number; readonly end: number})[]
}

/** The time expressions of one text in the form of TempEval-3, where each end of a range stands by itself. */
export function predictTime(
  row: TimeRow,
  annotateWords: (document: Document) => Words,
  language: Language
): TimePrediction {
  const document: Document = {
    id: row.id as DocumentId,
    text: row.text,
    language: language.code,
    publishedAt: row.dct
  }
  const words = annotateWords(document)
  const times = findTimes(words, language).value
  const resolutions = resolveTimes(words, times, language)
  const timexes = times.flatMap(singleTimes).map((time) => {
    const resolution = resolutions.get(time)
    const interval = resolution && knownValue(resolution)
    return {start: time.start, end: time.end, ...writeTimex(time.meaning, interval)}
  })
  return {id: row.id, timexes}
}

/**
 * TimeML marks "2011" in "since 2011": an expression with parts gives its parts. It marks words of the calendar and the clock
 * only: no names of wars, no "at that time".
 */
function singleTimes(time: TimeExpression): readonly TimeExpression[] {
  if (time.parts) return time.parts.flatMap(singleTimes)
  const isPronoun = time.meaning.kind === "reference" && time.meaning.to === "spoken"
  return isPronoun || time.rule.endsWith("happening") ? [] : [time]
}
