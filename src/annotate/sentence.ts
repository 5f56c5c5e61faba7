import type {Span} from "../model/span.ts"
import type {Sentence} from "../model/token.ts"
import type {TokenWords} from "../languages/token-words.ts"
import {digit, isUpper, kindAt, letter} from "./character.ts"
import type {TokenSpans} from "./token.ts"

/** For each token the index of its paragraph: the lines of the text that hold tokens, counted from 0. */
export function findParagraphs(text: string, tokens: TokenSpans): Int32Array {
  const paragraph = new Int32Array(tokens.start.length)
  for (let i = 1; i < paragraph.length; i++) {
    const breaks = holdsLineBreak(text, tokens.end[i - 1]!, tokens.start[i]!)
    paragraph[i] = paragraph[i - 1]! + (breaks ? 1 : 0)
  }
  return paragraph
}

function holdsLineBreak(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at)
    if (code === 10 || code === 13 || code === 0x2028 || code === 0x2029) return true
  }
  return false
}

/** What the sentence splitter reads. */
export interface SentenceInput {
  readonly text: string
  readonly tokens: TokenSpans
  readonly paragraph: Int32Array
  /** For each token, 1 if it closes a quotation. */
  readonly closes: Uint8Array
  readonly headline: Span | undefined
  readonly words: TokenWords
}

/** Splits tokens into sentences. A sentence never crosses a line or the edge of the headline. */
export function findSentences(input: SentenceInput): readonly Sentence[] {
  const ranges: {from: number; to: number}[] = []
  const length = input.tokens.start.length
  let from = 0
  for (let i = 0; i < length;) {
    const last = lastOfSentence(input, i) ?? (isOverlong(input, i, i + 1 - from) ? i : undefined)
    if (last === undefined) {
      i++
      continue
    }
    ranges.push({from, to: last + 1})
    from = i = last + 1
  }
  return ranges.map((range, index) => {
    const kind = sentenceKind(input, ranges, index)
    return {...range, kind, paragraph: input.paragraph[range.from]!}
  })
}

/**
 * Tokens after which a sentence ends at its next comma or the like, and after which it ends anywhere. No sentence of any
 * language needs them; text without full stops would otherwise be one sentence of any length, and what looks at pairs of
 * words in a sentence would take forever.
 */
const longLength = 400
const longestLength = 500

function isOverlong(input: SentenceInput, i: number, length: number): boolean {
  return length >= longestLength || (length >= longLength && /^[,;:)–—]$/.test(tokenForm(input, i)))
}

/** The last token of the sentence that ends with or right behind token `i` (closing marks included), if one does. */
function lastOfSentence(input: SentenceInput, i: number): number | undefined {
  if (endsRegion(input, i)) return i
  if (inHeadline(input, i)) return undefined
  const form = tokenForm(input, i)
  const abbreviation = form.length > 1 && form.endsWith(".") && /[\p{L}\p{N}]/u.test(form)
  if (!abbreviation && !/^(?:[.!?…]+|[!?]+)$/.test(form)) return undefined
  const last = absorb(input, i)
  if (endsRegion(input, last)) return last
  return beginsSentence(input, i, last, form, abbreviation) ? last : undefined
}

/** End of the line, of the headline, of the text, or the token before the headline. */
function endsRegion({tokens, paragraph, headline}: SentenceInput, i: number): boolean {
  if (i + 1 === tokens.start.length || paragraph[i] !== paragraph[i + 1]) return true
  if (!headline) return false
  const next = tokens.start[i + 1]!
  return (
    (tokens.end[i]! <= headline.start && next >= headline.start) ||
    next >= headline.end !== tokens.start[i]! >= headline.end
  )
}

function inHeadline({tokens, headline}: SentenceInput, i: number): boolean {
  return headline !== undefined && tokens.start[i]! >= headline.start && tokens.end[i]! <= headline.end
}

function tokenForm({text, tokens}: SentenceInput, i: number): string {
  const start = tokens.start[i]!
  return text.slice(start, Math.min(tokens.end[i]!, start + 24))
}

function touches({tokens}: SentenceInput, i: number): boolean {
  return tokens.end[i] === tokens.start[i + 1]
}

/** Further end marks, closing quotation marks and brackets that touch, and the numbers of notes behind them ("[17]"). */
function absorb(input: SentenceInput, i: number): number {
  let last = i
  while (!endsRegion(input, last) && touches(input, last)) {
    const next = tokenForm(input, last + 1)
    if (!input.closes[last + 1] && !/^(?:[.!?…]+|[)\]}])$/.test(next)) break
    last++
  }
  while (isNoteNumber(input, last + 1)) last += 3
  return last
}

