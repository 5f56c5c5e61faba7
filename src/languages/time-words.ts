/** Words of time: months, weekdays, units, parts of the day, prepositions that open or close an interval. */
export interface TimeWords {
  /** Normal form to 1-12. */
  readonly months: ReadonlyMap<string, number>
  /** Normal form to 0-6, Monday first. */
  readonly weekdays: ReadonlyMap<string, number>
}
