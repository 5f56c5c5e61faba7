import {describe, expect, it} from "vitest"
import type {Claim} from "../../src/model/claim.ts"
import type {Quantity} from "../../src/model/mention.ts"
import type {Reading} from "../../src/model/reading.ts"
import {ambiguous, known, unknown} from "../../src/model/resolution.ts"
import {writeText} from "../../src/write/text.ts"
import {sampleReading} from "../store/sample-reading.ts"

/** The sample with its first claim changed. */
function withClaim(change: Partial<Claim>): Reading {
  const reading = sampleReading()
  const [first, ...others] = reading.claims
  return {...reading, claims: [{...first!, ...change}, ...others]}
}

function firstClaim(reading: Reading): string {
  const lines = writeText(reading, {width: 1000}).split("\n")
  return lines.find((line) => line.startsWith("  1  "))!.slice(5)
}

describe("a reading as text", () => {
  it("is a heading, a sentence for each claim, what belongs together, and a word on notes", () => {
    expect(writeText(sampleReading())).toBe(
      [
        "Velmar says bridge at Port Sel is hit",
        "Sample Wire, 2031-03-14 · 2 claims in 2 incidents · 1 contested",
        "",
        "  1  The Velmar army (Armed Forces of Velmar, VEL) via Telegram ASSERTS it had struck the bridge at",
        "     Port Sel — missile strike · Port Sel XX · 2031-03-14",
        "  2  Loren's mayor DENIES more than 20 people were hurt — at least 20 people",
        "",
        "What belongs together",
        "  missile strike: claim 1 · contested",
        "",
        "1 note on what was not understood: claimline explain shows it.",
        ""
      ].join("\n")
    )
  })

  it("keeps within the width, whatever the style costs", () => {
    const marked = writeText(sampleReading(), {width: 44, paint: (style, text) => `<${style}>${text}</${style}>`})
    const lines = marked.replace(/<\/?\w+>/g, "").split("\n")
    expect(lines.every((line) => line.length <= 44)).toBe(true)
    expect(lines).toEqual(writeText(sampleReading(), {width: 44}).split("\n"))
  })

  it("says that no date was given, and never makes one up", () => {
    const reading = sampleReading({publishedAt: undefined, outlet: undefined})
    expect(writeText(reading)).toContain("\nno date given · 2 claims")
  })

  it("calls the outlet's own claims so, and does not repeat a voice", () => {
    const reading = sampleReading()
    const own = reading.claims.map((claim) => ({...claim, attribution: [], directness: null}))
    const text = writeText({...reading, claims: own})
    expect(text).toContain("  1  the outlet itself ASSERTS")
    expect(text).toContain("  2  also DENIES")
  })

  it("puts quotation marks back around what was said exactly so", () => {
    expect(firstClaim(withClaim({directness: "direct"}))).toContain("ASSERTS “it had struck the bridge at Port Sel”")
  })

  it("names an office once when the words say the name already", () => {
    const [voice] = sampleReading().claims[0]!.attribution
    const actor = known({name: "Velmar Army", kind: "military", side: "VEL"} as const, "")
    expect(firstClaim(withClaim({attribution: [{...voice!, actor}]}))).toMatch(/^The Velmar army \(VEL\) via Telegram/)
  })

  it("says the hedge, the tense and the negation", () => {
    const [event] = sampleReading().claims[0]!.events
    const reading = withClaim({hedge: "conditional", events: [{...event!, negated: true, tense: "future"}]})
    expect(firstClaim(reading)).toContain("— conditional · no missile strike, future · Port Sel")
  })

  it("shows candidates as candidates, and unknown places as unknown", () => {
    const [place] = sampleReading().claims[0]!.places
    const candidates = ["Arle", "Borle", "Corle", "Dorle"].map((name) => ({
      ...(place!.place.kind === "known" ? place!.place.value : ({} as never)),
      name
    }))
    const either = withClaim({places: [{...place!, place: ambiguous(candidates, "")}]})
    expect(firstClaim(either)).toContain("Arle XX or Borle XX or Corle XX or 1 more?")
    expect(firstClaim(withClaim({places: [{...place!, place: unknown("")}]}))).toContain("Port Sel (unknown)")
  })

  it.each([
    [{value: 1212, low: 1212, high: 1212}, "1,212 bodies"],
    [{value: 6000, low: 6000, high: null}, "at least 6,000 bodies"],
    [{value: 200, low: null, high: 200}, "at most 200 bodies"],
    [{value: null, low: 400, high: 500}, "400 to 500 bodies"],
    [{value: 80, low: 72, high: 88, about: true}, "about 80 bodies"],
    [{value: 18, low: 18, high: 18, unit: "%"}, "18%"],
    [{value: 0.5, low: 0.5, high: 0.5, unit: "km"}, "0.5 km"]
  ] as const)("shows the quantity %j as %s", (change, words) => {
    const quantity: Quantity = {
      kind: "quantity",
      start: 0,
      end: 1,
      tokens: {from: 0, to: 1},
      about: false,
      unit: "bodies",
      counted: null,
      ...change
    }
    expect(firstClaim(withClaim({quantities: [quantity]}))).toMatch(new RegExp(`· ${words}$`))
  })

  it.each([
    ["2031-03-14T18:00", "2031-03-15T00:00", "2031-03-14 18:00-24:00"],
    ["2031-03-14T06:00", "2031-03-14T12:00", "2031-03-14 06:00-12:00"],
    ["2031-03-14T22:00", "2031-03-15T06:00", "2031-03-14 22:00 to 2031-03-15 06:00"]
  ])("shows hours of a day as such: %s to %s", (from, to, words) => {
    const interval = known({from, to, grain: "part-of-day"} as const, "")
    expect(firstClaim(withClaim({happenedWhen: {expression: null, interval}}))).toMatch(new RegExp(`· ${words}$`))
  })
})
