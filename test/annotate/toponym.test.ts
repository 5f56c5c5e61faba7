import {describe, expect, test} from "vitest"
import {annotateText, toponymsOf} from "../data/report.ts"

/** The words of the places in a sentence, without adjectives. */
function placesIn(text: string): readonly string[] {
  return toponymsOf(annotateText(text))
    .filter(({adjective}) => !adjective)
    .map(({start, end}) => text.slice(start, end))
}

describe("names of places", () => {
  test.each([
    ["Shells fell on Kharkiv and Sumy overnight.", ["Kharkiv", "Sumy"]],
    ["He was born in Paris, Texas, and moved to Kansas City.", ["Paris", "Texas", "Kansas City"]],
    ["Two people were hurt in Donetsk Oblast on Monday.", ["Donetsk Oblast"]],
    ["Police in Scott County closed the road.", ["Scott County"]],
    ["The column left Deir ez-Zor before dawn.", ["Deir ez-Zor"]],
    ["They drove through the village of Qwarrelivka at night.", ["Qwarrelivka"]],
    ["A drone fell near Xellomorsk, officials said.", ["Xellomorsk"]],
    ["Ships crossed the Black Sea in the morning.", ["Black Sea"]],
    ["The villages of Lozove, Brunnivka and Tarapivka lost power.", ["Lozove", "Brunnivka", "Tarapivka"]]
  ])("%s", (text, places) => {
    expect(placesIn(text)).toEqual(places)
  })

  test.each([
    "George Washington crossed the river with his men.",
    "Mr London told the court that he was innocent.",
    "She wrote about it in the New York Times last year.",
    "The Bank of America raised its fees.",
    "They will meet again in May or on Sunday.",
    "Nice words were spoken, and the police went home.",
    "Of the ten, three came back.",
    "The Saratov sank after the fire."
  ])("none: %s", (text) => {
    expect(placesIn(text)).toEqual([])
  })

  test("adjectives are flagged, two words before one", () => {
    const adjectives = toponymsOf(annotateText("North Korean and Ukrainian officers met.")).filter(
      (each) => each.adjective
    )
    expect(adjectives.map(({name}) => name)).toEqual(["North Korean", "Ukrainian"])
  })

  test("a name that a person bears in the report is no place there", () => {
    expect(placesIn("Sudesh Lancaster was arrested on Friday. Lancaster, 34, denied it.")).toEqual([])
  })

  test("what a generic calls it goes into the toponym, not into its name", () => {
    const [place] = toponymsOf(annotateText("Troops entered the village of Mejova."))
    expect(place).toMatchObject({name: "Mejova", generic: "village"})
  })

  test.each([
    ["The fire burned 13 km from Pokrovsk.", {kind: "distance", distanceKm: 13}],
    ["They camped 5 miles south of Izium.", {kind: "distance", distanceKm: 8, direction: "S"}],
    ["Fighting went on north of Kupiansk.", {kind: "direction", direction: "N"}],
    ["A bridge near Kherson was hit.", {kind: "near"}],
    ["Guards stood on the border with Belarus.", {kind: "border"}],
    ["The road between Sumy and Poltava is closed.", {kind: "between"}]
  ])("%s", (text, relation) => {
    expect(toponymsOf(annotateText(text))[0]!.relation).toMatchObject(relation)
  })

  test("the city stands for the one named before; the city of X does not", () => {
    const anaphor = toponymsOf(annotateText("Rockets hit Kharkiv. Half of the city has no power.")).find(
      (each) => each.anaphor
    )
    expect(anaphor).toMatchObject({name: "Kharkiv"})
    expect(toponymsOf(annotateText("Rockets hit the city of Kharkiv.")).some((each) => each.anaphor)).toBe(false)
  })

  test("hostile lines end in time in proportion to their length", () => {
    const elapsed = (count: number): number => {
      const text = "New York, and of the Al, Southwestern ".repeat(count) + "Southwestern ".repeat(count)
      const words = performance.now()
      annotateText(text)
      return performance.now() - words
    }
    elapsed(200)
    const [short, long] = [elapsed(1000), elapsed(8000)]
    expect(long).toBeLessThan(Math.max(400, short * 30))
  })
})
