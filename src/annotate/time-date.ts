import type {CalendarMeaning, TimeMeaning} from "../model/mention.ts"
import {numberAt, ordinalAt, wholeAt} from "./number.ts"
import {formAt, isGlued, isHyphen, phraseAt, skipAny, skipHyphen, skipWord, tagAt, wordAt, type Scan} from "./scan.ts"
import {longestOf, type Reading, type Rule} from "./time-reading.ts"

/** Explicit dates: what stands in a calendar, with or without its year. */
export const readDate: Rule = (scan, at) => weekdayAndDate(scan, at) ?? plainDate(scan, at)

const plainDate: Rule = longestOf(
  isoDate,
  numericDate,
  dayMonthYear,
  monthDayYear,
  monthYear,
  year,
  yearPair,
  decade,
  century,
  season,
  quarter,
  feast,
  prefixed
)

function read(from: number, to: number, rule: string, fields: Omit<CalendarMeaning, "kind">): Reading {
  return {from, to, rule, meaning: {kind: "calendar", ...fields}}
}

/** "Sunday, 8 June 2025", "Saturday (September 29)", "8 June, a Sunday" is left alone. */
function weekdayAndDate(scan: Scan, at: number): Reading | null {
  const weekday = weekdayAt(scan, at)
  if (weekday === null) return null
  const alone = read(at, at + 1, "weekday", {weekday})
  let next = skipWord(scan, at + 1, ",")
  next = skipAny(scan, next, scan.language.times.definite)
  const bracket = wordAt(scan, next) === "("
  const date = longestOf(isoDate, numericDate, dayMonthYear, monthDayYear)(scan, bracket ? next + 1 : next)
  if (date?.meaning.kind !== "calendar" || date.meaning.day === undefined) return alone
  if (bracket && wordAt(scan, date.to) !== ")") return alone
  return {
    ...date,
    from: at,
    to: bracket ? date.to + 1 : date.to,
    rule: `weekday and ${date.rule}`,
    meaning: {...date.meaning, weekday}
  }
}

/** A weekday's name; short forms that are words as well ("sat", "sun") need their full stop and capital. */
export function weekdayAt(scan: Scan, at: number): number | null {
  const word = wordAt(scan, at)
  const weekday = scan.language.times.weekdays.get(word)
  if (weekday === undefined) return null
  return scan.language.times.ordinary.has(word) && !isAbbreviated(scan, at) ? null : weekday
}

/** Short names of days and months that are words as well need their full stop and capital. */
function isAbbreviated(scan: Scan, at: number): boolean {
  const form = formAt(scan, at)
  return form.endsWith(".") && form[0] !== form[0]!.toLowerCase()
}

const isoPattern = /^(\d{4})-(\d{2})-(\d{2})$/

function isoDate(scan: Scan, at: number): Reading | null {
  const match = isoPattern.exec(wordAt(scan, at))
  if (!match) return null
  return dated(at, at + 1, "ISO date", Number(match[1]), Number(match[2]), Number(match[3]))
}

const numericPattern = /^(\d{1,2})([./])(\d{1,2})\2(\d{4})$/

/** "08.06.2025": day first where points stand; with slashes only when one number cannot be a month. */
function numericDate(scan: Scan, at: number): Reading | null {
  const match = numericPattern.exec(wordAt(scan, at))
  if (!match) return null
  const [first, second, years] = [Number(match[1]), Number(match[3]), Number(match[4])]
  if (match[2] === "." || first > 12) return dated(at, at + 1, "day.month.year", years, second, first)
  if (second > 12 || first === second) return dated(at, at + 1, "month/day/year", years, first, second)
  return null
}

function dated(from: number, to: number, rule: string, years: number, month: number, day: number): Reading | null {
  if (month < 1 || month > 12 || day < 1 || day > 31) return null
  return read(from, to, rule, {year: years, month, day})
}

/** A month's name. Names that are ordinary words or people's as well ("May", "march") count only in company. */
export function monthAt(scan: Scan, at: number, inCompany: boolean): {month: number; to: number} | null {
  const {months, ordinary} = scan.language.times
  const word = wordAt(scan, at)
  const month = months.get(word)
  if (month === undefined) return null
  const isName = /^\p{Lu}/u.test(formAt(scan, at))
  if (ordinary.has(word) && !inCompany && !(isName && isAfterPreposition(scan, at))) return null
  if (!isName && word.length < 4) return null
  return {month, to: at + 1}
}

/** Behind "in", "since", "late", a word that may be a time is one. */
function isAfterPreposition(scan: Scan, at: number): boolean {
  const {prepositions, periodParts} = scan.language.times
  const before = wordAt(scan, at - 1)
  return prepositions.has(before) || periodParts.meanings.has(before)
}

