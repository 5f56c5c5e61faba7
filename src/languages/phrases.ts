/** Phrases of one or more words, each with what it means, so that the longest one at a place is found without scanning. */
export interface Phrases<Meaning> {
  /** Longest phrase, in words, by its first word. */
  readonly longest: ReadonlyMap<string, number>
  /** By the words in normal form, joined by a space. */
  readonly meanings: ReadonlyMap<string, Meaning>
}

export function phrases<Meaning>(table: Readonly<Record<string, Meaning>>): Phrases<Meaning> {
  const longest = new Map<string, number>()
  const meanings = new Map(Object.entries(table))
  for (const phrase of meanings.keys()) {
    const words = phrase.split(" ")
    longest.set(words[0]!, Math.max(words.length, longest.get(words[0]!) ?? 0))
  }
  return {longest, meanings}
}

/** What the longest phrase that starts at a word means; undefined when none starts there. */
export function longestPhrase<Meaning>(
  words: readonly string[],
  from: number,
  end: number,
  {longest, meanings}: Phrases<Meaning>
): Meaning | undefined {
  const first = words[from]
  const reach = first === undefined ? undefined : longest.get(first)
  if (reach === undefined) return undefined
  for (let to = Math.min(end, from + reach); to > from; to--) {
    const meaning = meanings.get(words.slice(from, to).join(" "))
    if (meaning !== undefined) return meaning
  }
  return undefined
}

/** Several phrases with one meaning: `alike({since: ["since", "ever since"]})`. */
export function alike<Meaning extends string>(
  groups: Readonly<Partial<Record<Meaning, readonly string[]>>>
): Phrases<Meaning> {
  const table: Record<string, Meaning> = {}
  for (const [meaning, words] of Object.entries(groups) as [Meaning, readonly string[]][]) {
    for (const phrase of words) table[phrase] = meaning
  }
  return phrases(table)
}
