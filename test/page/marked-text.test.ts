import {describe, expect, it} from "vitest"
import {markText} from "../../web/src/marked-text.ts"
import {numberClaims} from "../../web/src/numbered.ts"
import {emptyReading, inventedReading} from "./invented-reading.ts"

const {text, headline} = inventedReading.document
const numbered = numberClaims(inventedReading)
const pieces = markText(text, headline, numbered).flatMap((paragraph) => paragraph.pieces)
const wordsOf = (part: "content" | "source" | "cue", number: number) =>
  pieces
    .filter((piece) => piece[part].includes(number))
    .map(({start, end}) => text.slice(start, end))
    .join("")

describe("markText", () => {
  it("cuts every paragraph without losing or repeating a character", () => {
    const paragraphs = markText(text, headline, numbered)
    const joined = paragraphs.map(({pieces}) => pieces.map(({start, end}) => text.slice(start, end)).join(""))
    expect(joined.join("\n")).toBe(text)
  })

  it("knows the headline from the body", () => {
    expect(markText(text, headline, numbered).map(({kind}) => kind)).toEqual([
      "headline",
      ...Array<string>(6).fill("body")
    ])
    expect(markText(emptyReading.document.text, undefined, [])).toMatchObject([{kind: "body"}])
  })

  it("marks exactly the words of each content and each voice", () => {
    for (const {claim, number} of numbered) {
      expect(wordsOf("content", number)).toBe(text.slice(claim.content.start, claim.content.end))
      const sources = claim.attribution.toSorted((a, b) => a.source.start - b.source.start)
      expect(wordsOf("source", number)).toBe(sources.map(({source}) => text.slice(source.start, source.end)).join(""))
    }
  })

  it("puts a claim inside another one under both", () => {
    const inner = pieces.find(({start, end}) => text.slice(start, end) === "hand over some 300 bodies near the border")
    expect(inner?.content).toEqual([9, 10])
    expect(inner?.opens).toEqual([10])
    expect(inner?.closes).toEqual([10])
  })

  it("lets two claims share one content", () => {
    const shared = pieces.find(({start, end}) => text.slice(start, end) === "the loss of the bridge")
    expect(shared?.opens).toEqual([5, 6])
  })

  it("leaves text without claims whole", () => {
    const [paragraph] = markText(emptyReading.document.text, undefined, [])
    expect(paragraph?.pieces).toHaveLength(1)
    expect(markText("", undefined, [])).toEqual([])
  })

  it("ends in linear time on a long line under many claims", () => {
    const long = "word ".repeat(200_000)
    const [first] = numbered
    const many = Array.from({length: 20_000}, (_, index) => ({
      ...first!,
      number: index + 1,
      claim: {...first!.claim, attribution: [], content: {start: index * 50, end: index * 50 + 40}}
    }))
    const startedAt = performance.now()
    expect(markText(long, undefined, many)[0]?.pieces).toHaveLength(40_000)
    expect(performance.now() - startedAt).toBeLessThan(2000)
  })
})

describe("numberClaims", () => {
  it("counts in the order of the text, whatever the order of the reading", () => {
    expect(numbered.map(({number}) => number)).toEqual(inventedReading.claims.map((_, index) => index + 1))
    const starts = numbered.map(({claim}) => claim.content.start)
    expect(starts).toEqual(starts.toSorted((a, b) => a - b))
  })

  it("names each claim by its words alone, so that a shared address outlives the numbers", () => {
    expect(numbered[0]?.fragment).toMatch(/^\d+-\d+\.\d+-\d+$/)
    expect(new Set(numbered.map(({fragment}) => fragment)).size).toBe(numbered.length)
  })
})
