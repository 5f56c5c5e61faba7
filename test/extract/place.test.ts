import {describe, expect, test} from "vitest"
import {placesOfClaim} from "../../src/extract/place.ts"
import {annotateText} from "../data/report.ts"

/** Places of a claim that is the whole text, with their roles. */
function rolesIn(text: string): Readonly<Record<string, string>> {
  const annotated = annotateText(text)
  const whole = {from: 0, to: annotated.tokens.length}
  return Object.fromEntries(placesOfClaim(annotated, whole, whole).map(({toponym, role}) => [toponym.name, role]))
}

describe("places of a claim", () => {
  test.each([
    ["Three houses burned in Kharkiv.", {Kharkiv: "event"}],
    ["Moscow announced a ceasefire.", {Moscow: "metonym"}],
    ["Mutual accusations between Moscow and Kyiv went on.", {Moscow: "metonym", Kyiv: "metonym"}],
    ["Missiles were fired from Crimea.", {Crimea: "origin"}],
    ["Troops withdrew from Lyman.", {Lyman: "event"}],
    ["War goes on in Syria.", {Syria: "event"}],
    ["The fire burned 13 km from Pokrovsk.", {Pokrovsk: "mention"}]
  ])("%s", (text, roles) => {
    expect(rolesIn(text)).toEqual(roles)
  })

  test.each([
    "Turkey began an offensive.",
    "Ukrainian troops held the line.",
    "The mayor of Lviv spoke.",
    "Nothing happened anywhere."
  ])("none: %s", (text) => {
    expect(rolesIn(text)).toEqual({})
  })

  test("a scene outside the content counts when the content has none", () => {
    const annotated = annotateText("In Odesa, officials said that two people were hurt.")
    const {tokens} = annotated
    const from = tokens.norm.indexOf("two")
    const content = {from, to: tokens.length - 1}
    expect(placesOfClaim(annotated, content, {from: 0, to: tokens.length}).map(({toponym}) => toponym.name)).toEqual([
      "Odesa"
    ])
  })
})
