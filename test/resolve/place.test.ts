import {describe, expect, test} from "vitest"
import {loadKnowledge} from "../../src/knowledge.ts"
import type {Place} from "../../src/model/place.ts"
import type {Resolution} from "../../src/model/resolution.ts"
import {resolvePlaces} from "../../src/resolve/place.ts"
import {annotateText, toponymsOf} from "../data/report.ts"

function resolveFirst(text: string, name: string): Resolution<Place> {
  const {language, gazetteer} = loadKnowledge()
  const words = annotateText(text)
  const toponyms = toponymsOf(words)
  const toponym = toponyms.find((each) => each.name === name)!
  return resolvePlaces(words, toponyms, gazetteer, language).get(toponym)!
}

function bestOf(resolution: Resolution<Place>): Place | undefined {
  return resolution.kind === "known"
    ? resolution.value
    : resolution.kind === "ambiguous"
      ? resolution.candidates[0]
      : undefined
}

describe("which place is meant", () => {
  test.each([
    ["The fair was held in Paris.", "Paris", {country: "FR"}],
    ["The fair was held in Paris, Texas.", "Paris", {country: "US", admin1: "Texas"}],
    ["Troops from Tbilisi and Gori marched through Georgia.", "Georgia", {kind: "country"}],
    ["A storm moved from Alabama over Georgia to Atlanta.", "Georgia", {kind: "region", country: "US"}],
    ["Ships left Tripoli and Benghazi for Misrata.", "Tripoli", {country: "LY"}],
    ["The Lebanese army drove from Beirut to Tripoli.", "Tripoli", {country: "LB"}],
    ["Power failed in Kharkiv Oblast and in Sumy.", "Kharkiv", {kind: "region"}],
    ["Power failed in the city of Kharkiv.", "Kharkiv", {kind: "settlement"}],
    ["Ukrainian guards saw smoke in Mejova, Dnipropetrovsk region.", "Mejova", {name: "Mezhova", country: "UA"}]
  ])("%s", (text, name, place) => {
    expect(bestOf(resolveFirst(text, name))).toMatchObject(place)
  })

  test("a name that no table has is unknown, and says so", () => {
    expect(resolveFirst("They left the village of Qwarrelivka.", "Qwarrelivka")).toMatchObject({kind: "unknown"})
  })

  test("a city far away is no answer for a village of the report", () => {
    const text = "Ukrainian officials in Donetsk, Kramatorsk, Pokrovsk and Kyiv said the village of Zaria was quiet."
    expect(resolveFirst(text, "Zaria").kind).toBe("unknown")
  })

  test("several candidates that are about as likely stay several, best first", () => {
    const resolution = resolveFirst("It happened in Springfield.", "Springfield")
    expect(resolution.kind).toBe("ambiguous")
    if (resolution.kind === "ambiguous") expect(resolution.candidates.length).toBeGreaterThan(1)
  })

  test("reasons are given", () => {
    const resolution = resolveFirst("The fair was held in Paris, Texas.", "Paris")
    expect(resolution.because).toContain("Texas")
  })
})
