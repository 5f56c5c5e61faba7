import {civilDate, dayNumber, isCivilDate, isoDate, weekdayOf} from "../model/calendar.ts"
import type {Grain, Interval} from "../model/interval.ts"
import type {CalendarMeaning, DayPart, PeriodPart, TimeAnchor, TimeMeaning, TimeUnit} from "../model/mention.ts"
import {known, unknown, type Resolution} from "../model/resolution.ts"
import type {Anchors} from "./time-anchor.ts"
import type {Direction} from "./time-tense.ts"
import {
  dayFrame,
  daysOf,
  frameOf,
  hourOf,
  intervalOf,
  monthFrame,
  monthsFrame,
  movedDay,
  partOfDays,
  quarterFrame,
  seasonFrame,
  yearsFrame,
  type Frame
} from "./time-frame.ts"

/** The stretch of the calendar that a meaning stands for, given what it can be counted from. */
export function resolveMeaning(meaning: TimeMeaning, anchors: Anchors): Resolution<Interval> {
  switch (meaning.kind) {
    case "calendar":
      return resolveCalendar(meaning, anchors)
    case "relative":
      return resolveRelative(meaning, anchors)
    case "part":
      return mapped(resolveMeaning(meaning.of, anchors), (interval) => partOf(interval, meaning.part))
    case "within":
      return resolveWithin(meaning.outer, meaning.inner, anchors)
    case "nth":
      return mapped(resolveMeaning(meaning.of, anchors), (interval) => nthOf(interval, meaning.n, meaning.unit))
    case "earlier":
    case "later":
      return mapped(resolveMeaning(meaning.within, anchors), (interval) => ({...interval, approximate: true}))
    case "range":
      return resolveRange(meaning.from, meaning.to, anchors)
    case "window":
      return resolveWindow(meaning, anchors)
    case "duration":
      return unknown("a length of time, not a date")
    case "recurring":
      return unknown("recurs, so it is no single date")
    case "reference":
      return meaning.to === "spoken" ? resolveSpoken(anchors) : unknown(`only says ${meaning.to}`)
  }
}

function mapped(
  resolution: Resolution<Interval>,
  change: (interval: Interval) => Interval | null
): Resolution<Interval> {
  if (resolution.kind !== "known") return resolution
  const interval = change(resolution.value)
  return interval ? known(interval, resolution.because) : unknown("no such part of that time")
}

// Calendar

function resolveCalendar(meaning: CalendarMeaning, anchors: Anchors): Resolution<Interval> {
  if (meaning.hour !== undefined && meaning.day === undefined) return resolveClock(meaning, anchors)
  const stated = statedFrame(meaning)
  if (stated === "impossible") return unknown("no such date in the calendar")
  if (stated) return known(clocked(meaning, stated), "as stated")
  const anchor = anchorOf(meaning, anchors)
  if (!anchor) return unknown("the year is not stated, and there is no date to count from")
  const frame = fittingFrame(meaning, anchor)
  return frame ? known(clocked(meaning, frame), anchor.because) : unknown("no date of that kind fits")
}

function clocked(meaning: CalendarMeaning, frame: Frame): Interval {
  return meaning.hour === undefined ? intervalOf(frame) : clockInterval(frame.from, meaning)
}

function clockInterval(day: number, {hour, minute}: CalendarMeaning): Interval {
  const from = hourOf(day, hour ?? 0, minute ?? 0)
  if (minute === undefined) return {from, to: hourOf(day, (hour ?? 0) + 1), grain: "hour"}
  const next = (hour ?? 0) * 60 + minute + 1
  return {from, to: hourOf(day, Math.floor(next / 60), next % 60), grain: "minute"}
}

/** A time of day alone belongs to the day spoken of, in a report otherwise to its own day. */
function resolveClock(meaning: CalendarMeaning, anchors: Anchors): Resolution<Interval> {
  const day = anchors.spokenDay?.from ?? anchors.publication
  if (day === null) return unknown("a time of day without a day")
  return known(clockInterval(day, meaning), `on the day spoken of, ${isoDate(day)}`)
}

