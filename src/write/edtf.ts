import {civilDate, dayOfIso, isoDate, padded, weekdayOf} from "../model/calendar.ts"
import type {Grain, Interval} from "../model/interval.ts"

/** A time as a codebook wants it: a date, month, year or interval of them, and how finely it is known. */
export interface CodedTime {
  readonly value: string
  readonly precision: "day" | "week" | "month" | "year"
}

/**
 * An interval in EDTF (ISO 8601-2): one date at the grain it is known to, two with a slash, ".." for an open side, and "~"
 * for what the words do not mean sharply. Written at its grain: "early June" is 2025-06~.
 */
export function writeEdtf(interval: Interval): string {
  const value = isTimed(interval) ? timedValue(interval) : codeTime(interval).value
  return interval.approximate ? value.split("/").map(approximately).join("/") : value
}

function approximately(value: string): string {
  return value === ".." || value.includes("T") ? value : `${value}~`
}

function isTimed({from, to, grain}: Interval): boolean {
  return from !== null && to !== null && (grain === "minute" || grain === "hour" || grain === "part-of-day")
}

/** EDTF has no single value for an hour or a morning: both ends are written, a minute by itself. */
function timedValue({from, to, grain}: Interval): string {
  return grain === "minute" ? `${from!}:00` : `${from!}:00/${to!}:00`
}

/** The value without time of day and without marks of doubt: days, weeks and seasons as days or months from and to. */
export function codeTime(interval: Interval): CodedTime {
  const precision = precisionOf(interval.grain)
  const unit =
    interval.grain === "season" || interval.grain === "quarter" || interval.grain === "half" ? "month" : precision
  const firstDay = interval.from === null ? null : firstOf(dayOfIso(interval.from)!, interval.grain)
  const finalDay = interval.to === null ? null : lastDay(interval)
  const from = firstDay === null ? null : written(firstDay, unit)
  const to = finalDay === null ? null : written(finalDay, unit)
  if (from === null || to === null) return {value: `${from ?? ".."}/${to ?? ".."}`, precision}
  return {value: from === to ? from : `${from}/${to}`, precision}
}

function precisionOf(grain: Grain): CodedTime["precision"] {
  switch (grain) {
    case "minute":
    case "hour":
    case "part-of-day":
    case "day":
      return "day"
    case "weekend":
    case "week":
      return "week"
    case "month":
    case "season":
    case "quarter":
    case "half":
      return "month"
    case "year":
    case "decade":
    case "century":
      return "year"
  }
}

/** A part of a week is written as the whole week, as a part of a month is as its month. */
function firstOf(day: number, grain: Grain): number {
  return grain === "week" ? day - weekdayOf(day) : day
}

/**
 * The last day before an exclusive end. A night that began in the evening counts for the day it began on; "overnight",
 * which ends an hour later, for both.
 */
function lastDay({from, to, grain}: Interval): number {
  const day = dayOfIso(to!)!
  if ((grain === "minute" || grain === "hour") && from !== null) return dayOfIso(from)!
  const last = to!.slice(11) > "05:00" ? day : day - 1
  return grain === "week" ? last - weekdayOf(last) + 6 : last
}

function written(day: number, unit: CodedTime["precision"]): string {
  if (unit === "day" || unit === "week") return isoDate(day)
  const {year, month} = civilDate(day)
  return unit === "month" ? `${padded(year, 4)}-${padded(month, 2)}` : padded(year, 4)
}
