import type {Document} from "./document.ts"
import type {Mention} from "./mention.ts"
import type {Span} from "./span.ts"
import type {Quotation, Sentence, Tokens} from "./token.ts"

/** A document with its tokens, sentences, quotations, tags and arcs. */
export interface Words {
  readonly document: Document
  readonly tokens: Tokens
  readonly sentences: readonly Sentence[]
  readonly quotations: readonly Quotation[]
}

/** The same with its mentions: the input of extraction. */
export interface Annotated extends Words {
  /** Sorted by start; mentions of different kinds may overlap, of the same kind never. */
  readonly mentions: readonly Mention[]
}

/** The mentions that begin inside a span, in order. Found by bisection: a document has many claims and many mentions. */
export function mentionsFrom({mentions}: Annotated, span: Span): readonly Mention[] {
  let low = 0
  let high = mentions.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (mentions[middle]!.start < span.start) low = middle + 1
    else high = middle
  }
  let end = low
  while (end < mentions.length && mentions[end]!.start < span.end) end++
  return mentions.slice(low, end)
}
