import type {TimeMeaning, TimeUnit} from "../model/mention.ts"
import type {Scan} from "./scan.ts"

/** What a rule of the time grammar read: from one token to another, with the rule's name as its grounds. */
export interface Reading {
  readonly from: number
  readonly to: number
  readonly meaning: TimeMeaning
  readonly rule: string
  readonly about?: boolean
  /** Times it is made of, each complete by itself. */
  readonly parts?: readonly Reading[]
}

/** A rule looks at one place and reads a time that starts there, or does not. */
export type Rule = (scan: Scan, at: number) => Reading | null

/** The longest of several readings at one place; of equally long ones the first. */
export function longestOf(...rules: readonly Rule[]): Rule {
  return (scan, at) => {
    let best: Reading | null = null
    for (const rule of rules) {
      const reading = rule(scan, at)
      if (reading && (!best || reading.to > best.to)) best = reading
    }
    return best
  }
}

/** The unit that a meaning is known to: "8 June" to the day, "last year" to the year; null for lengths and references. */
export function unitOf(meaning: TimeMeaning): TimeUnit | null {
  switch (meaning.kind) {
    case "calendar":
      if (meaning.hour !== undefined) return "hour"
      if (meaning.day !== undefined || meaning.weekday !== undefined) return "day"
      if (meaning.month !== undefined || meaning.season !== undefined) return "month"
      if (meaning.quarter !== undefined) return "quarter"
      if (meaning.year !== undefined) return "year"
      return meaning.decade !== undefined ? "decade" : "century"
    case "relative":
      return meaning.unit
    case "part":
      return unitOf(meaning.of)
    case "within":
      return unitOf(meaning.inner)
    case "nth":
      return meaning.unit
    case "earlier":
    case "later":
      return unitOf(meaning.within)
    case "range":
      return meaning.from ? unitOf(meaning.from) : meaning.to ? unitOf(meaning.to) : null
    case "window":
    case "duration":
    case "recurring":
      return null
    case "reference":
      return meaning.to === "spoken" ? "year" : null
  }
}

/** True when the meaning is one day, so that a part of the day or an hour can stand beside it. */
export function isDay(meaning: TimeMeaning): boolean {
  return meaning.kind !== "part" && meaning.kind !== "range" && unitOf(meaning) === "day"
}
