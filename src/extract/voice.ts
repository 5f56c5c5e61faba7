import type {Provenance} from "../model/provenance.ts"
import type {TokenRange} from "../model/span.ts"

/**
 * One voice in the text, in tokens: who (null when nobody is named), by which reporting words (none in a quotation's free
 * second sentence), saying what. Content tokens may be discontinuous: a cue can stand in their middle.
 */
export interface Voice {
  readonly source: TokenRange | null
  readonly cue: readonly number[]
  readonly content: readonly number[]
  /**
   * `silent`: nothing is said, the content is what the source keeps silent about. `reciprocal`: one of two parties that say the
   * same of each other. Both are found whole by a rule; what is `spoken` is split into propositions afterwards.
   */
  readonly kind: "spoken" | "silent" | "reciprocal"
  /** Of the labels of its tokens, 0 to 1; what rules find has the share that was right on the gold standard. */
  readonly probability: number
  /** The voice that relays this one, when it only cites it. */
  readonly relay?: Voice
  readonly provenance: Provenance
}

export function tokensOf({from, to}: TokenRange): readonly number[] {
  return Array.from({length: Math.max(0, to - from)}, (_, k) => from + k)
}
