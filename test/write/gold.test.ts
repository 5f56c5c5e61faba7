import {spawnSync} from "node:child_process"
import {existsSync, mkdtempSync, rmSync, writeFileSync} from "node:fs"
import {tmpdir} from "node:os"
import {join} from "node:path"
import {expect, it} from "vitest"
import type {Claim} from "../../src/model/claim.ts"
import type {Reading} from "../../src/model/reading.ts"
import {ambiguous, unknown} from "../../src/model/resolution.ts"
import {writeGold} from "../../src/write/gold.ts"
import {sampleReading} from "../store/sample-reading.ts"

type Row = Record<string, unknown>

function rowsOf(reading: Reading, id?: string): readonly Row[] {
  return writeGold(reading, id)
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as Row)
}

/** The second claim of the sample, changed, as a row. */
function denialRow(change: Partial<Claim>): Row {
  const reading = sampleReading()
  const [first, second] = reading.claims
  return rowsOf({...reading, claims: [first!, {...second!, ...change}]})[2]!
}

it("writes the article first, then a line for each claim", () => {
  const reading = sampleReading()
  const [article, strike, denial] = rowsOf(reading, "sample")
  expect(article).toMatchObject({
    kind: "article",
    id: "sample",
    title: "Velmar says bridge at Port Sel is hit",
    date: "2031-03-14",
    lang: "en",
    titleEnd: 37,
    length: reading.document.text.length,
    sentences: [
      [0, 37],
      [39, 119],
      [120, 176]
    ],
    incidents: [
      {id: "i1", label: "missile strike", storyline: "strike-campaign", claims: ["c1"], contested: true},
      {claims: ["c2"]}
    ]
  })
  expect(strike).toMatchObject({
    id: "c1",
    sentence: 1,
    source: {text: "The Velmar army", actor: "Armed Forces of Velmar", side: "VEL", named: "named"},
    cue: {text: "announced"},
    content: {text: "it had struck the bridge at Port Sel"},
    channel: "Telegram",
    stance: "asserts",
    directness: "indirect",
    hedged: false,
    event: {type: "ASSAULT"},
    places: [{text: "Port Sel", role: "event", country: "XX", lat: 1.5, lon: 2.5, kind: "village"}],
    time: {text: null, value: "2031-03-14", precision: "day", of: "event"},
    quantities: [],
    relation: null
  })
  expect(denial).toMatchObject({
    source: {actor: "Loren's mayor", side: null, named: "unnamed"},
    event: {type: "STATE"},
    time: null,
    quantities: [{text: "more than 20 people", value: 20, low: 20, high: null, unit: "people", what: null}],
    relation: "denies c1"
  })
})

it("leaves source and cue empty for the outlet's own claims", () => {
  expect(denialRow({attribution: [], directness: null})).toMatchObject({source: null, cue: null, directness: null})
})

it("writes the best candidate where the form has room for one", () => {
  const place = sampleReading().claims[0]!.places[0]!
  const other = {name: "Other Sel", kind: "region", country: "YY", lat: 0, lon: 0} as const
  expect(denialRow({places: [{...place, place: ambiguous([other], "two of them")}]})).toMatchObject({
    places: [{name: "Other Sel", kind: "region"}]
  })
  expect(denialRow({places: [{...place, place: unknown("no such name")}]})).toMatchObject({
    places: [{name: "Port Sel", country: null, lat: null, kind: null}]
  })
})

it("does not take an adjective for a place", () => {
  const place = sampleReading().claims[0]!.places[0]!
  expect(denialRow({places: [{...place, toponym: {...place.toponym, adjective: true}}]}).places).toEqual([])
})

it("bounds round numbers as the codebook does, ten per cent either way", () => {
  const quantity = sampleReading().claims[1]!.quantities[0]!
  const about = {...quantity, value: 80, low: 80, high: 80, about: true}
  expect(denialRow({quantities: [about]})).toMatchObject({quantities: [{value: 80, low: 72, high: 88}]})
  expect(denialRow({quantities: [{...about, about: false, unit: "%"}]})).toMatchObject({
    quantities: [{low: 80, high: 80, unit: "percent"}]
  })
})

const scorer = join(import.meta.dirname, "../../../shared/gold/score-claims.mjs")

it.skipIf(!existsSync(scorer))("is accepted by the scorer, and scores 1 against itself (../shared)", () => {
  const folder = mkdtempSync(join(tmpdir(), "claimline-gold-"))
  const reading = sampleReading()
  writeFileSync(join(folder, "sample.txt"), reading.document.text)
  writeFileSync(join(folder, "sample.claims.jsonl"), writeGold(reading, "sample"))
  const file = join(folder, "sample.claims.jsonl")
  const {status, stdout, stderr} = spawnSync(process.execPath, [scorer, file, file], {encoding: "utf8"})
  rmSync(folder, {recursive: true})
  expect({status, stderr}).toEqual({status: 0, stderr: ""})
  expect(stdout).toContain("F1 1.0000")
})
