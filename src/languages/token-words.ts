/** What the tokeniser, the sentence splitter and the lemmatiser need to know of a language. */
export interface TokenWords {
  /** Lower case, without the full stop; a following full stop belongs to them ("gen", "approx", "jan"). */
  readonly abbreviations: ReadonlySet<string>
  /** Those that never end a sentence: ranks, titles ("gen", "mr", "no"). */
  readonly neverFinal: ReadonlySet<string>
}
