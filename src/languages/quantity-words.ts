/** Words of number: numerals, bounds ("over", "at least"), vague amounts ("dozens"), units. */
export interface QuantityWords {
  /** "three" -> 3. */
  readonly numerals: ReadonlyMap<string, number>
}
