import type {Language} from "../languages/language.ts"
import type {Words} from "../model/annotated.ts"
import type {TimeExpression} from "../model/mention.ts"
import type {Noted} from "../model/note.ts"
import {rangeSpan} from "../model/token.ts"
import {scanSentence, wordAt, type Scan} from "./scan.ts"
import {readDuration, readHabit, readWindow} from "./time-length.ts"
import {readPoint} from "./time-point.ts"
import {readRange} from "./time-range.ts"
import {longestOf, type Reading} from "./time-reading.ts"
import {looksLikeTime, timeStarters} from "./time-start.ts"

/** The whole grammar: at each place the longest reading counts, and the search goes on behind it. */
const readTime = longestOf(readRange, readPoint, readWindow, readDuration, readHabit)

/** The words that say when, in the order of the text, never overlapping. Each carries the name of the rule that read it. */
export function findTimes(words: Words, language: Language): Noted<readonly TimeExpression[]> {
  const times: TimeExpression[] = []
  const starters = timeStarters(language)
  for (const sentence of words.sentences) {
    const scan = scanSentence(words, sentence, language)
    for (let at = sentence.from; at < sentence.to;) {
      const word = wordAt(scan, at)
      const reading = starters.has(word) || looksLikeTime(word) ? readTime(scan, at) : null
      if (reading) times.push(expressionOf(scan, reading))
      at = reading ? reading.to : at + 1
    }
  }
  return {value: times, notes: []}
}

function expressionOf(scan: Scan, reading: Reading): TimeExpression {
  const tokens = {from: reading.from, to: reading.to}
  return {
    kind: "time",
    ...rangeSpan(scan.words.tokens, tokens),
    tokens,
    meaning: reading.meaning,
    rule: reading.rule,
    ...(reading.about && {about: true}),
    ...(reading.parts && {parts: reading.parts.map((part) => expressionOf(scan, part))})
  }
}
