import fc from "fast-check"
import {describe, expect, test} from "vitest"
import {models, wordsOf} from "./words-fixture.ts"

/** "word < relation < head" for each word asked for. */
function arcOf(text: string, word: string): string {
  const {tokens} = wordsOf(text)
  const i = tokens.form.indexOf(word)
  return `${word} < ${tokens.relation[i]} < ${tokens.form[tokens.head[i]!] ?? "-"}`
}

describe("arcs", () => {
  test.each([
    ["The ministry denied the report.", "ministry < nsubj < denied"],
    ["The ministry denied the report.", "report < obj < denied"],
    ["The ministry denied the report.", "denied < root < -"],
    ["The mayor said that the bridge had collapsed.", "collapsed < ccomp < said"],
    ["Two villages were shelled on Friday.", "villages < nsubj:pass < shelled"],
    ["The army holds the town, which lies on the river.", "lies < acl:relcl < town"]
  ])("%s: %s", (text, arc) => {
    expect(arcOf(text, arc.split(" ")[0]!)).toBe(arc)
  })

  test("every sentence is one tree, whatever its words and tags", () => {
    const word = fc.record({form: fc.string({maxLength: 6}), tag: fc.constantFrom(...models.tagger.tags)})
    fc.assert(
      fc.property(fc.array(word, {maxLength: 30}), (words) => {
        const {head, relation} = models.parser.parseSentence(
          words.map(({form}) => form),
          words.map(({tag}) => tag)
        )
        expect(head.length).toBe(words.length)
        expect(relation.length).toBe(words.length)
        expect([...head].filter((index) => index === -1).length).toBe(words.length === 0 ? 0 : 1)
        for (let i = 0; i < head.length; i++) {
          let steps = 0
          for (let at = i; at !== -1; at = head[at]!) expect(++steps).toBeLessThanOrEqual(words.length)
        }
      }),
      {seed: 4, numRuns: 200}
    )
  })
})
