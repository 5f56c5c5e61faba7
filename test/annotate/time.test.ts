import {describe, expect, test} from "vitest"
import {findTimes} from "../../src/annotate/time.ts"
import {en} from "../../src/languages/en/index.ts"
import type {TimeMeaning} from "../../src/model/mention.ts"
import {wordsOf} from "./words-of.ts"

function timesIn(text: string): readonly (readonly [string, TimeMeaning])[] {
  return findTimes(wordsOf(text), en).value.map((time) => [text.slice(time.start, time.end), time.meaning])
}

const calendar = (fields: object): object => ({kind: "calendar", ...fields})
const relative = (unit: string, offset: number, anchor = "publication"): object => ({
  kind: "relative",
  unit,
  offset,
  anchor
})
const part = (of: object, name: string): object => ({kind: "part", of, part: name})

/** A meaning, then every phrasing that must give it: the words in brackets are the expression. */
const phrasings: readonly (readonly [object, ...(readonly string[])])[] = [
  [
    calendar({year: 2025, month: 6, day: 8}),
    "It began on [8 June 2025].",
    "It began on [June 8, 2025].",
    "It began on [the 8th of June, 2025].",
    "It began on [June the eighth, 2025].",
    "It began on [2025-06-08].",
    "It began on [08.06.2025]."
  ],
  [calendar({year: 2025, month: 6, day: 18}), "The order is dated [18/06/2025].", "The order is dated [6/18/2025]."],
  [calendar({year: 2025, month: 6}), "It began in [June 2025].", "It began in [June of 2025]."],
  [calendar({month: 6, day: 8}), "It began on [8 June].", "On [June 8th] it began."],
  [calendar({weekday: 6, month: 6, day: 8}), "It began on [Sunday, June 8].", "It began on [Sunday (June 8)]."],
  [calendar({weekday: 6}), "It began on [Sunday].", "[Sunday]'s attack was the third."],
  [calendar({year: 2019}), "They left in [2019].", "The [2019] offensive failed."],
  [calendar({year: 1994}), "They met in [nineteen ninety-four]."],
  [calendar({decade: 1980}), "The plant dates from [the 1980s]."],
  [calendar({century: 19}), "The fort was built in [the 19th century]."],
  [
    calendar({season: "summer", year: 2022}),
    "They held it until the end: [summer 2022].",
    "It fell in [the summer of 2022]."
  ],
  [calendar({quarter: 3, year: 2024}), "Losses rose in [the third quarter of 2024].", "Losses rose in [Q3 2024]."],
  [relative("day", -1), "The bridge fell [yesterday]."],
  [relative("week", -1), "The bridge fell [last week]."],
  [relative("month", 1), "Talks resume [next month]."],
  [{...relative("day", -2), moved: true}, "The bridge fell [two days ago]."],
  [{...relative("year", 3, "narrative"), moved: true}, "[Three years later], the bridge fell."],
  [relative("day", 0, "narrative"), "[That day] the bridge fell.", "On [the same day] the bridge fell."],
  [relative("day", 1, "narrative"), "[The following day] it rained.", "[The next day] it rained."],
  [calendar({weekday: 6, direction: -1, anchor: "publication"}), "They met [last Sunday]."],
  [calendar({month: 9, direction: 0, anchor: "narrative"}), "[That September] the school closed."],
  [part(calendar({month: 6}), "early"), "It began in [early June]."],
  [part(calendar({month: 6}), "mid"), "It began in [mid-June]."],
  [part(calendar({year: 2014}), "late"), "It began in [late 2014].", "It began at [the end of 2014]."],
  [part(calendar({weekday: 6}), "morning"), "Shells fell on [Sunday morning]."],
  [part(calendar({month: 7, day: 5}), "morning"), "On [the morning of 5 July] shells fell."],
  [part(calendar({month: 6, day: 8}), "overnight"), "Drones came [overnight into 8 June]."],
  [
    part({kind: "range", from: calendar({month: 6, day: 7}), to: calendar({month: 6, day: 8})}, "night"),
    "Drones came on [the night of 7-8 June]."
  ],
  [{kind: "earlier", within: relative("day", 0, "narrative")}, "[Earlier that day] a shell fell."],
  [{kind: "earlier", within: relative("week", 0)}, "They met [earlier in the week]."],
  [{kind: "later", within: relative("month", 0)}, "They will meet [later this month]."],
  [calendar({hour: 14, minute: 30, zone: "GMT"}), "The siren sounded at [14:30 GMT]."],
  [calendar({hour: 15, zone: "local time"}), "The siren sounded at [3 p.m. local time]."],
  [
    {kind: "within", outer: calendar({month: 3, day: 24}), inner: calendar({hour: 7, minute: 45})},
    "The blast came at [7:45 on 24 March]."
  ],
  [{kind: "within", outer: relative("year", -1), inner: calendar({month: 6})}, "They met in [June last year]."],
  [{kind: "nth", n: 1, unit: "half", of: calendar({year: 2024})}, "Losses rose in [the first half of 2024]."],
  [
    {kind: "range", from: calendar({month: 6, day: 7}), to: calendar({month: 6, day: 8})},
    "The town changed hands on [7-8 June].",
    "The town changed hands on [June 7-8].",
    "The town changed hands [between 7 and 8 June]."
  ],
  [
    {kind: "range", from: calendar({year: 2025, month: 5}), to: calendar({year: 2025, month: 7})},
    "The siege lasted [from May to July 2025]."
  ],
  [
    {kind: "range", from: calendar({year: 1991}), to: calendar({year: 1995})},
    "The war of [1991-95] is remembered.",
    "He served [between 1991 and 1995]."
  ],
  [{kind: "range", from: calendar({year: 2011}), to: null}, "Many have fled [since 2011]."],
  [{kind: "range", from: null, to: calendar({year: 2022, month: 2})}, "Many lived there [before February 2022]."],
  [
    {kind: "range", from: null, to: calendar({year: 2022, month: 2})},
    "Many lived there [before the great offensive in February 2022]."
  ],
  [
    {kind: "window", unit: "year", count: 5, direction: -1, anchor: "publication"},
    "It doubled in [the last five years]."
  ],
  [
    {kind: "window", unit: "day", count: null, direction: 1, anchor: "publication"},
    "Rain is likely in [the next few days]."
  ],
  [{kind: "duration", unit: "year", count: 3}, "The siege took [three years].", "A [three-year] siege ended."],
  [{kind: "duration", unit: "year", count: 1.5}, "The siege took [a year and a half]."],
  [{kind: "recurring", every: calendar({weekday: 0})}, "They meet [every Monday].", "They meet on [Mondays]."],
  [{kind: "reference", to: "present"}, "The road is closed [now]."]
]