/** The frame of a meaning that states its year, or states a decade or century; null when the year is missing. */
function statedFrame(meaning: CalendarMeaning): Frame | "impossible" | null {
  if (meaning.year !== undefined) return frameInYear(meaning, meaning.year) ?? "impossible"
  if (meaning.century !== undefined) return yearsFrame((meaning.century - 1) * 100, 100, "century")
  if (meaning.decade !== undefined && meaning.decade >= 100) return yearsFrame(meaning.decade, 10, "decade")
  return null
}

/** The frame of a date in a given year; null where that year has none. */
export function frameInYear(meaning: CalendarMeaning, year: number): Frame | null {
  if (meaning.month !== undefined && meaning.day !== undefined) {
    const date = {year, month: meaning.month, day: meaning.day}
    return isCivilDate(date) ? dayFrame(dayNumber(date)) : null
  }
  if (meaning.month !== undefined) return monthFrame(year, meaning.month)
  if (meaning.quarter !== undefined) return quarterFrame(year, meaning.quarter)
  if (meaning.season !== undefined) return seasonFrame(year, meaning.season)
  return yearsFrame(year, 1, "year")
}

interface Anchor {
  readonly frame: Frame
  /** -1 and +1 exclude the anchor itself; "back" and "ahead" may be it. */
  readonly pick: -1 | 1 | Direction | "nearest"
  readonly because: string
  /** Days after this one are out of reach: a history does not tell what comes after it. */
  readonly until?: number
}

function anchorOf(meaning: CalendarMeaning, anchors: Anchors): Anchor | null {
  const {direction} = meaning
  const follows = meaning.anchor === "narrative" || (anchors.retrospective && direction === undefined)
  const spoken = meaning.weekday === undefined ? anchors.spokenDate : (anchors.spokenDay ?? anchors.spokenDate)
  const published = anchors.publication === null ? null : dayFrame(anchors.publication)
  const frame = (follows ? spoken : null) ?? published ?? spoken
  if (!frame) return null
  if (frame === spoken) {
    const pick = direction === undefined || direction === 0 ? "nearest" : direction
    const until = anchors.publication !== null && anchors.direction !== "ahead" ? {until: anchors.publication} : {}
    return {frame, pick, ...until, because: `fits the date spoken of before, ${isoDate(frame.from)}`}
  }
  const pick = direction === -1 || direction === 1 ? direction : direction === 0 ? "nearest" : anchors.direction
  return {frame, pick, because: `fits the day of publication, ${isoDate(frame.from)}`}
}

function fittingFrame(meaning: CalendarMeaning, anchor: Anchor): Frame | null {
  const candidates = candidateFrames(meaning, anchor.frame.from)
  const isFixed = (meaning.weekday !== undefined && meaning.day !== undefined) || meaning.quarter !== undefined
  return pickFrame(
    candidates,
    isFixed ? {...anchor, pick: "nearest"} : anchor,
    meaning.weekday !== undefined && !isFixed
  )
}

/** All frames of the kind around a day, in order of time. */
function candidateFrames(meaning: CalendarMeaning, day: number): readonly Frame[] {
  if (meaning.weekday !== undefined && meaning.day === undefined) {
    const same = day - weekdayOf(day) + meaning.weekday
    return [same - 7, same, same + 7].map(dayFrame)
  }
  const {year} = civilDate(day)
  if (meaning.decade !== undefined) {
    const centuryStart = year - (year % 100)
    return [centuryStart - 100, centuryStart].map((start) => yearsFrame(start + meaning.decade!, 10, "decade"))
  }
  const years =
    meaning.weekday === undefined
      ? [year - 1, year, year + 1]
      : [-4, -3, -2, -1, 0, 1, 2, 3, 4].map((offset) => year + offset)
  const frames = years.map((candidate) => frameInYear(meaning, candidate)).filter((frame) => frame !== null)
  const fitting = frames.filter((frame) => meaning.weekday === undefined || weekdayOf(frame.from) === meaning.weekday)
  return fitting.length > 0 ? fitting : frames
}

