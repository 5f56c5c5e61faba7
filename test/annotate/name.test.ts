import {describe, expect, test} from "vitest"
import {annotateText, namesOf} from "../data/report.ts"

function namesIn(text: string): readonly string[] {
  return namesOf(annotateText(text)).map(({start, end, category}) => `${category} ${text.slice(start, end)}`)
}

describe("names", () => {
  test.each([
    ["President Marta Ilves spoke first.", "person Marta Ilves"],
    ["The order came from Colonel Brusnik.", "person Brusnik"],
    ["Oleh Tarasenko said that the road was open.", "person Oleh Tarasenko"],
    ["Soldiers of the 90th Armored Division arrived.", "unit 90th Armored Division"],
    ["The Halm Security Council met at noon.", "organisation Halm Security Council"],
    ["Drovena Mulk, 41, was not hurt.", "person Drovena Mulk"]
  ])("%s", (text, name) => {
    expect(namesIn(text)).toContain(name)
  })

  test.each(["Shells fell on the road to the sea.", "The President of the council was late.", "On Monday it rained."])(
    "no person: %s",
    (text) => {
      expect(namesIn(text).filter((name) => name.startsWith("person"))).toEqual([])
    }
  )

  test("a surname alone is the person named in full before", () => {
    expect(namesIn("General Ivan Brusnik came. Later Brusnik left.")).toContain("person Brusnik")
  })
})
