import type {Document} from "./document.ts"
import type {Mention} from "./mention.ts"
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
