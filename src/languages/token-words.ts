/** What the tokeniser, the sentence splitter and the lemmatiser need to know of a language. */
export interface TokenWords {
  /** By lower-case form without the full stop. */
  readonly abbreviations: ReadonlyMap<string, Abbreviation>
  /** Ends of words that are tokens of their own, in lower case with a straight apostrophe: "n't", "'s". Longest first. */
  readonly clitics: readonly string[]
  /** Words written together that are two tokens, with the length of the first: "cannot" -> 3. */
  readonly contractions: ReadonlyMap<string, number>
  /** First parts that stay one token with what follows their hyphen: "anti", "co", "non". */
  readonly hyphenPrefixes: ReadonlySet<string>
  /** Units written right after a number, which are tokens of their own: "km", "pm", "bn". Lower case. */
  readonly units: ReadonlySet<string>
  /** Endings that make a number an ordinal or a decade, and stay with it: "th", "s". */
  readonly numberEndings: ReadonlySet<string>
  /** Words that mostly begin a sentence when capitalised after an abbreviation: "The", "He". In lower case. */
  readonly sentenceStarters: ReadonlySet<string>
  /** Forms of reporting verbs: after a quoted question, name and such a form still belong to its sentence. */
  readonly reportingForms: ReadonlySet<string>
  /** Words written with a small letter in a headline in title case, unless the body says otherwise. */
  readonly functionWords: ReadonlySet<string>
  readonly lemmas: LemmaWords
}

export interface Abbreviation {
  /** Counts as an abbreviation only when written with a capital ("Sat.") or before a number ("no. 3"); always when absent. */
  readonly only?: "capital" | "number"
  /** False for those that never end a sentence: ranks, titles. */
  readonly final: boolean
}

/** Irregular forms first, then the first rule whose ending fits. */
export interface LemmaWords {
  /** By group of tags, then by form. */
  readonly exceptions: Readonly<Record<LemmaGroup, ReadonlyMap<string, string>>>
  readonly rules: Readonly<Record<LemmaGroup, readonly LemmaRule[]>>
  /** The group of each tag; tags that are absent have their form as lemma. */
  readonly groups: ReadonlyMap<string, LemmaGroup>
}

export type LemmaGroup =
  "plural" | "present" | "past" | "participle" | "gerund" | "comparative" | "superlative" | "base" | "auxiliary"

/** Replaces the ending by another. */
export interface LemmaRule {
  readonly ending: string
  readonly replacement: string
  /** Letters that must be left before the ending, at least. */
  readonly rest: number
}
