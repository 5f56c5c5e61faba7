import type {Grain, Interval, Resolution} from "../model.ts"
import {words} from "../interface-words.ts"
import {dateFormat} from "./formats.ts"

/** A time as people say it, and as machines do. */
export interface TimeWords {
  readonly text: string
  /** ISO 8601, an interval with "/" between its ends and ".." for an open one. */
  readonly iso: string
}

/** A day is known as a day, a month as a month: the wording never claims more than the grain. */
export function intervalWords(interval: Interval): TimeWords {
  const {from, to, grain, approximate} = interval
  const plain = boundedWords(from, to, grain)
  return {text: approximate ? `${words.claim.about} ${plain}` : plain, iso: isoOf(interval)}
}

export function claimTimeWords(resolution: Resolution<Interval>): TimeWords {
  switch (resolution.kind) {
    case "known":
      return intervalWords(resolution.value)
    case "ambiguous": {
      const candidates = resolution.candidates.map(intervalWords)
      return {
        text: candidates.map(({text}) => text).join(` ${words.claim.or} `),
        iso: candidates.map(({iso}) => iso).join(" ")
      }
    }
    case "unknown":
      return {text: words.claim.unknownTime, iso: ""}
  }
}

/** A date or instant as a source gave it: "2025-06", "2025-06-08", "2025-06-08T14:00:00Z". */
export function publishedWords(published: string): TimeWords {
  const date = new Date(published)
  if (Number.isNaN(date.getTime())) return {text: published, iso: published}
  return {text: publishedFormat(published).format(date), iso: published}
}

/** Only an instant is turned to the reader's zone, and then names it; a date is the same day everywhere. */
function publishedFormat(published: string): Intl.DateTimeFormat {
  if (published.includes("T"))
    return dateFormat({
      day: "numeric",
      month: "long",
      year: "numeric",
      hour: "2-digit",
      minute: "2-digit",
      timeZoneName: "short"
    })
  const grains = ["year", "month", "day"] as const
  return format(grains[published.split("-").length - 1] ?? "day")
}

/** The days that a list of publication dates spans: "1 – 10 June 2025"; a line may end at the dash, not inside a date. */
export function spanOfDates(dates: readonly string[]): string {
  const times = dates.map((date) => new Date(date).getTime()).filter((time) => !Number.isNaN(time))
  if (times.length === 0) return ""
  const sorted = times.toSorted((a, b) => a - b)
  return format("day")
    .formatRange(sorted[0]!, sorted.at(-1)!)
    .replace(/(?<![–—-])\s(?![–—-])/g, "\u00a0")
}

function boundedWords(from: string | null, to: string | null, grain: Grain): string {
  if (from === null && to === null) return words.claim.unknownTime
  if (from === null) return words.claim.until(format(grain).format(lastMoment(to!)))
  if (to === null) return words.claim.since(format(grain).format(moment(from)))
  if (grain === "decade" || grain === "century") return `${from.slice(0, 4)}–${lastMoment(to).getUTCFullYear()}`
  return format(grain).formatRange(moment(from), lastMoment(to))
}

function format(grain: Grain): Intl.DateTimeFormat {
  return dateFormat({...formatOptions(grain), timeZone: "UTC"})
}

function formatOptions(grain: Grain): Intl.DateTimeFormatOptions {
  switch (grain) {
    case "minute":
    case "hour":
    case "part-of-day":
      return {dateStyle: "long", timeStyle: "short"}
    case "month":
    case "season":
    case "quarter":
    case "half":
      return {month: "long", year: "numeric"}
    case "year":
    case "decade":
    case "century":
      return {year: "numeric"}
    default:
      return {dateStyle: "long"}
  }
}

function moment(local: string): Date {
  return new Date(local.includes("T") ? `${local}Z` : `${local}T00:00Z`)
}

/** The end of an interval is exclusive: 8 June ends where 9 June begins, and must be shown as 8 June. */
function lastMoment(local: string): Date {
  return new Date(moment(local).getTime() - 1)
}

function isoOf({from, to, grain}: Interval): string {
  if (from !== null && to !== null && !from.includes("T")) {
    const last = lastMoment(to).toISOString().slice(0, 10)
    if (grain === "day" && from === last) return from
    if (grain === "month" && from.slice(0, 7) === last.slice(0, 7)) return from.slice(0, 7)
    if (grain === "year" && from.slice(0, 4) === last.slice(0, 4)) return from.slice(0, 4)
    return `${from}/${last}`
  }
  return `${from ?? ".."}/${to ?? ".."}`
}
