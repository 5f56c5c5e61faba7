/** The heads (indexes in the sentence, -1 for its root) and relations of a sentence's words. */
export interface Arcs {
  readonly head: ArrayLike<number>
  readonly relation: readonly string[]
}

/** Finds the dependency arcs of a sentence. */
export interface Parser {
  readonly parseSentence: (norms: readonly string[], tags: readonly string[]) => Arcs
}

/** A parser from the bytes of `parser.bin`. */
export function createParser(_bytes: Uint8Array): Parser {
  return {parseSentence: (norms) => ({head: norms.map((_, i) => i - 1), relation: norms.map(() => "dep")})}
}
