import type {Quotation} from "../model/token.ts"
import {digit, kindAt, letter, space} from "./character.ts"
import type {TokenSpans} from "./token.ts"

/** The quotations of a document, and where they end: the sentence splitter wants to know. */
export interface Quotations {
  /** Sorted by start, outer before inner. */
  readonly list: readonly Quotation[]
  /** For each token the innermost quotation it stands in, or -1. */
  readonly of: Int32Array
  /** For each token, 1 if it is the closing mark of a quotation. */
  readonly closes: Uint8Array
}

/** How the marks of a quotation look; one is closed by a mark of its own style only. */
type Style = "straight" | "curly" | "low" | "guillemet" | "single"

interface Mark {
  readonly style: Style
  readonly opens: boolean
}

interface Open {
  readonly style: Style
  readonly from: number
}

interface Found extends Open {
  readonly to: number
  readonly closed: boolean
}

/**
 * Finds quotations. A mark without a partner ends at its paragraph if it opens, and is no quotation if it closes; a paragraph
 * that begins with the mark left open in the one before continues it. Where lines are sentences, a quotation of several
 * sentences runs over them: it stays open if the next mark of its style, a few lines further at most, can only close.
 */
export function findQuotations(text: string, tokens: TokenSpans, paragraph: Int32Array): Quotations {
  const length = tokens.start.length
  const single = findSingleMarks(text, tokens, paragraph)
  const found: Found[] = []
  const open: Open[] = []
  const next = nextDoubleMarks(text, tokens)
  const runsOn = (i: number): boolean =>
    open.every(({style}) => style !== "single" && closesLater(text, tokens, paragraph, next, i, style))
  const depth: Record<Style, number> = {straight: 0, curly: 0, low: 0, guillemet: 0, single: 0}
  const end = (to: number, closed: boolean): Style => {
    const last = open.pop()!
    depth[last.style]--
    found.push({...last, to, closed})
    return last.style
  }
  for (let i = 0; i < length; i++) {
    const mark = single[i] ? {style: "single" as const, opens: single[i] === 1} : readMark(text, tokens, i, depth)
    if (mark?.opens) {
      open.push({style: mark.style, from: i})
      depth[mark.style]++
    } else if (mark && depth[mark.style] > 0) {
      while (open.at(-1)!.style !== mark.style) end(i, false)
      end(i + 1, true)
    }
    const lastOfParagraph = i + 1 === length || paragraph[i + 1] !== paragraph[i]
    while (lastOfParagraph && open.length > 0 && !runsOn(i)) end(i + 1, false)
  }
  return arrange(found, length, paragraph)
}

/** Lines over which a quotation may run on. */
const mostLines = 8

/** For each token the index of the next one after it that is a double mark of any style, or -1. */
function nextDoubleMarks(text: string, tokens: TokenSpans): Int32Array {
  const length = tokens.start.length
  const next = new Int32Array(length).fill(-1)
  let mark = -1
  for (let i = length - 1; i >= 0; i--) {
    next[i] = mark
    if ('"＂“”„«»'.includes(text[tokens.start[i]!]!)) mark = i
  }
  return next
}

function closesLater(
  text: string,
  tokens: TokenSpans,
  paragraph: Int32Array,
  next: Int32Array,
  i: number,
  style: Style
): boolean {
  const at = next[i]!
  if (at < 0 || paragraph[at]! - paragraph[i]! > mostLines) return false
  const depth = {straight: 0, curly: 0, low: 0, guillemet: 0, single: 0, [style]: 1}
  const mark = readMark(text, tokens, at, depth)
  if (mark === undefined || mark.opens || mark.style !== style) return false
  // A straight mark that touches no word on either side says nothing about its direction.
  return style !== "straight" || !isBreak(text, tokens.start[at]! - 1, openers)
}

/** What a double mark does here. `depth` counts the quotations open in each style. */
function readMark(
  text: string,
  tokens: TokenSpans,
  i: number,
  depth: Readonly<Record<Style, number>>
): Mark | undefined {
  const start = tokens.start[i]!
  const character = text[start]!
  if (tokens.end[i]! - start > 2) return undefined
  switch (character) {
    case '"':
    case "＂":
      return {style: "straight", opens: straightOpens(text, tokens, i, depth.straight > 0)}
    case "`":
    case "'":
      if (text[start + 1] !== character || tokens.end[i] !== start + 2) return undefined
      return {style: "straight", opens: character === "`" || straightOpens(text, tokens, i, depth.straight > 0)}
    case "“":
      return depth.low > 0 ? {style: "low", opens: false} : {style: "curly", opens: true}
    case "”":
    case "‟":
      return {style: depth.curly === 0 && depth.low > 0 ? "low" : "curly", opens: false}
    case "„":
      return {style: "low", opens: true}
    case "«":
      return {style: "guillemet", opens: true}
    case "»":
      return {style: "guillemet", opens: false}
    default:
      return undefined
  }
}