describe("times", () => {
  for (const [meaning, ...texts] of phrasings) {
    for (const marked of texts) {
      test(marked, () => {
        const text = marked.replace(/[[\]]/g, "")
        const words = /\[(.*)\]/.exec(marked)![1]
        expect(timesIn(text)).toEqual([[words, meaning]])
      })
    }
  }

  const nothing = [
    "They returned 1,212 remains.",
    "Ten T-90 tanks and 2014 shells were lost.",
    "The 90th Division held the line.",
    "They may march to the second bridge.",
    "Mrs May met Mr March.",
    "The army will fall back and spring a trap.",
    "The price rose to $ 1999.",
    "It weighs 2000 kg.",
    "He is 64 years old, she is a 30-year-old nurse.",
    "Resolution 1973 was adopted.",
    "They won by 3-2.",
    "The file is 99.99.9999."
  ]
  for (const text of nothing) test(`nothing in: ${text}`, () => expect(timesIn(text)).toEqual([]))

  test("an expression made of complete times gives them as parts", () => {
    const text = "It lasted from May to July 2025."
    const [time] = findTimes(wordsOf(text), en).value
    expect(time!.parts!.map(({start, end}) => text.slice(start, end))).toEqual(["May", "July 2025"])
  })

  test("each carries the rule that read it", () => {
    const times = findTimes(wordsOf("They met on 8 June 2025 and again two days later."), en).value
    expect(times.map(({rule}) => rule)).toEqual(["day month year", "length and shift"])
  })

  test("hostile repetition ends in linear time", () => {
    for (const unit of ["early ", "the last ", "8 June ", "from 8 ", "two hundred ", "before the x of "]) {
      const short = secondsFor(unit.repeat(200))
      const long = secondsFor(unit.repeat(2_000))
      expect(long, unit).toBeLessThan(0.5 + 40 * short)
    }
  })
})

function secondsFor(text: string): number {
  const words = wordsOf(text)
  const before = performance.now()
  findTimes(words, en)
  return (performance.now() - before) / 1000
}
