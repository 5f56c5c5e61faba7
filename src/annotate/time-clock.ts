import {wholeAt} from "./number.ts"
import {phraseAt, wordAt, type Scan} from "./scan.ts"
import type {Reading} from "./time-reading.ts"

/** Times of day by the clock: "14:30 GMT", "3 p.m. local time", "noon". */
export function readClock(scan: Scan, at: number): Reading | null {
  const hour = twelveHours(scan, at) ?? twentyFourHours(scan, at) ?? namedHour(scan, at)
  if (!hour) return null
  const zone = phraseAt(scan, hour.to, scan.language.times.zones)
  const {to, rule, ...clock} = hour
  return zone
    ? {
        from: at,
        to: zone.to,
        rule: `${rule} with zone`,
        meaning: {kind: "calendar", ...clock, zone: zoneName(scan, hour.to, zone.to)}
      }
    : {from: at, to, rule, meaning: {kind: "calendar", ...clock}}
}

interface Clock {
  readonly hour: number
  readonly minute?: number
  readonly to: number
  readonly rule: string
}

function zoneName(scan: Scan, from: number, to: number): string {
  const {start, end} = scan.words.tokens
  return scan.words.document.text.slice(start[from], end[to - 1])
}

/** "3 p.m.", "4.40 am", "11:25am". */
function twelveHours(scan: Scan, at: number): Clock | null {
  const match = /^(\d{1,2})(?:[:.](\d{2}))?$/.exec(wordAt(scan, at))
  const add = scan.language.times.meridiems.get(wordAt(scan, at + 1))
  if (!match || add === undefined) return null
  const [hour, minute] = [Number(match[1]), match[2] === undefined ? undefined : Number(match[2])]
  if (hour < 1 || hour > 12 || (minute ?? 0) > 59) return null
  return {hour: (hour % 12) + add, ...(minute !== undefined && {minute}), to: at + 2, rule: "twelve-hour clock"}
}

/** "14:30", "0100 UTC", "9 o'clock". */
function twentyFourHours(scan: Scan, at: number): Clock | null {
  const {oclock, hours, zones} = scan.language.times
  const word = wordAt(scan, at)
  const match = /^(\d{1,2}):(\d{2})(?::\d{2})?$/.exec(word)
  if (match) return clockOf(Number(match[1]), Number(match[2]), at + 1)
  if (/^\d{4}$/.test(word) && (phraseAt(scan, at + 1, zones) ?? hours.has(wordAt(scan, at + 1))))
    return clockOf(Number(word.slice(0, 2)), Number(word.slice(2)), at + 1)
  const hour = wholeAt(scan, at, 0, 24)
  return hour !== null && wordAt(scan, at + 1) !== "" && oclock.has(wordAt(scan, at + 1))
    ? {hour, to: at + 2, rule: "full hour"}
    : null
}

function clockOf(hour: number, minute: number, to: number): Clock | null {
  return hour < 24 && minute < 60 ? {hour, minute, to, rule: "twenty-four-hour clock"} : null
}

function namedHour(scan: Scan, at: number): Clock | null {
  const hour = scan.language.times.clockWords.get(wordAt(scan, at))
  return hour === undefined ? null : {hour, minute: 0, to: at + 1, rule: "named hour"}
}
