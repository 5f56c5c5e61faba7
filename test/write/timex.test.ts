import {describe, expect, test} from "vitest"
import type {Interval} from "../../src/model/interval.ts"
import type {TimeMeaning} from "../../src/model/mention.ts"
import {writeTimex} from "../../src/write/timex.ts"

const day: TimeMeaning = {kind: "calendar", month: 3, day: 24}
const sunday: TimeMeaning = {kind: "calendar", weekday: 6}
const march24: Interval = {from: "2022-03-24", to: "2022-03-25", grain: "day"}

const cases: readonly (readonly [TimeMeaning, Interval | undefined, type: string, value: string])[] = [
  [day, march24, "DATE", "2022-03-24"],
  [day, undefined, "DATE", "XXXX-03-24"],
  [sunday, undefined, "DATE", "XXXX-WXX-7"],
  [
    {kind: "part", of: day, part: "morning"},
    {from: "2022-03-24T06:00", to: "2022-03-24T12:00", grain: "part-of-day"},
    "TIME",
    "2022-03-24TMO"
  ],
  [
    {kind: "calendar", hour: 15, minute: 30},
    {from: "2022-03-24T15:30", to: "2022-03-24T15:31", grain: "minute"},
    "TIME",
    "2022-03-24T15:30"
  ],
  [
    {kind: "relative", unit: "week", offset: -1, anchor: "publication"},
    {from: "2021-01-04", to: "2021-01-11", grain: "week"},
    "DATE",
    "2021-W01"
  ],
  [{kind: "calendar", quarter: 3}, {from: "2021-07-01", to: "2021-10-01", grain: "quarter"}, "DATE", "2021-Q3"],
  [{kind: "calendar", decade: 1980}, {from: "1980-01-01", to: "1990-01-01", grain: "decade"}, "DATE", "198"],
  [{kind: "duration", unit: "day", count: 3}, undefined, "DURATION", "P3D"],
  [{kind: "duration", unit: "hour", count: 2}, undefined, "DURATION", "PT2H"],
  [{kind: "duration", unit: "year", count: 1.5}, undefined, "DURATION", "P1Y6M"],
  [{kind: "duration", unit: "year", count: null}, undefined, "DURATION", "PXY"],
  [{kind: "recurring", every: {kind: "calendar", weekday: 0}}, undefined, "SET", "XXXX-WXX-1"],
  [{kind: "recurring", every: {kind: "duration", unit: "day", count: 1}}, undefined, "SET", "P1D"],
  [{kind: "reference", to: "present"}, undefined, "DATE", "PRESENT_REF"]
]

describe("TIMEX3", () => {
  for (const [meaning, interval, type, value] of cases) {
    test(value, () => expect(writeTimex(meaning, interval)).toEqual({type, value}))
  }
})