function pickFrame(all: readonly Frame[], {frame, pick, until}: Anchor, isWeekday: boolean): Frame | null {
  const candidates = all.filter(({from}) => until === undefined || from <= until)
  const before = candidates.filter((candidate) => candidate.from <= frame.from)
  const after = candidates.filter((candidate) => candidate.to > frame.from)
  switch (pick) {
    case -1:
      return candidates.findLast((candidate) => candidate.to <= frame.from) ?? null
    case 1:
      return candidates.find((candidate) => candidate.from >= frame.to) ?? null
    case "back":
      return before.at(-1) ?? null
    case "ahead":
      return after[0] ?? null
    case "unclear":
      return isWeekday ? (before.at(-1) ?? null) : recent(nearest(candidates, frame), before, frame)
    case "nearest":
      return isWeekday ? (before.at(-1) ?? null) : nearest(candidates, frame)
  }
}

/** Beyond this many days ahead a date without a year is rather a past one, and beyond so many back rather one to come. */
const farAhead = 45
const farBack = 320

/** Nobody leaves out the year of a date that is nearly a year away: then the other neighbour is meant. */
function recent(picked: Frame | null, others: readonly Frame[], frame: Frame): Frame | null {
  if (!picked) return nearest(others, frame)
  if (picked.from - frame.from > farAhead) return others.findLast(({from}) => from <= frame.from) ?? picked
  return frame.from - picked.from > farBack ? nearest(others, frame) : picked
}

/** The candidate inside the frame, else the one whose beginning is nearest to it. */
function nearest(candidates: readonly Frame[], frame: Frame): Frame | null {
  let best: Frame | null = null
  for (const candidate of candidates) {
    if (candidate.from >= frame.from && candidate.to <= frame.to) return candidate
    if (!best || distance(candidate, frame) < distance(best, frame)) best = candidate
  }
  return best
}

function distance(candidate: Frame, frame: Frame): number {
  if (candidate.to <= frame.from) return frame.from - candidate.to + 1
  return Math.max(0, candidate.from - frame.to + 1)
}

// Counting from an anchor

function resolveRelative(meaning: TimeMeaning & {kind: "relative"}, anchors: Anchors): Resolution<Interval> {
  const {unit, offset, anchor} = meaning
  const {spokenQuarter} = anchors
  if (unit === "weekend" && anchor === "narrative" && offset === 0) return theWeekend(anchors)
  if (unit === "quarter" && anchor === "narrative") return theQuarter(offset, anchors)
  if (spokenQuarter && unit === "year" && meaning.moved) return quarterFrom(spokenQuarter, offset, unit)
  const base = baseFrame(unit, anchor, anchors)
  if (!base) return unknown("counted from a date that is not known")
  if (unit === "hour" || unit === "minute" || unit === "second") {
    return known({...intervalOf(dayFrame(base.frame.from)), approximate: true}, base.because)
  }
  return known(intervalOf(frameOf(base.frame.from, unit, offset)), base.because)
}

/** "the weekend" is the one that has begun, unless the clause looks ahead. */
function theWeekend(anchors: Anchors): Resolution<Interval> {
  const base = baseFrame("day", "publication", anchors)
  if (!base) return unknown("counted from a date that is not known")
  const {from} = base.frame
  const same = frameOf(from, "weekend", 0)
  const frame = same.from > from && anchors.direction !== "ahead" ? frameOf(from, "weekend", -1) : same
  return known(intervalOf(frame), base.because)
}

