/**
 * What holds for every document, whatever is in it: the samples, reports put together at random, reports with broken
 * letters, and text made to hurt.
 */
import {readdirSync, readFileSync} from "node:fs"
import {join, resolve} from "node:path"
import fc from "fast-check"
import {describe, expect, test} from "vitest"
import {loadKnowledge} from "../src/knowledge.ts"
import type {Document} from "../src/model/document.ts"
import type {Reading} from "../src/model/reading.ts"
import {readClaims} from "../src/pipeline.ts"
import {createDocument} from "../src/read/document.ts"
import {writeGold} from "../src/write/gold.ts"
import {writeJsonl} from "../src/write/jsonl.ts"
import {writeText} from "../src/write/text.ts"

const folder = resolve(import.meta.dirname, "../samples")
const samples = readdirSync(folder)
  .filter((file) => file.endsWith(".txt"))
  .map((file) => readFileSync(join(folder, file), "utf8"))

/** Parts that reports are made of, in all the ways the engine has to take apart. */
const sources = [
  "The ministry",
  "He",
  "A lieutenant",
  "Kyiv and Moscow",
  "Local authorities",
  "“Nobody”",
  "Dr. A. B. Tor"
]
const cues = [
  "said",
  "denied that",
  "has accused them of",
  "did not comment on",
  "- according to reports -",
  "“warned”"
]
const contents = [
  "three of 1,212 bodies had been handed over near Halm, about 13 km from the border",
  "“we hold the line (for now",
  "it would withdraw next week, if the talks in Pell went on",
  "shelling killed one person earlier that day",
  "the attack on 5 March 2031 'never took place'\"",
  "Украина 🕊️ не подтвердила",
  "over 6,000 soldiers - 40% of them - were \n\n missing"
]
const ends = [".", ", she added.", "!”", "\n\n", "...", " and "]

const sentence = fc.tuple(
  fc.constantFrom(...sources),
  fc.constantFrom(...cues),
  fc.constantFrom(...contents),
  fc.constantFrom(...ends)
)
const madeUp = fc
  .array(sentence, {minLength: 1, maxLength: 12})
  .map((sentences) => sentences.map((parts) => parts.join(" ")).join(" "))

/** A sample with stretches cut out, doubled, or replaced by letters that nobody expects there. */
const broken = fc
  .tuple(
    fc.constantFrom(...samples),
    fc.array(
      fc.tuple(fc.nat(), fc.nat({max: 40}), fc.oneof(fc.constant(""), fc.string({unit: "binary", maxLength: 8}))),
      {
        minLength: 1,
        maxLength: 6
      }
    )
  )
  .map(([text, edits]) =>
    edits.reduce((edited, [at, length, put]) => {
      const start = at % (edited.length + 1)
      return edited.slice(0, start) + put + edited.slice(start + length)
    }, text)
  )

const anyText = fc.oneof(fc.constantFrom(...samples), madeUp, broken, fc.string({unit: "grapheme", maxLength: 300}))
const runs = {numRuns: 40, seed: 8_062_025}

describe("for every document", () => {
  test("spans lie inside the text, and words shown are the words of their span", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const reading = read(text)
        for (const span of spansIn(reading))
          expect(isInside(span, reading.document.text), JSON.stringify(span)).toBe(true)
        for (const row of [...rowsOf(writeJsonl(reading)), ...rowsOf(writeGold(reading))])
          for (const span of spansIn(row))
            if (span.text !== undefined && !("kind" in span && span.kind === "document"))
              expect(span.text).toBe(reading.document.text.slice(span.start, span.end))
      }),
      runs
    )
  })

  test("ids are unique, and what refers to a claim finds it", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const {claims, incidents, links} = read(text)
        const ids = claims.map((claim) => claim.id)
        expect(new Set(ids).size).toBe(ids.length)
        const referred = [
          ...incidents.flatMap((incident) => incident.claims),
          ...links.flatMap(({from, to}) => [from, to])
        ]
        expect(referred.filter((id) => !ids.includes(id))).toEqual([])
      }),
      runs
    )
  })

  test("the same input gives the same bytes, whatever was read before", () => {
    fc.assert(
      fc.property(anyText, anyText, (text, other) => {
        const before = bytesOf(text)
        bytesOf(other)
        expect(bytesOf(text)).toBe(before)
      }),
      runs
    )
  })
})

describe("text made to hurt ends, and six times as much of it takes about six times as long", () => {
  test.each([
    ["quotation marks", '"'],
    ["quotations in quotations", "“‘"],
    ["brackets", "(["],
    ["quoted words", '"He said so," she said. '],
    ["clauses in clauses", "the ministry said that "],
    ["a sentence without end", "the army and the people and "],
    ["commas", "Kyiv, Moscow, "],
    ["names", "Volodymyr "],
    ["numbers", "1,000 or more than 2,000 "],
    ["times", "earlier on Monday 5 March "],
    ["distances", "13 km from Halm near "],
    ["abbreviations", "Lt. Gen. "],
    ["lines", "a\n\n"],
    ["white space", " \t"],
    ["one word", "a"],
    ["hyphens", "a-"],
    ["apostrophes", "o'"],
    ["halves of letters", "\ud83d"]
  ])("%s", {timeout: 240_000}, (_name, piece) => {
    const small = 5_000
    const factor = 6
    expect(workOf(piece, factor * small)).toBeLessThan(2 * factor * workOf(piece, small) + slack)
  })

  test("a megabyte in one line", {timeout: 240_000}, () => {
    const reading = read("the army of the east held its line near the river, and ".repeat(19_000))
    expect(reading.document.text.length).toBeGreaterThan(1_000_000)
  })
})

/** In milliseconds: below this, a collection of garbage decides, not the engine. */
const slack = 250

function read(text: string): Reading {
  return readClaims(documentOf(text), loadKnowledge())
}

function documentOf(text: string): Document {
  return createDocument({text, language: "en", publishedAt: "2031-03-14"})
}

function bytesOf(text: string): string {
  const reading = read(text)
  return writeJsonl(reading) + writeGold(reading) + writeText(reading)
}

/** Milliseconds that the processor spends on a text of this many characters: not time on the wall, since machines are shared. */
function workOf(piece: string, length: number): number {
  const document = documentOf(piece.repeat(Math.ceil(length / piece.length)))
  const times = [0, 1].map(() => {
    const before = process.cpuUsage()
    readClaims(document, loadKnowledge())
    const {user, system} = process.cpuUsage(before)
    return (user + system) / 1000
  })
  return Math.min(...times)
}

interface FoundSpan {
  readonly start: number
  readonly end: number
  readonly text?: unknown
}

/** Every value with a start and an end, however deep. */
function spansIn(value: unknown): readonly FoundSpan[] {
  if (typeof value !== "object" || value === null) return []
  const inner = Object.values(value).flatMap(spansIn)
  return isSpan(value) ? [value, ...inner] : inner
}

function isSpan(value: object): value is FoundSpan {
  return "start" in value && "end" in value && typeof value.start === "number" && typeof value.end === "number"
}

function isInside({start, end}: FoundSpan, text: string): boolean {
  return Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start <= end && end <= text.length
}

function rowsOf(lines: string): readonly unknown[] {
  return lines
    .split("\n")
    .filter((line) => line !== "")
    .map((line): unknown => JSON.parse(line))
}
