import {civilDate, dayNumber, dayOfIso, daysInMonth, isoDate, padded, weekdayOf} from "../model/calendar.ts"
import type {Grain, Interval} from "../model/interval.ts"
import type {DayPart, Season, TimeUnit} from "../model/mention.ts"

/** Whole days of the calendar: from inclusive, to exclusive, as day numbers. What intervals are reckoned in. */
export interface Frame {
  readonly from: number
  readonly to: number
  readonly grain: Grain
}

/** The unit of the calendar that holds a day, moved by a number of such units. */
export function frameOf(day: number, unit: TimeUnit, offset: number): Frame {
  switch (unit) {
    case "second":
    case "minute":
    case "hour":
    case "day":
      return dayFrame(unit === "day" ? day + offset : day)
    case "week":
      return weekFrame(day - weekdayOf(day) + 7 * offset)
    case "weekend":
      return weekendFrame(day - weekdayOf(day) + 5 + 7 * offset)
    case "month":
      return monthsFrame(monthIndex(day) + offset, 1, "month")
    case "quarter":
      return monthsFrame((Math.floor(monthIndex(day) / 3) + offset) * 3, 3, "quarter")
    case "half":
      return monthsFrame((Math.floor(monthIndex(day) / 6) + offset) * 6, 6, "half")
    case "year":
      return yearsFrame(civilDate(day).year + offset, 1, "year")
    case "decade":
      return yearsFrame((Math.floor(civilDate(day).year / 10) + offset) * 10, 10, "decade")
    case "century":
      return yearsFrame((Math.floor(civilDate(day).year / 100) + offset) * 100, 100, "century")
  }
}

export function dayFrame(day: number): Frame {
  return {from: day, to: day + 1, grain: "day"}
}

function weekFrame(monday: number): Frame {
  return {from: monday, to: monday + 7, grain: "week"}
}

function weekendFrame(saturday: number): Frame {
  return {from: saturday, to: saturday + 2, grain: "weekend"}
}

/** Months counted from January of the year 0. */
function monthIndex(day: number): number {
  const {year, month} = civilDate(day)
  return year * 12 + month - 1
}

function firstOfMonth(index: number): number {
  return dayNumber({year: Math.floor(index / 12), month: (index % 12) + 1, day: 1})
}

export function monthsFrame(index: number, length: number, grain: Grain): Frame {
  return {from: firstOfMonth(index), to: firstOfMonth(index + length), grain}
}

export function monthFrame(year: number, month: number): Frame {
  return monthsFrame(year * 12 + month - 1, 1, "month")
}

export function quarterFrame(year: number, quarter: number): Frame {
  return monthsFrame(year * 12 + (quarter - 1) * 3, 3, "quarter")
}

const seasonStarts: Readonly<Record<Season, number>> = {spring: 2, summer: 5, autumn: 8, winter: 11}

/** Meteorological seasons of the north: summer is June to August, the winter of 2022 begins in December 2022. */
export function seasonFrame(year: number, season: Season): Frame {
  return monthsFrame(year * 12 + seasonStarts[season], 3, "season")
}

export function yearsFrame(year: number, length: number, grain: Grain): Frame {
  return monthsFrame(year * 12, length * 12, grain)
}

/** The same day so many units away, the last of the month where the month is shorter. */
export function movedDay(day: number, unit: TimeUnit, count: number): number {
  if (unit === "week" || unit === "weekend") return day + 7 * count
  if (unit === "day") return day + count
  const months = monthsIn(unit)
  if (months === 0) return day
  const date = civilDate(day)
  const index = date.year * 12 + date.month - 1 + count * months
  const [year, month] = [Math.floor(index / 12), (index % 12) + 1]
  return dayNumber({year, month, day: Math.min(date.day, daysInMonth(year, month))})
}

function monthsIn(unit: TimeUnit): number {
  switch (unit) {
    case "month":
      return 1
    case "quarter":
      return 3
    case "half":
      return 6
    case "year":
      return 12
    case "decade":
      return 120
    case "century":
      return 1200
    default:
      return 0
  }
}

/** Hours from the day's midnight at which its parts begin and end; a night runs into the next day, overnight out of the last. */
const hoursOfPart: Readonly<Record<DayPart, readonly [number, number]>> = {
  dawn: [4, 7],
  morning: [6, 12],
  midday: [11, 14],
  afternoon: [12, 18],
  evening: [18, 24],
  night: [20, 29],
  overnight: [-4, 6]
}

/** A part of a day; "the night of 7-8 June" and "overnight into 8 June" are the same hours of two days. */
export function partOfDays({from, to}: {readonly from: number; readonly to: number}, part: DayPart): Interval {
  const isTwoDays = part === "night" && to - from > 1
  const [start, end] = hoursOfPart[isTwoDays ? "overnight" : part]
  return {from: hourOf(isTwoDays ? from + 1 : from, start), to: hourOf(to - 1, end), grain: "part-of-day"}
}

/** An hour counted from a day's midnight, as a local date-time. */
export function hourOf(day: number, hour: number, minute = 0): string {
  const days = Math.floor(hour / 24)
  return `${isoDate(day + days)}T${padded(hour - days * 24, 2)}:${padded(minute, 2)}`
}

export function intervalOf(frame: Frame): Interval {
  return {from: isoDate(frame.from), to: isoDate(frame.to), grain: frame.grain}
}

/** The same stretch as a frame; null when it is open. */
export function frameOfInterval(interval: Interval): Frame | null {
  const days = daysOf(interval)
  return days && {...days, grain: interval.grain}
}

/** The whole days an interval touches; null when it is open. */
export function daysOf(interval: Interval): {readonly from: number; readonly to: number} | null {
  if (interval.from === null || interval.to === null) return null
  const from = dayOfIso(interval.from)
  const to = dayOfIso(interval.to)
  if (from === null || to === null) return null
  const endsInside = interval.to.includes("T") && !interval.to.endsWith("T00:00")
  return {from, to: endsInside ? to + 1 : to}
}