/** "the quarter" is the one spoken of, and before any the one that has ended last. */
function theQuarter(offset: number, anchors: Anchors): Resolution<Interval> {
  if (anchors.spokenQuarter) return quarterFrom(anchors.spokenQuarter, offset, "quarter")
  const base = baseFrame("quarter", "publication", anchors)
  if (!base) return unknown("counted from a date that is not known")
  return known(intervalOf(frameOf(base.frame.from, "quarter", offset - 1)), base.because)
}

/** "a year earlier" in a text about the third quarter is the third quarter of the year before. */
function quarterFrom(quarter: Frame, offset: number, unit: "quarter" | "year"): Resolution<Interval> {
  const frame = frameOf(movedDay(quarter.from, unit, offset), "quarter", 0)
  return known(intervalOf(frame), `counted from the quarter spoken of before, ${isoDate(quarter.from)}`)
}

interface Base {
  readonly frame: Frame
  readonly because: string
}

function baseFrame(unit: TimeUnit, anchor: TimeAnchor, anchors: Anchors): Base | null {
  const {publication, retrospective, spokenOf, spokenDay, spokenDate} = anchors
  const spoken = (isDayOrFiner(unit) ? spokenDay : null) ?? spokenOf ?? spokenDate
  const follows = anchor === "narrative" || publication === null || retrospective
  if (follows && spoken)
    return {frame: spoken, because: `counted from the date spoken of before, ${isoDate(spoken.from)}`}
  if (publication === null) return null
  return {frame: dayFrame(publication), because: `counted from the day of publication, ${isoDate(publication)}`}
}

function isDayOrFiner(unit: TimeUnit): boolean {
  return unit === "day" || unit === "hour" || unit === "minute" || unit === "second"
}

/** "since then", "at that time": whatever the text spoke of last. */
function resolveSpoken({spokenOf}: Anchors): Resolution<Interval> {
  return spokenOf
    ? known(intervalOf(spokenOf), `the time spoken of before, ${isoDate(spokenOf.from)}`)
    : unknown("no time was spoken of before")
}

function resolveWindow(meaning: TimeMeaning & {kind: "window"}, anchors: Anchors): Resolution<Interval> {
  const base = baseFrame("day", meaning.anchor, anchors)
  if (!base) return unknown("counted from a date that is not known")
  const {unit, count, direction} = meaning
  const isBack = direction < 0
  // "the preceding two days" end before the day spoken of, "the last two days" of a report with it.
  const isBefore = meaning.anchor === "narrative"
  const day = isBack ? base.frame.to - (isBefore ? 2 : 1) : base.frame.from
  const grain: Grain = isDayOrFiner(unit) || unit === "week" || unit === "weekend" ? "day" : "month"
  if (count === null) {
    const open = isBack ? {from: null, to: isoDate(day + 1)} : {from: isoDate(day), to: null}
    return known({...open, grain, approximate: true}, base.because)
  }
  const edge =
    unit === "hour" ? day + direction * Math.ceil(count / 24) : movedDay(day, unit, direction * Math.round(count))
  const last = unit === "hour" ? edge + 1 : Math.max(edge, day + 1)
  return known(intervalOf({from: isBack ? Math.min(edge, day) : day, to: isBack ? day + 1 : last, grain}), base.because)
}

// Parts and ranges

const dayParts: ReadonlySet<string> = new Set<DayPart>([
  "night",
  "dawn",
  "morning",
  "midday",
  "afternoon",
  "evening",
  "overnight"
])

function partOf(interval: Interval, part: DayPart | PeriodPart): Interval | null {
  const days = daysOf(interval)
  if (!days) return {...interval, approximate: true}
  if (dayParts.has(part)) return partOfDays(days, part as DayPart)
  if (interval.grain === "part-of-day" || interval.grain === "hour" || interval.grain === "minute")
    return {...interval, approximate: true}
  if (interval.grain === "day") return partOfDay(days.from, part as PeriodPart)
  return {...thirdOf(days, part as PeriodPart), grain: interval.grain, approximate: true}
}

