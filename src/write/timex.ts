import {civilDate, dayOfIso, isoWeek, padded} from "../model/calendar.ts"
import type {Interval} from "../model/interval.ts"
import type {DayPart, TimeMeaning, TimeUnit} from "../model/mention.ts"

/** Type and value of a TIMEX3 annotation as TimeML defines them. */
export interface Timex {
  readonly type: "DATE" | "TIME" | "DURATION" | "SET"
  readonly value: string
}

/** A time in TIMEX3: what it means by its words, and its interval where it could be resolved. */
export function writeTimex(meaning: TimeMeaning, interval: Interval | undefined): Timex {
  switch (meaning.kind) {
    case "reference":
      if (meaning.to === "spoken") return interval ? datedTimex(meaning, interval) : {type: "DATE", value: "PAST_REF"}
      return {type: "DATE", value: `${meaning.to.toUpperCase()}_REF`}
    case "duration":
    case "window":
      return {type: "DURATION", value: durationValue(meaning.unit, meaning.count)}
    case "recurring":
      return {type: "SET", value: habitValue(meaning.every)}
    default:
      return interval ? datedTimex(meaning, interval) : {type: "DATE", value: undatedValue(meaning)}
  }
}

const unitLetters: Readonly<Record<TimeUnit, readonly [letter: string, times: number]>> = {
  second: ["S", 1],
  minute: ["M", 1],
  hour: ["H", 1],
  day: ["D", 1],
  weekend: ["WE", 1],
  week: ["W", 1],
  month: ["M", 1],
  quarter: ["Q", 1],
  half: ["M", 6],
  year: ["Y", 1],
  decade: ["Y", 10],
  century: ["Y", 100]
}

/** "P3D", "PT2H", "PXY"; a year and a half is P18M. */
function durationValue(unit: TimeUnit, count: number | null): string {
  const prefix = unit === "hour" || unit === "minute" || unit === "second" ? "PT" : "P"
  const [letter, times] = unitLetters[unit]
  if (count === null) return `${prefix}X${letter}`
  const whole = Math.floor(count * times)
  const rest = count * times - whole
  if (rest === 0) return `${prefix}${whole}${letter}`
  const smaller = smallerUnits.get(unit)
  return smaller
    ? `${prefix}${whole || ""}${whole ? letter : ""}${Math.round(rest * smaller[1])}${smaller[0]}`
    : `${prefix}${count * times}${letter}`
}

const smallerUnits: ReadonlyMap<TimeUnit, readonly [letter: string, perUnit: number]> = new Map([
  ["year", ["M", 12]],
  ["hour", ["M", 60]],
  ["minute", ["S", 60]]
])

function habitValue(every: TimeMeaning): string {
  return every.kind === "duration" ? durationValue(every.unit, every.count) : undatedValue(every)
}

const dayPartCodes: Readonly<Record<DayPart, string>> = {
  night: "NI",
  overnight: "NI",
  dawn: "MO",
  morning: "MO",
  midday: "MI",
  afternoon: "AF",
  evening: "EV"
}

function isDayPart(part: string): part is DayPart {
  return part in dayPartCodes
}

/** The part of the day a meaning names, at any depth. */
function dayPartOf(meaning: TimeMeaning): DayPart | null {
  switch (meaning.kind) {
    case "part":
      return isDayPart(meaning.part) ? meaning.part : dayPartOf(meaning.of)
    case "earlier":
    case "later":
      return dayPartOf(meaning.within)
    default:
      return null
  }
}

function datedTimex(meaning: TimeMeaning, interval: Interval): Timex {
  const part = dayPartOf(meaning)
  const day = interval.from ?? interval.to ?? ""
  if (part !== null) return {type: "TIME", value: `${dateOf(interval)}T${dayPartCodes[part]}`}
  if (interval.grain === "minute" || interval.grain === "hour") return {type: "TIME", value: day}
  return {type: "DATE", value: dateOf(interval)}
}

/** The date at the interval's grain; of an open interval the side that is known. */
function dateOf(interval: Interval): string {
  const day = dayOfIso(interval.from ?? interval.to ?? "")
  if (day === null) return "XXXX"
  const {year, month} = civilDate(day)
  const years = padded(year, 4)
  switch (interval.grain) {
    case "minute":
    case "hour":
    case "part-of-day":
    case "day":
      return (interval.from ?? interval.to)!.slice(0, 10)
    case "week":
    case "weekend": {
      const week = isoWeek(day)
      return `${padded(week.year, 4)}-W${padded(week.week, 2)}${interval.grain === "weekend" ? "-WE" : ""}`
    }
    case "month":
      return `${years}-${padded(month, 2)}`
    case "season":
      return `${years}-${seasonCodes[Math.floor(month / 3) % 4]!}`
    case "quarter":
      return `${years}-Q${Math.floor((month - 1) / 3) + 1}`
    case "half":
      return `${years}-H${month < 7 ? 1 : 2}`
    case "year":
      return years
    case "decade":
      return years.slice(0, 3)
    case "century":
      return years.slice(0, 2)
  }
}

/** By the season's first month, from March. */
const seasonCodes = ["WI", "SP", "SU", "FA"]

const namedSeasons = {spring: "SP", summer: "SU", autumn: "FA", winter: "WI"} as const

/** What is known without a date to count from: "XXXX-WXX-1", "XXXX-07". */
function undatedValue(meaning: TimeMeaning): string {
  switch (meaning.kind) {
    case "calendar":
      if (meaning.weekday !== undefined && meaning.day === undefined) return `XXXX-WXX-${meaning.weekday + 1}`
      if (meaning.season !== undefined) return `XXXX-${namedSeasons[meaning.season]}`
      if (meaning.month === undefined) return "XXXX"
      return `XXXX-${padded(meaning.month, 2)}${meaning.day === undefined ? "" : `-${padded(meaning.day, 2)}`}`
    case "part":
      return `${undatedValue(meaning.of)}${isDayPart(meaning.part) ? `T${dayPartCodes[meaning.part]}` : ""}`
    case "relative":
      return meaning.unit === "day" ? "XXXX-XX-XX" : "XXXX"
    case "within":
      return undatedValue(meaning.inner)
    case "earlier":
    case "later":
      return undatedValue(meaning.within)
    default:
      return "XXXX"
  }
}