/** A day of the month in digits, with or without ordinal ending, or as an ordinal word. */
export function dayAt(scan: Scan, at: number): {day: number; to: number} | null {
  const whole = wholeAt(scan, at, 1, 31)
  const ordinal = ordinalAt(scan, at)
  if (ordinal) return ordinal.value <= 31 ? {day: ordinal.value, to: ordinal.to} : null
  return whole === null ? null : {day: whole, to: at + 1}
}

/** "8 June 2025", "8th of June, 2025", "the 8 June". */
function dayMonthYear(scan: Scan, at: number): Reading | null {
  const start = wordAt(scan, at) === "the" || scan.language.times.definite.has(wordAt(scan, at)) ? at + 1 : at
  const day = dayAt(scan, start)
  if (!day) return null
  const month = monthAt(scan, skipHyphen(scan, skipAny(scan, day.to, scan.language.times.of)), true)
  if (!month) return null
  const years = yearAfter(scan, month.to)
  const fields = {month: month.month, day: day.day}
  return years
    ? read(at, years.to, "day month year", {year: years.year, ...fields})
    : read(at, month.to, "day month", fields)
}

/** "June 8, 2025", "Sept. 30", "March the eighth". */
function monthDayYear(scan: Scan, at: number): Reading | null {
  const month = monthAt(scan, at, true)
  if (!month) return null
  const day = dayAt(scan, skipHyphen(scan, skipAny(scan, month.to, scan.language.times.definite)))
  if (!day || isCount(scan, day.to)) return null
  const years = yearAfter(scan, day.to)
  const fields = {month: month.month, day: day.day}
  return years
    ? read(at, years.to, "month day year", {year: years.year, ...fields})
    : read(at, day.to, "month day", fields)
}

/** What follows makes the number before it a count: "June 20 percent", "8 million". */
function isCount(scan: Scan, at: number): boolean {
  const {percent, multipliers} = scan.language.quantities
  return phraseAt(scan, at, percent) !== null || multipliers.has(wordAt(scan, at))
}

/** "June 2025", "June of 2025", "June". */
function monthYear(scan: Scan, at: number): Reading | null {
  const named = monthAt(scan, at, true)
  if (!named) return null
  const next = skipHyphen(scan, skipAny(scan, skipWord(scan, named.to, ","), scan.language.times.of))
  const years = yearAt(scan, next)
  if (years) return read(at, years.to, "month year", {year: years.year, month: named.month})
  const alone = monthAt(scan, at, false)
  return alone && read(at, alone.to, "month", {month: alone.month})
}

/** A year behind a day and month, a comma between them allowed. */
export function yearAfter(scan: Scan, at: number): {year: number; to: number} | null {
  return yearAt(scan, skipHyphen(scan, skipWord(scan, at, ",")))
}

/** A year in digits or in words ("nineteen ninety-four", "two thousand"). */
export function yearAt(scan: Scan, at: number): {year: number; to: number} | null {
  const digits = /^\d{4}$/.test(wordAt(scan, at)) ? Number(wordAt(scan, at)) : null
  if (digits !== null) return digits >= 1000 && digits <= 2100 ? {year: digits, to: at + 1} : null
  return spokenYear(scan, at)
}

function spokenYear(scan: Scan, at: number): {year: number; to: number} | null {
  const {numerals} = scan.language.quantities
  const hundreds = numerals.get(wordAt(scan, at))
  if (hundreds !== 19 && hundreds !== 20 && hundreds !== 18) return null
  const rest = numberAt(scan, skipHyphen(scan, at + 1))
  if (!rest || rest.digits || rest.value < 10 || rest.value > 99) return null
  return {year: hundreds * 100 + rest.value, to: rest.to}
}

/** A bare year: its company must say that it is one, for it looks like any other number. */
function year(scan: Scan, at: number): Reading | null {
  const {yearNouns, definite} = scan.language.times
  const noun = phraseAt(scan, at, yearNouns)
  const named = noun && (yearAt(scan, noun.to) ?? spelledYear(scan, noun.to))
  if (named) return read(at, named.to, "the year", {year: named.year})
  const start = definite.has(wordAt(scan, at)) ? at + 1 : at
  const found = yearAt(scan, start)
  if (!found || !isYear(scan, start, found.year, found.to)) return null
  return read(
    found.to === start + 1 && start > at && tagAt(scan, found.to).startsWith("NN") ? start : start,
    found.to,
    "year",
    {year: found.year}
  )
}

function spelledYear(scan: Scan, at: number): {year: number; to: number} | null {
  const number = numberAt(scan, at)
  return number && number.value >= 1000 && number.value <= 2100 ? {year: number.value, to: number.to} : null
}

