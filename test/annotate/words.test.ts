import fc from "fast-check"
import {describe, expect, test} from "vitest"
import {formsOf, wordsOf} from "./words-fixture.ts"

describe("the words of a report", () => {
  const report = wordsOf(
    'The army announced that it had launched an offensive near the river. "They are withdrawing," Colonel Orlyk said.',
    "Army Announces Offensive Near River as Talks Stall"
  )

  test("the columns are as long as there are tokens", () => {
    const {tokens} = report
    for (const column of [tokens.form, tokens.norm, tokens.lemma, tokens.tag, tokens.relation, tokens.head])
      expect(column.length).toBe(tokens.length)
  })

  test("a headline in title case is tagged by what its words are inside sentences", () => {
    const {tokens, sentences} = report
    expect(sentences.map(({kind}) => kind)).toEqual(["headline", "body", "body"])
    expect(tokens.form.slice(0, 3)).toEqual(["Army", "Announces", "Offensive"])
    expect(tokens.tag[5]).toBe("IN")
    expect(tokens.tag.slice(0, 5)).not.toContain("NNP")
  })

  test("quotations and the words in them", () => {
    const {tokens, quotations} = report
    expect(quotations.map((quotation) => formsOf(report, quotation))).toEqual(['" They are withdrawing , "'])
    expect(tokens.quotation[quotations[0]!.from]).toBe(0)
    expect(tokens.quotation[quotations[0]!.to]).toBe(-1)
  })

  test("heads stay in their sentence", () => {
    const {tokens, sentences} = report
    for (let i = 0; i < tokens.length; i++) {
      const {from, to} = sentences[tokens.sentence[i]!]!
      expect(i >= from && i < to).toBe(true)
      if (tokens.head[i] !== -1) expect(tokens.head[i]! >= from && tokens.head[i]! < to).toBe(true)
    }
  })

  test("names in a headline keep their capitals", () => {
    const {tokens} = wordsOf("Envoys of Ostrava met in Kyiv. The talks in Ostrava stall.", "Talks In Ostrava Stall")
    expect(tokens.tag[2]).toBe("NNP")
    expect(tokens.tag[0]).toBe("NNS")
  })

  test("a headline in capitals is read by its words, though the body has none of them", () => {
    const {tokens} = wordsOf("Nothing more is known.", "ARMY DENIES SHELLING OF HOSPITAL, BLAMES REBELS")
    expect(tokens.lemma.slice(0, 2)).toEqual(["army", "deny"])
    expect(tokens.tag.slice(1, 3)).not.toContain("NNP")
    expect(tokens.norm[0]).toBe("army")
    expect(tokens.form[0]).toBe("ARMY")
  })

  test("an empty text has no words", () => {
    expect(wordsOf("").tokens.length).toBe(0)
    expect(wordsOf(" \n\t").sentences).toEqual([])
  })

  test("the same text gives the same words, whatever was read between", () => {
    fc.assert(
      fc.property(fc.string({maxLength: 80}), fc.string({maxLength: 80}), (text, other) => {
        const first = wordsOf(text)
        wordsOf(other)
        expect(wordsOf(text)).toEqual(first)
      }),
      {seed: 5, numRuns: 50}
    )
  })
})
