import {describe, expect, test} from "vitest"
import {createTagger} from "../../src/annotate/tag.ts"
import {models} from "./words-fixture.ts"

function tag(sentence: string): string {
  return models.tagger.tagSentence(sentence.split(" ")).join(" ")
}

describe("tags", () => {
  test.each([
    ["The army announced an offensive on Monday .", "DT NN VBD DT NN IN NNP ."],
    ["Shells have destroyed two houses .", "NNS VBP VBN CD NNS ."],
    ["She said that they would not leave .", "PRP VBD IN PRP MD RB VB ."],
    ["They plan to plan a better plan .", "PRP VBP TO VB DT JJR NN ."]
  ])("%s", (sentence, tags) => {
    expect(tag(sentence)).toBe(tags)
  })

  test("an empty sentence has no tags", () => {
    expect(models.tagger.tagSentence([])).toEqual([])
  })

  test("knows which words are mostly written small", () => {
    expect(models.tagger.isUsuallyLower("village")).toBe(true)
    expect(models.tagger.isUsuallyLower("london")).toBe(false)
    expect(models.tagger.isUsuallyLower("qwrtzx")).toBe(false)
  })

  test("other bytes are refused with a sentence", () => {
    expect(() => createTagger(new TextEncoder().encode("something else\n"))).toThrow(/Not a model of this kind/)
  })
})
