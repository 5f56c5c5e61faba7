import type {DayPart, TimeMeaning, TimeUnit} from "../../model/mention.ts"
import {alike, phrases} from "../phrases.ts"
import {happenings} from "./happenings.ts"
import type {Shift, TimeWords, Which} from "../time-words.ts"

const monthNames: readonly (readonly string[])[] = [
  ["january", "jan"],
  ["february", "feb"],
  ["march", "mar"],
  ["april", "apr"],
  ["may"],
  ["june", "jun"],
  ["july", "jul"],
  ["august", "aug"],
  ["september", "sept", "sep"],
  ["october", "oct"],
  ["november", "nov"],
  ["december", "dec"]
]

const weekdayNames: readonly (readonly string[])[] = [
  ["monday", "mon"],
  ["tuesday", "tues", "tue"],
  ["wednesday", "wed"],
  ["thursday", "thurs", "thu"],
  ["friday", "fri"],
  ["saturday", "sat"],
  ["sunday", "sun"]
]

const units: Readonly<Record<TimeUnit, string>> = {
  second: "second",
  minute: "minute",
  hour: "hour",
  day: "day",
  weekend: "weekend",
  week: "week",
  month: "month",
  quarter: "quarter",
  half: "half",
  year: "year",
  decade: "decade",
  century: "century"
}

const unitPlurals: Readonly<Record<string, TimeUnit>> = {
  seconds: "second",
  minutes: "minute",
  hours: "hour",
  days: "day",
  weekends: "weekend",
  weeks: "week",
  months: "month",
  quarters: "quarter",
  years: "year",
  decades: "decade",
  centuries: "century"
}

const back: Which = {offset: -1, anchor: "publication"}
const here: Which = {offset: 0, anchor: "publication"}
const ahead: Which = {offset: 1, anchor: "publication"}
const before: Which = {offset: -1, anchor: "narrative"}
const there: Which = {offset: 0, anchor: "narrative"}
const after: Which = {offset: 1, anchor: "narrative"}

const ago: Shift = {direction: -1, anchor: "publication"}
const hence: Shift = {direction: 1, anchor: "publication"}
const earlier: Shift = {direction: -1, anchor: "narrative"}
const later: Shift = {direction: 1, anchor: "narrative"}

const past = {direction: -1, anchor: "publication"} as const
const coming = {direction: 1, anchor: "publication"} as const
const preceding = {direction: -1, anchor: "narrative"} as const
const ensuing = {direction: 1, anchor: "narrative"} as const

const day = (offset: number): TimeMeaning => ({kind: "relative", unit: "day", offset, anchor: "publication"})
const partOfDay = (offset: number, part: DayPart): TimeMeaning => ({kind: "part", of: day(offset), part})
const spokenDay = (offset: number): TimeMeaning => ({kind: "relative", unit: "day", offset, anchor: "narrative"})
const partOfSpoken = (offset: number, part: DayPart): TimeMeaning => ({kind: "part", of: spokenDay(offset), part})
const reference = (to: "past" | "present" | "future"): TimeMeaning => ({kind: "reference", to})

