import {expect, it} from "vitest"
import {writeJsonl} from "../../src/write/jsonl.ts"
import {sampleReading} from "../store/sample-reading.ts"

const reading = sampleReading()
const rows = writeJsonl(reading)
  .trimEnd()
  .split("\n")
  .map((line) => JSON.parse(line) as Record<string, unknown>)

it("has a line for the document and one for each claim, link, incident and note", () => {
  expect(rows.map((row) => row.kind)).toEqual(["document", "claim", "claim", "link", "incident", "incident", "note"])
  expect(rows.slice(1).every((row) => row.document === reading.document.id)).toBe(true)
})

it("loses nothing of a claim and gives the exact words of content, source and cue", () => {
  const {kind, ...claim} = rows[1]!
  expect(kind).toBe("claim")
  expect(claim).toMatchObject(JSON.parse(JSON.stringify(reading.claims[0])) as object)
  expect(claim).toMatchObject({
    content: {text: "it had struck the bridge at Port Sel"},
    attribution: [{source: {text: "The Velmar army"}, cue: {text: "announced"}}]
  })
})

it("says how a link relates its claims", () => {
  expect(rows[3]).toMatchObject({
    kind: "link",
    relation: "denies",
    from: reading.claims[1]!.id,
    to: reading.claims[0]!.id
  })
})

it("writes the same bytes each time", () => {
  expect(writeJsonl(sampleReading())).toBe(writeJsonl(reading))
})
