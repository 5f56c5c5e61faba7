/**
 * Days of the proleptic Gregorian calendar as whole numbers: 0 is 1970-01-01, a Thursday. All arithmetic on dates is done
 * on these and never on the runtime's Date in local time, so that a result does not depend on a machine's zone.
 */
export interface CivilDate {
  readonly year: number
  /** 1 to 12. */
  readonly month: number
  readonly day: number
}

/** Howard Hinnant's algorithm: years begin in March, so that the leap day is the last of its year. */
export function dayNumber({year, month, day}: CivilDate): number {
  const shifted = month <= 2 ? year - 1 : year
  const era = Math.floor(shifted / 400)
  const yearOfEra = shifted - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * 146_097 + dayOfEra - 719_468
}

export function civilDate(number: number): CivilDate {
  const shifted = number + 719_468
  const era = Math.floor(shifted / 146_097)
  const dayOfEra = shifted - era * 146_097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153)
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
  const day = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1
  return {year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day}
}

/** 0 = Monday. */
export function weekdayOf(number: number): number {
  return (((number + 3) % 7) + 7) % 7
}

export function daysInMonth(year: number, month: number): number {
  const [nextYear, nextMonth] = month === 12 ? [year + 1, 1] : [year, month + 1]
  return dayNumber({year: nextYear, month: nextMonth, day: 1}) - dayNumber({year, month, day: 1})
}

/** False for 31 June and 29 February 2023. */
export function isCivilDate({year, month, day}: CivilDate): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
}

/** ISO 8601 calendar date: "2025-06-08". */
export function isoDate(number: number): string {
  const {year, month, day} = civilDate(number)
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`
}

/** The day of an ISO date or date-time as it is written, or null if it is none. */
export function dayOfIso(text: string): number | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?:$|T)/.exec(text)
  if (!match) return null
  const date = {year: Number(match[1]), month: Number(match[2]), day: Number(match[3])}
  return isCivilDate(date) ? dayNumber(date) : null
}

/** ISO 8601 week, which belongs to the year of its Thursday. */
export function isoWeek(number: number): {readonly year: number; readonly week: number} {
  const thursday = number - weekdayOf(number) + 3
  const {year} = civilDate(thursday)
  return {year, week: Math.floor((thursday - dayNumber({year, month: 1, day: 1})) / 7) + 1}
}

export function padded(value: number, width: number): string {
  return String(value).padStart(width, "0")
}
