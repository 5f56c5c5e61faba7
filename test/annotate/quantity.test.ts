import {describe, expect, test} from "vitest"
import {findQuantities} from "../../src/annotate/quantity.ts"
import {findTimes} from "../../src/annotate/time.ts"
import {en} from "../../src/languages/en/index.ts"
import type {Quantity} from "../../src/model/mention.ts"
import {wordsOf} from "./words-of.ts"

function quantitiesIn(text: string): readonly Quantity[] {
  const words = wordsOf(text)
  return findQuantities(words, en, findTimes(words, en).value).value
}

/** value, low, high, unit; then every phrasing that must give them: the words in brackets are the quantity. */
const phrasings: readonly (readonly [number | null, number | null, number | null, string, ...(readonly string[])])[] = [
  [1212, 1212, 1212, "bodies", "They returned [1,212 remains].", "They returned [1 212 bodies]."],
  [6000, 6000, null, "bodies", "They promised [over 6,000 bodies].", "They promised [more than 6,000 bodies]."],
  [303, 303, 303, "people", "Each side handed over [303 soldiers].", "They took over [303 prisoners]."],
  [20, 20, null, "people", "[At least 20 people] were killed.", "[At least twenty civilians] died."],
  [200, null, 200, "people", "[Up to 200 soldiers] fled.", "[As many as 200 residents] left."],
  [100, null, 100, "people", "[Fewer than 100 people] stayed.", "[Less than 100 people] stayed."],
  [80, 72, 88, "people", "[About 80 people] were moved.", "[Some 80 villagers] were moved."],
  [13, 12, 14, "km", "It lies [approximately 13 kilometers] from the border.", "It lies [about 13 km] off."],
  [50, 45, 50, "percent", "[Nearly half] of the city burned."],
  [
    40,
    40,
    40,
    "percent",
    "[40%] of the homes burned.",
    "[Forty percent] of the homes burned.",
    "[40 per cent] of them left."
  ],
  [33.3, 33.3, 33.3, "percent", "[A third] of the homes burned."],
  [1_200_000, 1_200_000, 1_200_000, "people", "[1.2 million people] fled.", "[1,200,000 people] fled."],
  [350_000, 350_000, 350_000, "USD", "They paid [$350,000].", "They paid [350,000 dollars]."],
  [24, 24, 24, "drones", "[Two dozen drones] came.", "[Twenty-four drones] came.", "[24 drones] came."],
  [250, 250, 250, "shells", "[Two hundred and fifty shells] fell.", "[250 shells] fell."],
  [
    null,
    400,
    500,
    "people",
    "[Between 400 and 500 troops] left.",
    "[400-500 troops] left.",
    "[400 to 500 troops] left."
  ],
  [null, 12, null, "people", "[Dozens of fighters] left.", "[Dozens] died."],
  [null, 100, null, "people", "[Hundreds of residents] fled."],
  [null, 3, null, "houses", "[Several houses] burned.", "They burned [multiple houses]."],
  [0, 0, 0, "people", "There were [no casualties].", "[No deaths] were reported."],
  [48, 48, 48, "hours", "They gave the town [48 hours]."],
  [3, 3, null, "years", "After [more than three years] of war they talked."],
  [1, 1, 1, "people", "There was [a casualty]."],
  [4, 4, 4, "regions", "They claim [four regions]."],
  [5, 5, 5, "people", "[Five of the victims] were guards."]
]

describe("quantities", () => {
  for (const [value, low, high, unit, ...texts] of phrasings) {
    for (const marked of texts) {
      test(marked, () => {
        const text = marked.replace(/[[\]]/g, "")
        const words = /\[(.*)\]/.exec(marked)![1]
        const found = quantitiesIn(text).map((quantity) => ({
          words: text.slice(quantity.start, quantity.end),
          value: quantity.value,
          low: quantity.low,
          high: quantity.high,
          unit: quantity.unit
        }))
        expect(found).toEqual([{words, value, low, high, unit}])
      })
    }
  }

  const nothing = [
    "It began on 8 June 2025 at 14:30.",
    "The 90th Division lost its flag.",
    "A T-72 stood beside a Su-34.",
    "The 3rd Assault Brigade advanced.",
    "He is 64 years old.",
    "Resolution 2231 was adopted.",
    "It is one of the largest plants.",
    "They met in 2014.",
    "No one spoke."
  ]
  for (const text of nothing) test(`nothing in: ${text}`, () => expect(quantitiesIn(text)).toEqual([]))

  test("what is counted is kept in the words of the text", () => {
    expect(quantitiesIn("They seized 12 burnt-out armored vehicles.").map(({counted}) => counted)).toEqual([
      "burnt-out armored vehicles"
    ])
  })

  test("two tolls in one sentence stay two", () => {
    const found = quantitiesIn("The blast killed twelve people and wounded 110.")
    expect(found.map(({value, unit}) => [value, unit])).toEqual([
      [12, "people"],
      [110, "people"]
    ])
  })
})