/** "in 2014", "2014 offensive" are years; "2014 people", "$ 2014", "No. 2014", "2014 - 56" are not. */
function isYear(scan: Scan, at: number, value: number, to: number): boolean {
  if (value < 1500 || value > 2060) return false
  const before = wordAt(scan, at - 1)
  const {currencies, numbered, measures, percent, durations, multipliers, boundsBefore} = scan.language.quantities
  if (
    currencies.meanings.has(before) ||
    numbered.has(before) ||
    before === "#" ||
    isBoundOnly(before, boundsBefore.meanings)
  )
    return false
  if (isGlued(scan, at) && !/^[(\-–—/"'“‘[]$/.test(before)) return false
  const after = wordAt(scan, to)
  if (multipliers.has(after) || measures.meanings.has(after) || percent.meanings.has(after) || durations.has(after))
    return false
  if (currencies.meanings.has(after)) return false
  const {prepositions, definite} = scan.language.times
  const company = at === scan.from || prepositions.has(before) || definite.has(before)
  const counts = tagAt(scan, to) === "NNS" || tagAt(scan, to) === "JJ"
  return company || !counts
}

/** "over 2014", "more than 2014": an amount. "about" and "around" go with years as well. */
function isBoundOnly(word: string, bounds: ReadonlyMap<string, string>): boolean {
  const bound = bounds.get(word)
  return bound === "above" || bound === "below" || bound === "nearly"
}

/** "2012/13", "1991-95", "2014–2022" when written as one stretch. */
function yearPair(scan: Scan, at: number): Reading | null {
  const single = /^(\d{4})\/(\d{2}|\d{4})$/.exec(wordAt(scan, at))
  if (single) return pairOf(at, at + 1, single[1]!, single[2]!)
  const first = wordAt(scan, at)
  const last = wordAt(scan, at + 2)
  if (!isHyphen(wordAt(scan, at + 1)) || !isGlued(scan, at + 1) || !isGlued(scan, at + 2)) return null
  if (!/^\d{4}$/.test(first) || !/^(?:\d{2}|\d{4})$/.test(last)) return null
  return isYear(scan, at, Number(first), at + 3) ? pairOf(at, at + 3, first, last) : null
}

function pairOf(from: number, to: number, first: string, last: string): Reading | null {
  const start = Number(first)
  const end = last.length === 2 ? start - (start % 100) + Number(last) : Number(last)
  if (start < 1000 || end <= start || end > 2100) return null
  const ends = [start, end].map((value) => ({kind: "calendar", year: value}) as const)
  return {from, to, rule: "year to year", meaning: {kind: "range", from: ends[0]!, to: ends[1]!}}
}

/** "the 1980s", "the nineties", "'90s". */
function decade(scan: Scan, at: number): Reading | null {
  const {article, decades, decadeEndings} = scan.language.times
  const start = skipWord(scan, at, article)
  const word = wordAt(scan, start)
  const spoken = decades.get(word)
  if (spoken !== undefined && start > at) return read(at, start + 1, "decade", {decade: spoken})
  const match = /^'?(\d{2}|\d{4})('?\D*)$/.exec(word)
  if (!match || Number(match[1]) % 10 !== 0) return null
  const glued = match[2] === "" && isGlued(scan, start + 1) && decadeEndings.has(wordAt(scan, start + 1))
  if (!glued && !decadeEndings.has(match[2]!)) return null
  if (match[1]!.length === 2 && start === at && !word.startsWith("'")) return null
  return read(at, glued ? start + 2 : start + 1, "decade", {decade: Number(match[1])})
}

/** "the 20th century". */
function century(scan: Scan, at: number): Reading | null {
  const {article, units} = scan.language.times
  const ordinal = ordinalAt(scan, skipWord(scan, at, article))
  if (!ordinal || ordinal.value > 21) return null
  const noun = skipHyphen(scan, ordinal.to)
  return units.get(wordAt(scan, noun)) === "century" ? read(at, noun + 1, "century", {century: ordinal.value}) : null
}

/** "summer 2024", "the winter of 2022"; alone only where it cannot be another word. */
function season(scan: Scan, at: number): Reading | null {
  const {article, seasons, of, ordinary} = scan.language.times
  const start = skipWord(scan, at, article)
  const word = wordAt(scan, start)
  const named = seasons.get(word)
  if (named === undefined) return null
  const years = yearAt(scan, skipAny(scan, start + 1, of))
  if (years) return read(at, years.to, "season year", {season: named, year: years.year})
  const isTime = isAfterPreposition(scan, at) && !of.has(wordAt(scan, start + 1)) && (start > at || !ordinary.has(word))
  return isTime ? read(at, start + 1, "season", {season: named}) : null
}

/** "the third quarter", "third-quarter", "the fiscal first quarter of 2024", "Q3 2024". */
function quarter(scan: Scan, at: number): Reading | null {
  const {article, units, of, yearNouns} = scan.language.times
  const short = /^q([1-4])$/.exec(wordAt(scan, at))
  let start = skipWord(scan, at, article)
  const fiscal = phraseAt(scan, start, yearNouns)
  if (fiscal && fiscal.to === start + 1 && fiscal.to - start === 1) start = fiscal.to
  const leading = start > at ? yearAt(scan, start) : null
  if (leading) start = leading.to
  const ordinal = short ? {value: Number(short[1]), to: at + 1} : ordinalAt(scan, start)
  if (!ordinal || ordinal.value > 4) return null
  const noun = short ? at : skipHyphen(scan, ordinal.to)
  if (
    !short &&
    (units.get(wordAt(scan, noun)) !== "quarter" || scan.language.times.unitPlurals.has(wordAt(scan, noun)))
  )
    return null
  const next = skipAny(scan, noun + 1, of)
  const fiscalYear = phraseAt(scan, next, yearNouns)
  const years = leading ?? yearAt(scan, fiscalYear ? fiscalYear.to : next)
  if (years) return read(at, Math.max(noun + 1, years.to), "quarter year", {quarter: ordinal.value, year: years.year})
  return read(at, noun + 1, "quarter", {quarter: ordinal.value})
}

/** "mid-June 2024" and "mid-1990s" written as one word. */
function prefixed(scan: Scan, at: number): Reading | null {
  const {periodParts, bounds, months, definite, decadeEndings} = scan.language.times
  const start = skipAny(scan, at, definite)
  const word = wordAt(scan, start)
  const hyphen = word.indexOf("-")
  const prefix = hyphen > 0 ? word.slice(0, hyphen) : ""
  const part = periodParts.meanings.get(prefix)
  const bound = bounds.meanings.get(prefix)
  if (part === undefined && bound !== "before" && bound !== "after") return null
  const rest = word.slice(hyphen + 1)
  const month = months.get(rest)
  const years = yearAfter(scan, start + 1)
  const of = (to: number, fields: Omit<CalendarMeaning, "kind">): Reading => {
    const date: CalendarMeaning = {kind: "calendar", ...fields}
    const open: TimeMeaning = {
      kind: "range",
      from: bound === "after" ? date : null,
      to: bound === "after" ? null : date
    }
    return {from: at, to, rule: "prefix and date", meaning: part === undefined ? open : {kind: "part", of: date, part}}
  }
  if (month !== undefined) return years ? of(years.to, {month, year: years.year}) : of(start + 1, {month})
  const numeral = /^(\d{4})(\D*)$/.exec(rest)
  if (!numeral) return null
  if (numeral[2] === "") return of(start + 1, {year: Number(numeral[1])})
  return decadeEndings.has(numeral[2]!) ? of(start + 1, {decade: Number(numeral[1])}) : null
}

function feast(scan: Scan, at: number): Reading | null {
  const found = phraseAt(scan, at, scan.language.times.feasts)
  if (!found) return null
  const years = yearAfter(scan, found.to)
  return years
    ? {from: at, to: years.to, rule: "feast year", meaning: {...found.meaning, year: years.year}}
    : {from: at, to: found.to, rule: "feast", meaning: found.meaning}
}

/** Several days of one month: "7-8 June 2025", "16 and 17 February", "June 7-8, 2025", "between 4 and 7 June" after its opener. */
export function readDays(scan: Scan, at: number): Reading | null {
  return daysBeforeMonth(scan, at) ?? daysAfterMonth(scan, at)
}

function daysBeforeMonth(scan: Scan, at: number): Reading | null {
  const first = dayAt(scan, at)
  if (!first) return null
  const joined = joinerAt(scan, first.to)
  const last = joined === null ? null : dayMonthYear(scan, joined)
  return last?.meaning.kind === "calendar" ? daysOf(at, last.to, first.day, last.meaning) : null
}

function daysAfterMonth(scan: Scan, at: number): Reading | null {
  const first = monthDayYear(scan, at)
  if (first?.meaning.kind !== "calendar" || first.meaning.year !== undefined) return null
  const joined = joinerAt(scan, first.to)
  const last = joined === null ? null : dayAt(scan, joined)
  if (!last || isCount(scan, last.to) || monthAt(scan, last.to, true)) return null
  const years = yearAfter(scan, last.to)
  const meaning = {...first.meaning, day: last.day, ...(years && {year: years.year})}
  return daysOf(at, years?.to ?? last.to, first.meaning.day!, meaning)
}

function daysOf(from: number, to: number, first: number, last: CalendarMeaning): Reading | null {
  if (last.day === undefined || first >= last.day) return null
  return {from, to, rule: "days of a month", meaning: {kind: "range", from: {...last, day: first}, to: last}}
}

/** The index behind a dash, "to" or "and" between two ends; null if there is none. */
function joinerAt(scan: Scan, at: number): number | null {
  const word = wordAt(scan, at)
  return scan.language.times.to.has(word) || scan.language.times.and.has(word) ? at + 1 : null
}