/** A bracket, a number and a bracket, from token `i`. */
function isNoteNumber(input: SentenceInput, i: number): boolean {
  const {tokens, paragraph} = input
  if (i + 2 >= tokens.start.length || paragraph[i - 1] !== paragraph[i + 2]) return false
  return /^\[\d{1,3}\]$/.test(input.text.slice(tokens.start[i], Math.min(tokens.end[i + 2]!, tokens.start[i]! + 6)))
}

/** Whether what follows `last` is a new sentence; `i` is the token with the end mark. */
function beginsSentence(input: SentenceInput, i: number, last: number, form: string, abbreviation: boolean): boolean {
  const closed = last > i
  if (touches(input, last) && !closed) return false
  const next = last + 1
  if (!canBegin(input, next)) return false
  if (abbreviation && !closed) return beginsAfterAbbreviation(input, form, next)
  if (input.closes[last] && /^[!?]/.test(form)) return !continuesWithReport(input, next)
  return !isListNumber(input, i, form)
}

/** A capital, a digit, an opening mark; not a dash, which goes on ("D.C. — The"). */
function canBegin({text, tokens}: SentenceInput, i: number): boolean {
  const start = tokens.start[i]!
  const character = String.fromCodePoint(text.codePointAt(start)!)
  if (kindAt(text, start) === letter) return isUpper(character) || character === character.toUpperCase()
  return kindAt(text, start) === digit || "\"“„«‘'([#@$€£•*<".includes(character) || character > "\uffff"
}

/** After an abbreviation only a typical beginning counts: "the U.S. The" but not "the U.S. Senate". */
function beginsAfterAbbreviation(input: SentenceInput, form: string, next: number): boolean {
  const {words} = input
  if (words.abbreviations.get(form.slice(0, -1).toLowerCase())?.final === false) return false
  if (/^\p{Lu}\.$/u.test(form)) return false
  const opens = /^["“„«‘']/.test(tokenForm(input, next))
  const first = tokenForm(input, opens ? next + 1 : next)
  return isUpper(first[0]) && words.sentenceStarters.has(first.toLowerCase())
}

/** `"Why?" Marchenko asked`: up to four capitalised words, then a reporting form. */
function continuesWithReport(input: SentenceInput, next: number): boolean {
  const {words, tokens} = input
  for (let i = next; i < next + 5 && i < tokens.start.length; i++) {
    const form = tokenForm(input, i)
    if (words.reportingForms.has(form.toLowerCase())) return i > next
    if (!isUpper(form[0])) return false
  }
  return false
}

/** "2." at the beginning of a line numbers what follows. */
function isListNumber(input: SentenceInput, i: number, form: string): boolean {
  const {paragraph, tokens} = input
  if (form !== "." || i === 0 || !touches(input, i - 1)) return false
  const first = i === 1 || paragraph[i - 2] !== paragraph[i - 1]
  return first && tokens.end[i - 1]! - tokens.start[i - 1]! <= 3 && /^\p{N}+$/u.test(tokenForm(input, i - 1))
}

/** Tokens beyond which a line without an end mark is a body sentence rather than a heading. */
const headingLength = 12

function sentenceKind(
  input: SentenceInput,
  ranges: readonly {readonly from: number; readonly to: number}[],
  index: number
): Sentence["kind"] {
  const range = ranges[index]!
  if (inHeadline(input, range.from)) return "headline"
  const next = ranges[index + 1]
  return next && isShortLine(input, range) && !isShortLine(input, next) && !isListItem(input, range.from)
    ? "heading"
    : "body"
}

/** A whole line of few words that ends without a mark. */
function isShortLine(input: SentenceInput, {from, to}: {readonly from: number; readonly to: number}): boolean {
  const {paragraph, tokens} = input
  if (to - from > headingLength || (from > 0 && paragraph[from - 1] === paragraph[from])) return false
  if (to < tokens.start.length && paragraph[to] === paragraph[from]) return false
  return !/^[.!?…:;,"”»’)]/.test(tokenForm(input, to - 1)) && !/\.$/.test(tokenForm(input, to - 1))
}

function isListItem(input: SentenceInput, from: number): boolean {
  return /^[-–—•*·]/.test(tokenForm(input, from))
}
