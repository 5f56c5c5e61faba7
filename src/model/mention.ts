import type {Span, TokenRange} from "./span.ts"

/** What the words say, before the world is asked. Every mention is a span with a `kind`. */
export type Mention = TimeExpression | Quantity | Toponym | Name

interface Words extends Span {
  /** The tokens it covers. */
  readonly tokens: TokenRange
}

/** Words that say when. `meaning` is symbolic; `resolve/time` turns it into an Interval against anchors. */
export interface TimeExpression extends Words {
  readonly kind: "time"
  readonly meaning: TimeMeaning
}

export type TimeUnit = "minute" | "hour" | "day" | "week" | "month" | "quarter" | "year" | "decade" | "century"
export type DayPart = "night" | "morning" | "midday" | "afternoon" | "evening" | "overnight"
export type PeriodPart = "early" | "mid" | "late"

/**
 * What an expression of time means, without saying when that is.
 * `calendar`: a date with what is stated; fields left out are not stated ("8 June" has no year).
 * `relative`: `offset` units from the anchor ("yesterday" = -1 day, "next week" = +1 week, "last month" = -1 month).
 * `weekday`: "on Sunday" (direction 0: nearest fitting), "last Sunday" (-1), "next Sunday" (+1); 0 = Monday.
 * `part`: a part of another time. `range`: from one time to another, either may be open.
 * `duration`: how long, not when. `recurring`: "every Monday", "daily".
 */
export type TimeMeaning =
  | {
      readonly kind: "calendar"
      readonly year?: number
      readonly month?: number
      readonly day?: number
      readonly hour?: number
      readonly minute?: number
      readonly zone?: string
      readonly decade?: boolean
      readonly century?: boolean
      readonly season?: "spring" | "summer" | "autumn" | "winter"
      readonly quarter?: number
    }
  | {
      readonly kind: "relative"
      readonly unit: TimeUnit
      readonly offset: number
      readonly grain?: TimeUnit
      readonly anchor: "publication" | "narrative"
      readonly vague?: boolean
    }
  | {readonly kind: "weekday"; readonly weekday: number; readonly direction: -1 | 0 | 1}
  | {readonly kind: "part"; readonly of: TimeMeaning; readonly part: DayPart | PeriodPart}
  | {readonly kind: "earlier" | "later"; readonly within: TimeMeaning}
  | {readonly kind: "range"; readonly from: TimeMeaning | null; readonly to: TimeMeaning | null}
  | {readonly kind: "duration"; readonly unit: TimeUnit; readonly count: number | null; readonly about?: boolean}
  | {readonly kind: "recurring"; readonly every: TimeMeaning}
  | {readonly kind: "reference"; readonly to: "past" | "present" | "future"}

/**
 * A number of something. `low` and `high` bound it (null = open); `value` is the number as stated, null when only bounds
 * are ("dozens"). "over 6,000" = value 6000, low 6000, high null.
 */
export interface Quantity extends Words {
  readonly kind: "quantity"
  readonly value: number | null
  readonly low: number | null
  readonly high: number | null
  /** "about", "some", "nearly". */
  readonly about: boolean
  /** "people", "bodies", "km", "%", "USD", "drones": singular or plural as a lemma key of the language pack. */
  readonly unit: string
  /** The words that name what is counted, as they stand in the text ("bodies of Ukrainian soldiers"); null if none. */
  readonly counted: string | null
}

/** Words that may name a place. */
export interface Toponym extends Words {
  readonly kind: "toponym"
  /** The name without article and generic ("the village of Zaria" -> "Zaria"). */
  readonly name: string
  /** What the words around it say it is: "village", "region", "city", "river", ...; absent when they say nothing. */
  readonly generic?: string
  readonly relation?: PlaceRelation
  /** True for an adjective that points at a place ("Ukrainian"). */
  readonly adjective?: boolean
}

/** "13 km from X", "near X", "south of X", "on the border of A and B". Distance in kilometres. */
export interface PlaceRelation {
  readonly kind: "near" | "distance" | "direction" | "border" | "between" | "toward"
  readonly words: Span
  readonly distanceKm?: number
  readonly direction?: "N" | "NE" | "E" | "SE" | "S" | "SW" | "W" | "NW"
}

/** A name of a person, an organisation, a military unit. Toponyms stand apart. */
export interface Name extends Words {
  readonly kind: "name"
  readonly category: "person" | "organisation" | "unit" | "other"
}
