import {expect, it} from "vitest"
import {writeExplanation} from "../../src/write/explain.ts"
import {sampleReading} from "../store/sample-reading.ts"

const reading = sampleReading()

it("says for each claim what made it and on what grounds, then the notes", () => {
  const lines = writeExplanation(reading).split("\n")
  for (const line of [
    "    made by    rule:said-that — announced ... that",
    "    source     “The Velmar army” (named): Armed Forces of Velmar, military, VEL — table of actors:",
    "    cue        “announced”",
    "    channel    Telegram",
    "    event      “struck”: missile-strike, past — rule:event-words",
    "      actor    “it”",
    "    place      “Port Sel” (event): Port Sel, settlement, XX, 1.50 2.50 — only place of that name",
    "    happened   2031-03-14 — the report is of that day",
    "    source     “Loren's mayor” (unnamed): unknown — no table knows the name",
    "    link       denies claim 1 — a denial after it",
    "Notes"
  ]) {
    expect(lines).toContain(line)
  }
  expect(writeExplanation(reading)).toContain("place-unknown: “Loren”: No table knows Loren.")
})

it("may be of one claim, with the notes on its words only", () => {
  const strike = writeExplanation(reading, {}, [0])
  expect(strike).toContain("“it had struck the bridge at Port Sel”")
  expect(strike).not.toContain("DENIES")
  expect(strike).not.toContain("place-unknown")
  expect(writeExplanation(reading, {}, [1])).toContain("place-unknown")
})

it("keeps within the width", () => {
  const lines = writeExplanation(reading, {width: 50}).split("\n")
  const long = lines.filter((line) => line.length > 50)
  expect(long).toEqual(
    [`    id         ${reading.claims[0]!.id}`, `    id         ${reading.claims[1]!.id}`].filter(
      (line) => line.length > 50
    )
  )
})