const hoursOfDayPart: Readonly<Record<PeriodPart, readonly [number, number]>> = {
  early: [0, 10],
  mid: [10, 16],
  late: [17, 24]
}

function partOfDay(day: number, part: PeriodPart): Interval {
  const [from, to] = hoursOfDayPart[part]
  return {from: hourOf(day, from), to: hourOf(day, to), grain: "part-of-day", approximate: true}
}

function thirdOf({from, to}: {from: number; to: number}, part: PeriodPart): {from: string; to: string} {
  const [first, second] = [from + Math.round((to - from) / 3), from + Math.round(((to - from) * 2) / 3)]
  if (part === "early") return {from: isoDate(from), to: isoDate(first)}
  if (part === "mid") return {from: isoDate(first), to: isoDate(second)}
  return {from: isoDate(second), to: isoDate(to)}
}

function nthOf(interval: Interval, n: number, unit: TimeUnit): Interval | null {
  const days = daysOf(interval)
  if (!days) return null
  if (unit === "half" || unit === "quarter") {
    const {year, month} = civilDate(days.from)
    const length = unit === "half" ? 6 : 3
    return month === 1 ? intervalOf(monthsFrame(year * 12 + (n - 1) * length, length, unit)) : null
  }
  if (unit === "week") {
    const week = frameOf(days.from, "week", n - 1)
    return week.from < days.to ? intervalOf(week) : null
  }
  const from = movedDay(days.from, unit, n - 1)
  const to = movedDay(from, unit, 1)
  return from < days.to ? intervalOf({from, to: Math.min(to, days.to), grain: grainOf(unit)}) : null
}

function grainOf(unit: TimeUnit): Grain {
  return unit === "second" ? "minute" : unit
}

function resolveWithin(outer: TimeMeaning, inner: TimeMeaning, anchors: Anchors): Resolution<Interval> {
  const resolved = resolveMeaning(outer, anchors)
  if (resolved.kind !== "known") return resolved
  const days = daysOf(resolved.value)
  if (!days || inner.kind !== "calendar") return unknown("no time within an open one")
  if (inner.hour !== undefined) return known(clockInterval(days.from, inner), resolved.because)
  const frame = frameInYear(inner, civilDate(days.from).year)
  return frame ? known(intervalOf(frame), resolved.because) : unknown("no such date in the calendar")
}

function resolveRange(from: TimeMeaning | null, to: TimeMeaning | null, anchors: Anchors): Resolution<Interval> {
  const start = from && resolveMeaning(from, anchors)
  if (start && start.kind !== "known") return start
  const startDay = start && daysOf(start.value)
  const onward: Anchors = startDay
    ? {
        ...anchors,
        spokenOf: dayFrame(startDay.from),
        spokenDay: dayFrame(startDay.from),
        spokenDate: dayFrame(startDay.from),
        retrospective: true
      }
    : anchors
  const end = to && resolveMeaning(to, onward)
  if (end && end.kind !== "known") return end
  const bounds = {from: start?.value.from ?? null, to: end?.value.to ?? null}
  if (bounds.from !== null && bounds.to !== null && bounds.from >= bounds.to) return unknown("ends before it begins")
  const grain = finer(start?.value.grain, end?.value.grain)
  const approximate = start?.value.approximate === true || end?.value.approximate === true
  return known({...bounds, grain, ...(approximate && {approximate})}, (start ?? end)?.because ?? "as stated")
}

const grains: readonly Grain[] = [
  "minute",
  "hour",
  "part-of-day",
  "day",
  "weekend",
  "week",
  "month",
  "season",
  "quarter",
  "half",
  "year",
  "decade",
  "century"
]

function finer(a: Grain | undefined, b: Grain | undefined): Grain {
  const ranks = [a, b].filter((grain) => grain !== undefined).map((grain) => grains.indexOf(grain))
  return grains[Math.min(...ranks)] ?? "day"
}