export const times: TimeWords = {
  months: numbered(monthNames, 1),
  weekdays: numbered(weekdayNames, 0),
  weekdayPlurals: new Map(weekdayNames.map((names, index) => [`${names[0]}s`, index])),
  seasons: new Map([
    ["spring", "spring"],
    ["springtime", "spring"],
    ["summer", "summer"],
    ["summertime", "summer"],
    ["autumn", "autumn"],
    ["fall", "autumn"],
    ["winter", "winter"],
    ["wintertime", "winter"]
  ]),
  ordinary: new Set(["may", "march", "mar", "jan", "spring", "fall", "sun", "sat", "wed", "mon", "second"]),
  units: new Map([
    ...Object.entries(units).map(([unit, name]) => [name, unit as TimeUnit] as const),
    ...Object.entries(unitPlurals)
  ]),
  unitPlurals: new Set(Object.keys(unitPlurals)),
  decades: new Map([
    ["twenties", 20],
    ["thirties", 30],
    ["forties", 40],
    ["fifties", 50],
    ["sixties", 60],
    ["seventies", 70],
    ["eighties", 80],
    ["nineties", 90]
  ]),
  decadeEndings: new Set(["s", "'s"]),
  fixed: phrases<TimeMeaning>({
    yesterday: day(-1),
    today: day(0),
    tomorrow: day(1),
    "the day before yesterday": day(-2),
    "the day after tomorrow": day(2),
    tonight: partOfDay(0, "night"),
    "last night": partOfDay(-1, "night"),
    "this morning": partOfDay(0, "morning"),
    now: reference("present"),
    "right now": reference("present"),
    currently: reference("present"),
    current: reference("present"),
    "at present": reference("present"),
    nowadays: reference("present"),
    "these days": reference("present"),
    "at the moment": reference("present"),
    "at this time": reference("present"),
    recently: reference("past"),
    "recent days": reference("past"),
    "recent weeks": {kind: "window", unit: "week", count: null, direction: -1, anchor: "publication"},
    "recent months": {kind: "window", unit: "month", count: null, direction: -1, anchor: "publication"},
    "recent quarters": {kind: "window", unit: "quarter", count: null, direction: -1, anchor: "publication"},
    "recent years": {kind: "window", unit: "year", count: null, direction: -1, anchor: "publication"},
    "more recently": reference("past"),
    formerly: reference("past"),
    "the past": reference("past"),
    lately: reference("past"),
    "as soon as possible": reference("future"),
    "the future": reference("future"),
    "the near future": reference("future"),
    "the foreseeable future": reference("future"),
    "the short term": reference("future"),
    "the near term": reference("future"),
    "this day": spokenDay(0),
    "this same day": spokenDay(0),
    "next day": spokenDay(1),
    "the next day": spokenDay(1),
    "the next morning": partOfSpoken(1, "morning"),
    "the next afternoon": partOfSpoken(1, "afternoon"),
    "the next evening": partOfSpoken(1, "evening"),
    "the next night": partOfSpoken(1, "night")
  }),
  spokenOf: phrases({
    then: true,
    "that time": true,
    "this time": true,
    "the same time": true,
    "that point": true,
    "that moment": true
  } as const),
  happenings,
  feasts: phrases({
    christmas: {kind: "calendar", month: 12, day: 25},
    "christmas day": {kind: "calendar", month: 12, day: 25},
    "christmas eve": {kind: "calendar", month: 12, day: 24},
    "new year 's day": {kind: "calendar", month: 1, day: 1},
    "new year 's eve": {kind: "calendar", month: 12, day: 31},
    "valentine 's day": {kind: "calendar", month: 2, day: 14},
    halloween: {kind: "calendar", month: 10, day: 31}
  }),
  which: phrases<Which>({
    last: back,
    "this past": back,
    past: back,
    "the last": back,
    "the past": back,
    this: here,
    "this same": here,
    current: here,
    "the current": here,
    next: ahead,
    "the next": ahead,
    latest: back,
    "the latest": back,
    coming: ahead,
    "the coming": ahead,
    "this coming": ahead,
    "the upcoming": ahead,
    "this next": ahead,
    that: there,
    "that same": there,
    "the same": there,
    "the very same": there,
    the: there,
    "the previous": before,
    "the preceding": before,
    "the prior": before,
    "the following": after,
    "the ensuing": after
  }),
  shifts: phrases<Shift>({
    ago,
    "from now": hence,
    hence,
    earlier,
    before: earlier,
    previously: earlier,
    beforehand: earlier,
    prior: earlier,
    later,
    after: later,
    afterwards: later,
    afterward: later
  }),
  openShifts: new Set(["before", "after", "prior"]),
  windows: phrases({
    last: past,
    "the last": past,
    past,
    "the past": past,
    "these last": past,
    "these past": past,
    "the previous": preceding,
    "the preceding": preceding,
    "the prior": preceding,
    next: coming,
    "the next": coming,
    coming,
    "the coming": coming,
    "the upcoming": coming,
    "the following": ensuing,
    "the ensuing": ensuing
  }),
  dayParts: alike({
    night: ["night", "nighttime", "nightfall", "the night", "late night", "the overnight hours", "the night hours"],
    dawn: ["dawn", "daybreak", "sunrise", "predawn", "the predawn hours", "the early hours", "the small hours"],
    morning: ["morning", "the morning", "the morning hours", "the early morning", "the early morning hours"],
    midday: ["midday", "lunchtime"],
    afternoon: ["afternoon", "the afternoon", "the afternoon hours"],
    evening: ["evening", "the evening", "the evening hours", "dusk", "sunset"],
    overnight: ["overnight"]
  }),
  dayPartPlurals: new Map<string, DayPart>([
    ["nights", "night"],
    ["mornings", "morning"],
    ["afternoons", "afternoon"],
    ["evenings", "evening"]
  ]),
  periodParts: alike({
    early: [
      "early",
      "early in",
      "early on",
      "the beginning of",
      "the start of",
      "the outset of",
      "the early part of",
      "beginning of",
      "start of",
      "the first days of",
      "the early days of"
    ],
    mid: ["mid", "the middle of", "the midst of", "middle of"],
    late: [
      "late",
      "late in",
      "late on",
      "the end of",
      "end of",
      "the close of",
      "the latter part of",
      "the last days of",
      "the rest of",
      "the remainder of"
    ]
  }),
  earlierLater: alike({
    earlier: ["earlier", "earlier in", "earlier on"],
    later: ["later", "later in", "later on"]
  }),
  clockWords: new Map([
    ["noon", 12],
    ["midnight", 0]
  ]),
  meridiems: new Map([
    ["am", 0],
    ["a.m", 0],
    ["pm", 12],
    ["p.m", 12]
  ]),
  oclock: new Set(["o'clock"]),
  hours: new Set(["hours", "hrs"]),
  zones: phrases({
    gmt: true,
    utc: true,
    est: true,
    edt: true,
    et: true,
    eet: true,
    eest: true,
    cet: true,
    cest: true,
    msk: true,
    pst: true,
    pdt: true,
    "local time": true,
    "( local time )": true,
    "moscow time": true,
    "kyiv time": true,
    "eastern time": true,
    "eastern standard time": true
  } as const),
  bounds: alike({
    since: [
      "since",
      "ever since",
      "starting",
      "starting on",
      "starting in",
      "starting from",
      "beginning",
      "beginning on",
      "beginning in",
      "as from"
    ],
    until: ["until", "till", "through", "up to", "up until", "no later than"],
    before: ["before", "prior to", "ahead of", "pre"],
    after: ["after", "following", "post"],
    by: ["by"]
  }),
  ranges: phrases({
    from: new Set(["to", "until", "till", "through", "into", "-", "–", "—"]),
    between: new Set(["and", "-", "–", "—"])
  }),
  from: new Set(["from"]),
  to: new Set(["to", "through", "until", "till", "into", "-", "–", "—", "/"]),
  and: new Set(["and", "or"]),
  every: new Set(["every", "each"]),
  other: new Set(["other", "single"]),
  habits: new Map<string, TimeUnit>([
    ["hourly", "hour"],
    ["daily", "day"],
    ["nightly", "day"],
    ["weekly", "week"],
    ["monthly", "month"],
    ["yearly", "year"],
    ["annually", "year"]
  ]),
  article: "the",
  first: new Set(["first", "latest", "final", "full"]),
  periodNouns: new Set(["quarter", "period", "month", "week", "year", "half"]),
  definite: new Set(["the", "that", "this", "its", "their", "his", "her", "these", "those"]),
  indefinite: new Set(["a", "an"]),
  of: new Set(["of"]),
  prepositions: new Set([
    ..."on in at of during throughout by around for over within from since until till through to between before after".split(
      " "
    )
  ]),
  during: new Set(["during", "throughout", "over", "through"]),
  into: new Set(["into", "to", "on", "from", "between", "of"]),
  yearNouns: phrases({year: true, "the year": true, fiscal: true, "fiscal year": true} as const),
  someOf: phrases({
    several: true,
    some: true,
    few: true,
    "a few": true,
    many: true,
    numerous: true,
    multiple: true,
    "a number of": true
  } as const),
  about: phrases({
    about: true,
    around: true,
    approximately: true,
    roughly: true,
    some: true,
    nearly: true,
    almost: true,
    circa: true,
    "more than": false,
    "less than": false,
    "fewer than": false,
    "at least": false,
    "at most": false,
    "no more than": false,
    "not more than": false,
    "no less than": false,
    "up to": false,
    over: false,
    under: false,
    just: false,
    "just over": false,
    "just under": false,
    only: false
  }),
  half: new Set(["half"]),
  couple: new Set(["couple"]),
  lengthOpeners: new Set(["for", "in", "over", "within", "after", "of"]),
  possessive: new Set(["'s", "'"]),
  age: new Set(["old"]),
  future: new Set(["will", "'ll", "wo", "shall", "would", "may", "might", "should", "going"]),
  perfect: new Set(["have"]),
  futureHeads: new Set([
    "scheduled",
    "expected",
    "planned",
    "due",
    "slated",
    "set",
    "expects",
    "plans",
    "hopes",
    "hope",
    "plan"
  ])
}

function numbered(names: readonly (readonly string[])[], first: number): ReadonlyMap<string, number> {
  return new Map(names.flatMap((forms, index) => forms.map((form) => [form, index + first] as const)))
}
