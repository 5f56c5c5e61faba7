import type {Phrases} from "./phrases.ts"

/** What words before or after a number do to its bounds. */
export type Bound = "at-least" | "at-most" | "above" | "below" | "about" | "nearly" | "exact"

/** Words of number: numerals, bounds ("over", "at least"), vague amounts ("dozens"), units. */
export interface QuantityWords {
  /** "three" -> 3, up to ninety. */
  readonly numerals: ReadonlyMap<string, number>
  /** "hundred" -> 100, "dozen" -> 12, "million" -> 1,000,000; plurals are vague amounts instead. */
  readonly multipliers: ReadonlyMap<string, number>
  /** "third" -> 3, "twentieth" -> 20; the tens' last word in "twenty-first". */
  readonly ordinals: ReadonlyMap<string, number>
  /** Endings of a numeral in digits that make it an ordinal: "st", "th". */
  readonly ordinalEndings: ReadonlySet<string>
  /** "a", "an": one, before a multiplier or a unit. */
  readonly indefinite: ReadonlySet<string>
  /** Inside a numeral: "two hundred and fifty". */
  readonly and: ReadonlySet<string>
  /** Vague amounts with the least they stand for: "dozens" 12, "hundreds" 100, "several" 3. */
  readonly vague: Phrases<number>
  /** "no", "zero". */
  readonly none: ReadonlySet<string>
  /** Shares in percent: "half" 50, "a third". */
  readonly shares: Phrases<number>
  readonly percent: Phrases<true>
  /** What shares are counted in. */
  readonly percentUnit: string
  /** Words after a fraction that make it something else: "half a dozen", "half an hour". */
  readonly notShare: ReadonlySet<string>
  /** Before the number: "over", "at least", "up to", "about". */
  readonly boundsBefore: Phrases<Bound>
  /** After the number: "or more", "or so". */
  readonly boundsAfter: Phrases<Bound>
  /** Verbs, by lemma, whose particle looks like a bound: "hand over 300 prisoners". */
  readonly particleVerbs: ReadonlySet<string>
  /** Between two ends: "to", "or"; after "between": "and". */
  readonly to: ReadonlySet<string>
  readonly between: ReadonlySet<string>
  /** "of": between an amount and what it is of. */
  readonly of: ReadonlySet<string>
  /** Signs and words of money with the ISO 4217 code. */
  readonly currencies: Phrases<string>
  /** Units of measure, all forms, with the form they are written out in. */
  readonly measures: Phrases<string>
  /** Units of time, all forms, with the plural they are written out in. */
  readonly durations: ReadonlyMap<string, string>
  /** Nouns that count people, in the singular: "soldier", "resident". */
  readonly people: ReadonlySet<string>
  /** What they are counted in. */
  readonly peopleUnit: string
  /** The plural of a noun. */
  readonly plural: (noun: string) => string
  /** "more", "other", "others": between a number and its noun. */
  readonly more: ReadonlySet<string>
  /** Articles and possessives: "five of the victims", "six of their vehicles". */
  readonly determiners: ReadonlySet<string>
  /** Nouns that are harm by themselves: "casualty", "victim". */
  readonly casualties: ReadonlySet<string>
  /** Nouns whose plural form counts as another thing: "remains" -> "bodies". */
  readonly sameAs: ReadonlyMap<string, string>
  /** Verbs and adjectives that say a bare number counts people: "killed", "wounded", "missing". */
  readonly befalls: ReadonlySet<string>
  /** Nouns that, counted with "a" or "no", carry a claim: "casualty", "victim". */
  readonly countedAlone: ReadonlySet<string>
  /** After an ordinal or number these make a designation, not an amount: "division", "brigade". */
  readonly formations: ReadonlySet<string>
  /** Before a number these make it a designation: "resolution", "article", "no", "line". */
  readonly numbered: ReadonlySet<string>
  /** "old": makes a number of years an age. */
  readonly age: ReadonlySet<string>
}
