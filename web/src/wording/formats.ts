/**
 * Formats of the reader's locale, each made once: making one takes longer than using it a thousand times.
 * Times of reports are local times without zone, so they are kept and shown in UTC and never shifted.
 */
const formats = new Map<string, Intl.DateTimeFormat>()

export function dateFormat(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = JSON.stringify(options)
  const format = formats.get(key) ?? new Intl.DateTimeFormat(undefined, options)
  formats.set(key, format)
  return format
}

const numbers = new Intl.NumberFormat()

export function numberText(value: number): string {
  return numbers.format(value)
}
