/** How finely a time is known. */
export type Grain =
  | "minute"
  | "hour"
  | "part-of-day"
  | "day"
  | "weekend"
  | "week"
  | "month"
  | "season"
  | "quarter"
  | "half"
  | "year"
  | "decade"
  | "century"

/**
 * A stretch of calendar time: `from` inclusive, `to` exclusive, as ISO 8601 local dates or date-times without zone
 * ("2025-06-08", "2025-06-08T14:00"); `null` = open on that side. Half-open, so 8 June is 2025-06-08 to 2025-06-09.
 */
export interface Interval {
  readonly from: string | null
  readonly to: string | null
  readonly grain: Grain
  /** "about", "early", "late": the words do not mean the whole interval sharply. */
  readonly approximate?: boolean
}
