import type {Span, TokenRange} from "./span.ts"

/**
 * The tokens of a document as parallel columns: no object per token, since these are walked by every stage.
 * Tokens follow the Universal Dependencies convention for English (clitics split, punctuation apart).
 */
export interface Tokens {
  readonly length: number
  /** UTF-16 offsets into the document's text, half-open. */
  readonly start: Int32Array
  readonly end: Int32Array
  /** Surface form, as it stands in the text. */
  readonly form: readonly string[]
  /** Lower case, apostrophes and quotation marks folded, soft hyphens and stress marks removed; headline words truecased. */
  readonly norm: readonly string[]
  readonly lemma: readonly string[]
  /** Penn Treebank tag: "NNP", "VBD", ... */
  readonly tag: readonly string[]
  /** Index of the syntactic head in the same document; -1 for the root of a sentence. */
  readonly head: Int32Array
  /** Universal Dependencies relation to the head: "nsubj", "nsubj:pass", "obl:agent", ... */
  readonly relation: readonly string[]
  /** Index of the sentence. */
  readonly sentence: Int32Array
  /** Index of the innermost quotation the token stands in, its marks included; -1 outside quotations. */
  readonly quotation: Int32Array
}

export interface Sentence extends TokenRange {
  readonly kind: "headline" | "heading" | "body"
  /** Index of the paragraph (line) in the text. */
  readonly paragraph: number
}

/** Quoted words. The token range includes the quotation marks. */
export interface Quotation extends TokenRange {
  /** False when the closing mark is missing and the quotation was ended at the paragraph. */
  readonly closed: boolean
  /** Index of the quotation that this one continues (multi-paragraph quotes open each paragraph anew), if any. */
  readonly continues?: number
}

/** The characters a token range covers; an empty range covers nothing at its place. */
export function rangeSpan(tokens: Tokens, range: TokenRange): Span {
  if (range.to <= range.from) {
    const at = tokens.start[range.from] ?? tokens.end[tokens.length - 1] ?? 0
    return {start: at, end: at}
  }
  return {start: tokens.start[range.from]!, end: tokens.end[range.to - 1]!}
}

/** The first token that begins at or after an offset, by bisection; the number of tokens when there is none. */
export function firstTokenFrom({start, length}: Pick<Tokens, "start" | "length">, offset: number): number {
  let low = 0
  let high = length
  while (low < high) {
    const middle = (low + high) >> 1
    if (start[middle]! < offset) low = middle + 1
    else high = middle
  }
  return low
}
