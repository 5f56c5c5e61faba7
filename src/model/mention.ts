import type {PlaceKind} from "./place.ts"
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
  /** The grammar rule that read it, in words: "day month year", "since a time". */
  readonly rule: string
  /** "about", "around": the words do not mean it sharply. */
  readonly about?: boolean
  /** The times it is made of, where each is one by itself: "since 2011" holds "2011", "from May to July" holds both. */
  readonly parts?: readonly TimeExpression[]
}

export type TimeUnit =
  | "second"
  | "minute"
  | "hour"
  | "day"
  | "weekend"
  | "week"
  | "month"
  | "quarter"
  | "half"
  | "year"
  | "decade"
  | "century"
export type DayPart = "night" | "dawn" | "morning" | "midday" | "afternoon" | "evening" | "overnight"
export type PeriodPart = "early" | "mid" | "late"
export type Season = "spring" | "summer" | "autumn" | "winter"

/** Against what an expression counts: the report's own day, or the date the text spoke of last. */
export type TimeAnchor = "publication" | "narrative"

/** A date with what is stated; fields left out are not stated ("8 June" has no year). */
export interface CalendarMeaning {
  readonly kind: "calendar"
  /** 20 for the 20th century, years 1900 to 1999 as newspapers count. */
  readonly century?: number
  /** First year of the decade: 1980; below 100 when the century is not stated ("the nineties" = 90). */
  readonly decade?: number
  readonly year?: number
  readonly season?: Season
  /** 1 to 4. */
  readonly quarter?: number
  /** 1 to 12. */
  readonly month?: number
  readonly day?: number
  /** 0 = Monday. */
  readonly weekday?: number
  readonly hour?: number
  readonly minute?: number
  /** As written: "GMT", "local time". Kept, never computed with: a local hour stays the local hour. */
  readonly zone?: string
  /** Which of the many Novembers or Sundays: the last, the nearest fitting, the next. Left out = nearest fitting. */
  readonly direction?: -1 | 0 | 1
  /** Left out = publication. */
  readonly anchor?: TimeAnchor
}

/**
 * What an expression of time means, without saying when that is.
 * `relative`: `offset` units from the anchor ("yesterday" = -1 day, "next week" = +1 week, "three years later" = +3 years).
 * `part`: a part of another time ("early June", "Sunday morning"). `within`: one time inside another ("June last year").
 * `nth`: "the second week of March". `range`: from one time to another, either may be open; both ends are included.
 * `window`: a stretch that ends or begins at the anchor ("the last five years"); `duration`: how long, not when;
 * a `count` of null is "several". `recurring`: "every Monday", "daily". `reference`: "now", "recently", "soon", "that time".
 */
export type TimeMeaning =
  | CalendarMeaning
  | {
      readonly kind: "relative"
      readonly unit: TimeUnit
      readonly offset: number
      readonly anchor: TimeAnchor
      /** Counted by length ("a year ago") rather than by the calendar ("last year"): it may be as fine as what it counts from. */
      readonly moved?: true
    }
  | {readonly kind: "part"; readonly of: TimeMeaning; readonly part: DayPart | PeriodPart}
  | {readonly kind: "within"; readonly outer: TimeMeaning; readonly inner: TimeMeaning}
  | {readonly kind: "nth"; readonly n: number; readonly unit: TimeUnit; readonly of: TimeMeaning}
  | {readonly kind: "earlier" | "later"; readonly within: TimeMeaning}
  | {readonly kind: "range"; readonly from: TimeMeaning | null; readonly to: TimeMeaning | null}
  | {
      readonly kind: "window"
      readonly unit: TimeUnit
      readonly count: number | null
      readonly direction: -1 | 1
      readonly anchor: TimeAnchor
    }
  | {readonly kind: "duration"; readonly unit: TimeUnit; readonly count: number | null}
  | {readonly kind: "recurring"; readonly every: TimeMeaning}
  | {readonly kind: "reference"; readonly to: "past" | "present" | "future" | "spoken"}

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
  /** What a place of this name mostly is, before the report is asked which one is meant; absent for unknown names. */
  readonly likely?: PlaceKind
  /** What the words make of it; absent when they only name it. */
  readonly use?: PlaceUse
  /** True for "the city", "the village", whose name is that of the place meant. */
  readonly anaphor?: boolean
}

/**
 * `place`: something is or happens there ("in X"). `origin`: something comes from there. `goal`: something goes there.
 * `government`: a capital or country acts or is dealt with. `title`: part of somebody's office ("the mayor of X").
 */
export type PlaceUse = "place" | "origin" | "goal" | "government" | "title"

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
