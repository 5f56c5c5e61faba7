import {describe, expect, it} from "vitest"
import type {Interval} from "../../src/model/interval.ts"
import type {Quantity} from "../../src/model/mention.ts"
import {exactWords} from "../../web/src/exact-words.ts"
import {paneScroll} from "../../web/src/follow-reading.ts"
import {filterOf, withField} from "../../web/src/query.ts"
import {placeWords} from "../../web/src/wording/place.ts"
import {quantityForm, quantityWords} from "../../web/src/wording/quantity.ts"
import {intervalWords} from "../../web/src/wording/time.ts"

const year = /2031/

describe("times are worded no finer than they are known", () => {
  const cases: [string, Interval, string][] = [
    ["a day", {from: "2031-05-03", to: "2031-05-04", grain: "day"}, "2031-05-03"],
    ["a week", {from: "2031-05-05", to: "2031-05-12", grain: "week"}, "2031-05-05/2031-05-11"],
    ["a month", {from: "2031-05-01", to: "2031-06-01", grain: "month"}, "2031-05"],
    ["a year", {from: "2031-01-01", to: "2032-01-01", grain: "year"}, "2031"],
    ["since", {from: "2031-05-03", to: null, grain: "day"}, "2031-05-03/.."],
    ["until", {from: null, to: "2031-05-04", grain: "day"}, "../2031-05-04"],
    ["an hour", {from: "2031-05-03T14:00", to: "2031-05-03T15:00", grain: "hour"}, "2031-05-03T14:00/2031-05-03T15:00"],
    ["a season", {from: "2031-06-01", to: "2031-09-01", grain: "season"}, "2031-06-01/2031-08-31"]
  ]
  it.each(cases)("%s", (_, interval, iso) => {
    const words = intervalWords(interval)
    expect(words.iso).toBe(iso)
    expect(words.text).toMatch(year)
  })

  it("never shows the day on which an interval has ended", () => {
    expect(intervalWords({from: "2031-05-03", to: "2031-05-04", grain: "day"}).text).not.toMatch(/\b4\b/)
    expect(intervalWords({from: "2031-01-01", to: "2032-01-01", grain: "year"}).text).toBe("2031")
  })

  it("says when it is only about then", () => {
    expect(intervalWords({from: "2031-01-01", to: "2032-01-01", grain: "year", approximate: true}).text).toBe(
      "about 2031"
    )
  })
})

describe("numbers keep their two ends", () => {
  const quantity = (fields: Partial<Quantity>): Quantity => ({
    kind: "quantity",
    start: 0,
    end: 1,
    tokens: {from: 0, to: 1},
    value: null,
    low: null,
    high: null,
    about: false,
    unit: "bodies",
    counted: null,
    ...fields
  })
  const cases: [Partial<Quantity>, string, string][] = [
    [{value: 112, low: 112, high: 112}, "exact", "112 bodies"],
    [{value: 300, low: 300, high: 300, about: true}, "about", "about 300 bodies"],
    [{value: 1200, low: 1200}, "or-more", `${(1200).toLocaleString()} or more bodies`],
    [{value: 40, high: 40}, "up-to", "up to 40 bodies"],
    [{low: 12, high: 15}, "range", "12–15 bodies"],
    [{}, "unknown", "a number not given bodies"]
  ]
  it.each(cases)("%j is drawn as %s", (fields, form, words) => {
    expect(quantityForm(quantity(fields))).toBe(form)
    expect(quantityWords(quantity(fields))).toBe(words)
  })
})

describe("places say enough to tell two of a name apart", () => {
  it.each([
    [{name: "Karn", kind: "settlement", country: "QM", admin1: "Vellmark"}, "Karn, settlement in Vellmark, QM"],
    [{name: "Vellmark", kind: "region", country: "FR", admin1: "Vellmark"}, "Vellmark, region in France"],
    [{name: "France", kind: "country", country: "FR"}, "France"],
    [{name: "Europe", kind: "area", country: "XX"}, "Europe, area"],
    [{name: "Grey Sea", kind: "water", country: "XX"}, "Grey Sea, water in international waters"]
  ] as const)("%j", (place, words) => {
    expect(placeWords({...place, lat: 0, lon: 0})).toBe(words)
  })
})

describe("exactWords", () => {
  const text = "He said: “all is calm” and “no one left”, he added. “We stay,” she said."
  const find = (words: string) => ({start: text.indexOf(words), end: text.indexOf(words) + words.length})
  const shown = (content: string, ...quoted: string[]) =>
    exactWords(text, {content: find(content), quoted: quoted.map(find)}).map(({start, end, quoted}) => [
      text.slice(start, end),
      quoted
    ])

  it("brings the marks along that enclose the whole", () => {
    expect(shown("all is calm", "all is calm")).toEqual([["“all is calm”", true]])
  })

  it("tells quoted words from the words around them", () => {
    expect(shown("all is calm” and “no one left", "all is calm", "no one left")).toEqual([
      ["“all is calm”", true],
      [" and ", false],
      ["“no one left”", true]
    ])
  })

  it("finds the closing mark behind a comma", () => {
    expect(shown("We stay", "We stay")).toEqual([["“We stay,”", true]])
  })

  it("adds no marks to words that stand in none", () => {
    expect(shown("he added")).toEqual([["he added", false]])
  })
})

describe("queries", () => {
  it("reads what it knows and leaves out the rest", () => {
    expect(filterOf("?stance=denies&side=QNO&text=bridge&colour=red")).toEqual({
      stance: "denies",
      side: "QNO",
      text: "bridge"
    })
    expect(filterOf("?stance=shouts&text=")).toEqual({})
    expect(filterOf("?source=")).toEqual({source: ""})
  })

  it("puts and takes a field", () => {
    expect(withField("?side=QNO", "stance", "denies")).toBe("?side=QNO&stance=denies")
    expect(withField("?side=QNO", "side", undefined)).toBe("")
  })
})

describe("paneScroll", () => {
  const pairs = [
    {words: 100, note: 50},
    {words: 200, note: 450}
  ]
  it.each([
    [0, 0],
    [100, 50 - 30],
    [150, 250 - 30],
    [200, 450 - 30],
    [999, 450 - 30]
  ])("with the line being read at %i the pane stands at %i", (line, expected) => {
    expect(paneScroll(pairs, line, 30)).toBe(expected)
  })

  it("stays at the top without claims", () => {
    expect(paneScroll([], 100, 30)).toBe(0)
  })
})
