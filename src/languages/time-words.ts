import type {CalendarMeaning, DayPart, PeriodPart, Season, TimeAnchor, TimeMeaning, TimeUnit} from "../model/mention.ts"
import type {Phrases} from "./phrases.ts"

/** "last" = one back from the report's day; "the following" = one on from the date the text spoke of last. */
export interface Which {
  readonly offset: -1 | 0 | 1
  readonly anchor: TimeAnchor
}

/** After a length of time: "ago" counts back from the report's day, "later" on from the date spoken of last. */
export interface Shift {
  readonly direction: -1 | 1
  readonly anchor: TimeAnchor
}

/** Words of time: months, weekdays, units, parts of the day, prepositions that open or close an interval. */
export interface TimeWords {
  /** Normal form, abbreviations without full stop, to 1-12. */
  readonly months: ReadonlyMap<string, number>
  /** Normal form to 0-6, Monday first. */
  readonly weekdays: ReadonlyMap<string, number>
  /** "Mondays": every Monday. */
  readonly weekdayPlurals: ReadonlyMap<string, number>
  readonly seasons: ReadonlyMap<string, Season>
  /** Months and seasons that are ordinary words as well ("may", "march", "fall"): they need company to be a time. */
  readonly ordinary: ReadonlySet<string>
  /** Singular and plural. */
  readonly units: ReadonlyMap<string, TimeUnit>
  /** Units in the plural, which alone mean an unstated number of them ("for months"). */
  readonly unitPlurals: ReadonlySet<string>
  /** "nineties" -> 90. */
  readonly decades: ReadonlyMap<string, number>
  /** Endings of a decade in digits: "s". */
  readonly decadeEndings: ReadonlySet<string>
  /** Words with one meaning: "yesterday", "tonight", "now", "recently". */
  readonly fixed: Phrases<TimeMeaning>
  /** "then", "that time": the time spoken of, after "since", "at", "during". */
  readonly spokenOf: Phrases<true>
  /** Wars, campaigns and battles by name, without article, with their days: "before the Korean War". */
  readonly happenings: Phrases<TimeMeaning & {readonly kind: "range"}>
  /** Feasts on a fixed date. */
  readonly feasts: Phrases<CalendarMeaning>
  /** "last", "this", "the following". */
  readonly which: Phrases<Which>
  /** "ago", "later", "from now". */
  readonly shifts: Phrases<Shift>
  /** Those shifts that may open a clause instead ("two days before the attack"): nothing may follow them. */
  readonly openShifts: ReadonlySet<string>
  /** "last" in "the last five years" reaches back, "next" forward. */
  readonly windows: Phrases<{readonly direction: -1 | 1; readonly anchor: TimeAnchor}>
  readonly dayParts: Phrases<DayPart>
  /** Plural forms, for habits: "nights". */
  readonly dayPartPlurals: ReadonlyMap<string, DayPart>
  /** "early", "mid", "the end of". */
  readonly periodParts: Phrases<PeriodPart>
  /** "earlier", "later in". */
  readonly earlierLater: Phrases<"earlier" | "later">
  /** "noon" 12, "midnight" 0. */
  readonly clockWords: ReadonlyMap<string, number>
  /** Hours to add: "a.m" 0, "p.m" 12. */
  readonly meridiems: ReadonlyMap<string, 0 | 12>
  readonly oclock: ReadonlySet<string>
  /** After four digits: "1400 hours". */
  readonly hours: ReadonlySet<string>
  readonly zones: Phrases<true>
  /** Words that open or close an interval; `by` stands for the time itself when it is a day. */
  readonly bounds: Phrases<"since" | "until" | "before" | "after" | "by">
  /** "from", "between", with what joins the other end. */
  readonly ranges: Phrases<ReadonlySet<string>>
  /** Those that also open an interval without end: "from 5 April". */
  readonly from: ReadonlySet<string>
  /** Joins two ends without an opener: "to", "through". */
  readonly to: ReadonlySet<string>
  readonly and: ReadonlySet<string>
  readonly every: ReadonlySet<string>
  readonly other: ReadonlySet<string>
  /** "daily", "annually". */
  readonly habits: ReadonlyMap<string, TimeUnit>
  /** "the". */
  readonly article: string
  /** Words that make a noun a certain one: "the", "that", "its". */
  readonly definite: ReadonlySet<string>
  /** "first", "last" in "the first nine months". */
  readonly first: ReadonlySet<string>
  /** "quarter", "period": what "year-earlier" goes with. */
  readonly periodNouns: ReadonlySet<string>
  readonly indefinite: ReadonlySet<string>
  readonly of: ReadonlySet<string>
  /** "on", "in", "at": before a time, not part of it. */
  readonly prepositions: ReadonlySet<string>
  /** Before "the day", "the month" these make it a time: "during the day", "throughout the month". */
  readonly during: ReadonlySet<string>
  /** "into", "to": after "overnight". */
  readonly into: ReadonlySet<string>
  /** "year" in "the year 2000"; "fiscal" in "fiscal 2024". */
  readonly yearNouns: Phrases<true>
  /** Unstated counts: "several", "a few". */
  readonly someOf: Phrases<true>
  /** "about", "around", "nearly", "more than": part of an expression of length or clock time. */
  readonly about: Phrases<boolean>
  readonly half: ReadonlySet<string>
  /** "couple" in "a couple of days". */
  readonly couple: ReadonlySet<string>
  /** Before a plural unit without number: "for months". */
  readonly lengthOpeners: ReadonlySet<string>
  /** "'s" in "this year's third quarter". */
  readonly possessive: ReadonlySet<string>
  /** "old": makes a length an age. */
  readonly age: ReadonlySet<string>
  /** Helpers that set a clause in the future: "will", "to". */
  readonly future: ReadonlySet<string>
  /** Lemmas of the helper of the perfect: "have". */
  readonly perfect: ReadonlySet<string>
  /** Verbs whose own time lies ahead, whatever their form: "scheduled", "expected". */
  readonly futureHeads: ReadonlySet<string>
}