/** A straight mark opens towards the word it touches; where both or no side touch, it ends what is open. */
function straightOpens(text: string, tokens: TokenSpans, i: number, isOpen: boolean): boolean {
  const before = isBreak(text, tokens.start[i]! - 1, openers)
  const after = isBreak(text, tokens.end[i]!, closers)
  return before === after ? !isOpen : before
}

const openers = "([{-–—/“«„‘"
const closers = ")]},.;:!?-–—/”»’…"

/** White space, the edge of the text, or one of the marks that stand outside of a quotation. */
function isBreak(text: string, at: number, marks: string): boolean {
  return at < 0 || at >= text.length || kindAt(text, at) === space || marks.includes(text[at]!)
}

/**
 * Single marks are quotation marks only when clearly so: one that opens before a word, and later in its paragraph one that
 * closes after a word or a full stop. 1 opens, 2 closes, 0 is an apostrophe.
 */
function findSingleMarks(text: string, tokens: TokenSpans, paragraph: Int32Array): Uint8Array {
  const length = tokens.start.length
  const marks = new Uint8Array(length)
  const closer = nextClosers(text, tokens, paragraph)
  for (let i = 0; i < length;) {
    const partner = opensSingle(text, tokens, i) ? closer[i + 1]! : -1
    if (partner < 0 || tokens.start[partner]! - tokens.end[i]! < 2) {
      i++
      continue
    }
    marks[i] = 1
    marks[partner] = 2
    i = partner + 1
  }
  return marks
}

function isSingleMark(text: string, tokens: TokenSpans, i: number, characters: string): boolean {
  const start = tokens.start[i]!
  return tokens.end[i] === start + 1 && characters.includes(text[start]!)
}

function opensSingle(text: string, tokens: TokenSpans, i: number): boolean {
  if (!isSingleMark(text, tokens, i, "‘'‚")) return false
  const after = kindAt(text, tokens.end[i]!)
  return isBreak(text, tokens.start[i]! - 1, '(["“«„—–') && (after === letter || after === digit)
}

/**
 * For each token the next closing single mark before another opens or the paragraph ends, or -1. A possessive
 * ("soldiers' base") gives way to a better one.
 */
function nextClosers(text: string, tokens: TokenSpans, paragraph: Int32Array): Int32Array {
  const length = tokens.start.length
  const next = new Int32Array(length + 1).fill(-1)
  let possessive = -1
  let sure = -1
  for (let i = length - 1; i >= 0; i--) {
    if (paragraph[i] !== paragraph[i + 1]) possessive = sure = -1
    if (closesSingle(text, tokens, i)) {
      if (isPossessive(text, tokens, i)) possessive = i
      else sure = i
    }
    next[i] = sure >= 0 ? sure : possessive
    if (opensSingle(text, tokens, i)) possessive = sure = -1
  }
  return next
}

function closesSingle(text: string, tokens: TokenSpans, i: number): boolean {
  if (!isSingleMark(text, tokens, i, "’'‘")) return false
  const start = tokens.start[i]!
  return start > 0 && kindAt(text, start - 1) !== space && isBreak(text, start + 1, closers + '"')
}

function isPossessive(text: string, tokens: TokenSpans, i: number): boolean {
  const start = tokens.start[i]!
  return /[sxz]/i.test(text[start - 1]!) && text[start + 1] === " " && kindAt(text, start + 2) === letter
}

/** Sorts quotations, links those that continue one another, and finds the innermost of each token. */
function arrange(found: readonly Found[], length: number, paragraph: Int32Array): Quotations {
  const sorted = [...found].sort((a, b) => a.from - b.from || b.to - a.to)
  const closes = new Uint8Array(length)
  const of = new Int32Array(length).fill(-1)
  const around: number[] = []
  let next = 0
  for (let i = 0; i < length; i++) {
    while (around.length > 0 && sorted[around.at(-1)!]!.to <= i) around.pop()
    while (next < sorted.length && sorted[next]!.from === i) around.push(next++)
    of[i] = around.at(-1) ?? -1
  }
  for (const {to, closed} of sorted) if (closed) closes[to - 1] = 1
  return {list: linkParagraphs(sorted, paragraph), of, closes}
}

function linkParagraphs(sorted: readonly Found[], paragraph: Int32Array): Quotation[] {
  let left: {readonly index: number; readonly to: number; readonly style: Style} | undefined
  return sorted.map(({from, to, closed, style}, index) => {
    const begins = from > 0 && paragraph[from - 1] !== paragraph[from]
    const continues = begins && left?.to === from && left.style === style ? left.index : undefined
    if (!closed && paragraph[to] !== paragraph[from]) left = {index, to, style}
    return continues === undefined ? {from, to, closed} : {from, to, closed, continues}
  })
}
