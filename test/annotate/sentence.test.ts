import fc from "fast-check"
import {describe, expect, test} from "vitest"
import {findQuotations} from "../../src/annotate/quote.ts"
import {findParagraphs, findSentences} from "../../src/annotate/sentence.ts"
import {findTokens} from "../../src/annotate/token.ts"
import {en} from "../../src/languages/en/index.ts"
import type {Span} from "../../src/model/span.ts"
import type {Sentence} from "../../src/model/token.ts"

function split(text: string, headline?: Span): {text: string; kind: Sentence["kind"]; paragraph: number}[] {
  const tokens = findTokens(text, en.tokens)
  const paragraph = findParagraphs(text, tokens)
  const {closes} = findQuotations(text, tokens, paragraph)
  return findSentences({text, tokens, paragraph, closes, headline, words: en.tokens}).map(({from, to, ...rest}) => ({
    text: text.slice(tokens.start[from], tokens.end[to - 1]),
    kind: rest.kind,
    paragraph: rest.paragraph
  }))
}

/** "|" stands where one sentence ends and the next begins. */
const cases = [
  "The bridge is closed. |Traffic waits.",
  "Gen. Koval met Lt. Col. Dmytro Hnatiuk in the U.S. Embassy.",
  "They flew to the U.S. |The talks began at 5 p.m. |He left.",
  "No. 3 Brigade took part, and No. 4 did not.",
  "“No,” he said. |“Not now.”",
  "“We will hold.” |That was all he wrote.",
  "“Why now?” Marchenko asked. |Nobody answered.",
  "“Stop!” the guard shouted.",
  '"We hold the line." |The line was quiet.',
  "Two were hurt (one badly). |A third was not.",
  "The shelling went on... |Then it stopped.",
  "The shelling went on... and on.",
  "KHARKIV (Agency) - Two shells hit a depot, local officials said.",
  "WASHINGTON, D.C. — The envoy left on Jan. 3.",
  "J. K. Marsh and A. Stone signed.",
  "It rose by 3.5 percent to 1.200 units.",
  "Is it over? |Yes! |Good.",
  "The town of St. Marys, Ont. was spared.",
  "The siege ended.[3] [12] |A new one began (c. 1710).",
  "1. The first demand is met.",
  "They signed with Acme Inc. |The price is unknown."
]

describe("sentences", () => {
  test.each(cases)("%s", (marked) => {
    expect(split(marked.replaceAll("|", "")).map(({text}) => text)).toEqual(
      marked.split("|").map((part) => part.trim())
    )
  })

  test("a line ends a sentence even without a full stop", () => {
    expect(split("First line\nsecond line\n\nthird").map(({text, paragraph}) => [text, paragraph])).toEqual([
      ["First line", 0],
      ["second line", 1],
      ["third", 2]
    ])
  })

  test("the headline is one sentence, whatever is in it", () => {
    const text = "Is it over? Not yet, says Koval\nThe talks go on."
    expect(split(text, {start: 0, end: 31}).map(({kind}) => kind)).toEqual(["headline", "body"])
  })

  test("a headline without a line of its own ends where it ends", () => {
    const text = "Talks stall The envoys left."
    expect(split(text, {start: 0, end: 11}).map(({text, kind}) => [text, kind])).toEqual([
      ["Talks stall", "headline"],
      ["The envoys left.", "body"]
    ])
  })

  test("a short line before text is a heading; list lines and the last line are not", () => {
    const text =
      "Losses\nThe ministry named no figure.\n- two tanks\n- one lorry\nThe end was near.\nPhoto by the author"
    expect(split(text).map(({kind}) => kind)).toEqual(["heading", "body", "body", "body", "body", "body"])
  })

  test("a sentence without any mark ends all the same", () => {
    const long = split("and then, ".repeat(1_000))
    expect(Math.max(...long.map(({text}) => text.split(" ").length))).toBeLessThan(500)
  })

  test("sentences tile the tokens, and no word is lost", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom("Gen.", "U.S.", ".", "?”", "“", '"', "He", "said", "\n", "5", "…", "a.m.", "(", ")"), {
          maxLength: 60
        }),
        (parts) => {
          const text = parts.join(" ")
          const tokens = findTokens(text, en.tokens)
          const paragraph = findParagraphs(text, tokens)
          const {closes} = findQuotations(text, tokens, paragraph)
          const sentences = findSentences({text, tokens, paragraph, closes, headline: undefined, words: en.tokens})
          let at = 0
          for (const {from, to} of sentences) {
            expect(from).toBe(at)
            expect(to).toBeGreaterThan(from)
            expect(paragraph[from]).toBe(paragraph[to - 1])
            at = to
          }
          expect(at).toBe(tokens.start.length)
        }
      ),
      {seed: 3, numRuns: 300}
    )
  })
})
