import type {Language} from "../languages/language.ts"
import type {Phrases} from "../languages/phrases.ts"

/** The words that an expression of time can begin with, besides those in digits: most tokens are passed over by it. */
export function timeStarters({times, quantities}: Language): ReadonlySet<string> {
  const tables: readonly Phrases<unknown>[] = [
    times.fixed,
    times.spokenOf,
    times.happenings,
    times.feasts,
    times.which,
    times.windows,
    times.dayParts,
    times.periodParts,
    times.earlierLater,
    times.bounds,
    times.ranges,
    times.yearNouns,
    times.someOf,
    times.about
  ]
  const words: readonly Iterable<string>[] = [
    times.months.keys(),
    times.weekdays.keys(),
    times.weekdayPlurals.keys(),
    times.seasons.keys(),
    times.units.keys(),
    times.decades.keys(),
    times.clockWords.keys(),
    times.habits.keys(),
    times.every,
    times.definite,
    times.indefinite,
    times.half,
    quantities.numerals.keys(),
    quantities.multipliers.keys(),
    quantities.ordinals.keys()
  ]
  const starters = new Set([times.article])
  for (const table of tables) for (const word of table.longest.keys()) starters.add(word)
  for (const list of words) for (const word of list) starters.add(word)
  return starters
}

/** Digits, "'90s", "Q3", and compounds such as "mid-June" begin a time by their look. */
export function looksLikeTime(word: string): boolean {
  const first = word.charCodeAt(word.charCodeAt(0) === 39 ? 1 : 0)
  return (first >= 48 && first <= 57) || /^(?:q[1-4]$|\p{L}+-)/u.test(word)
}
