/**
 * The publication date as a Document keeps it: a calendar day, or an instant with its zone. A clock time without zone is
 * cut to its day, since nobody can say which instant it was. Undefined for anything that names no existing day.
 */
export function readPublicationDate(words: string): string | undefined {
  const match = pattern.exec(words.trim())
  if (!match) return undefined
  const [, day = "", clock, zone] = match
  if (!isCalendarDay(day)) return undefined
  if (!clock || !zone) return day
  const instant = `${day}T${clock}${zone}`
  return Number.isNaN(Date.parse(instant)) ? undefined : instant
}

const pattern = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)(Z|[+-]\d{2}:\d{2})?)?$/

/** 30 February is no day, though `Date` would take it for 2 March. */
function isCalendarDay(day: string): boolean {
  const time = Date.parse(`${day}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day)
}
