import {describe, expect, test} from "vitest"
import type {Interval} from "../../src/model/interval.ts"
import {codeTime, writeEdtf} from "../../src/write/edtf.ts"

const cases: readonly (readonly [string, Interval, edtf: string, coded: string, precision: string])[] = [
  ["a day", {from: "2025-06-08", to: "2025-06-09", grain: "day"}, "2025-06-08", "2025-06-08", "day"],
  [
    "a week",
    {from: "2025-06-02", to: "2025-06-09", grain: "week"},
    "2025-06-02/2025-06-08",
    "2025-06-02/2025-06-08",
    "week"
  ],
  ["a month", {from: "2022-02-01", to: "2022-03-01", grain: "month"}, "2022-02", "2022-02", "month"],
  ["a year", {from: "2014-01-01", to: "2015-01-01", grain: "year"}, "2014", "2014", "year"],
  ["a decade", {from: "1980-01-01", to: "1990-01-01", grain: "decade"}, "1980/1989", "1980/1989", "year"],
  ["a season", {from: "2022-06-01", to: "2022-09-01", grain: "season"}, "2022-06/2022-08", "2022-06/2022-08", "month"],
  ["open to the right", {from: "2011-01-01", to: null, grain: "year"}, "2011/..", "2011/..", "year"],
  ["open to the left", {from: null, to: "2022-03-01", grain: "month"}, "../2022-02", "../2022-02", "month"],
  [
    "part of a month",
    {from: "2025-06-01", to: "2025-06-11", grain: "month", approximate: true},
    "2025-06~",
    "2025-06",
    "month"
  ],
  [
    "part of a week",
    {from: "2025-06-02", to: "2025-06-04", grain: "week", approximate: true},
    "2025-06-02~/2025-06-08~",
    "2025-06-02/2025-06-08",
    "week"
  ],
  [
    "a morning",
    {from: "2025-06-08T06:00", to: "2025-06-08T12:00", grain: "part-of-day"},
    "2025-06-08T06:00:00/2025-06-08T12:00:00",
    "2025-06-08",
    "day"
  ],
  [
    "overnight",
    {from: "2025-06-07T20:00", to: "2025-06-08T06:00", grain: "part-of-day"},
    "2025-06-07T20:00:00/2025-06-08T06:00:00",
    "2025-06-07/2025-06-08",
    "day"
  ],
  [
    "a minute after midnight",
    {from: "2025-06-08T00:05", to: "2025-06-08T00:06", grain: "minute"},
    "2025-06-08T00:05:00",
    "2025-06-08",
    "day"
  ]
]

describe("EDTF", () => {
  for (const [name, interval, edtf, value, precision] of cases) {
    test(name, () => {
      expect(writeEdtf(interval)).toBe(edtf)
      expect(codeTime(interval)).toEqual({value, precision})
    })
  }
})
