import {describe, expect, test} from "vitest"
import {findQuotations} from "../../src/annotate/quote.ts"
import {findParagraphs} from "../../src/annotate/sentence.ts"
import {findTokens} from "../../src/annotate/token.ts"
import {en} from "../../src/languages/en/index.ts"

function quotationsOf(text: string): string[] {
  const tokens = findTokens(text, en.tokens)
  const {list} = findQuotations(text, tokens, findParagraphs(text, tokens))
  return list.map(({from, to, closed, continues}) => {
    const words = text.slice(tokens.start[from], tokens.end[to - 1])
    return words + (closed ? "" : " (open)") + (continues === undefined ? "" : ` (continues ${continues})`)
  })
}

describe("quotations", () => {
  test.each([
    ['He said "we hold" and left.', ['"we hold"']],
    ["He said “we hold,” then left.", ["“we hold,”"]],
    ["«Так», сказав він.", ["«Так»"]],
    ["„Так“ сказав він, „ні”.", ["„Так“", "„ні”"]],
    ["'Not today,' said the mayor of the soldiers' home.", ["'Not today,'"]],
    ["a ‘so-called’ truce", ["‘so-called’"]],
    ['"One" and "two"', ['"One"', '"two"']],
    ['("One," he said)', ['"One,"']],
    ["``Old style,'' it read.", ["``Old style,''"]],
    ["“He told me ‘go home’ twice,” she said.", ["“He told me ‘go home’ twice,”", "‘go home’"]]
  ])("%s", (text, expected) => {
    expect(quotationsOf(text)).toEqual(expected)
  })

  test.each([
    "the soldiers' base and the officers' mess",
    "It wasn't Ivan's, it's theirs.",
    'a pipe of 5" and no more',
    "back in the '90s they did",
    "rock 'n' roll",
    "an end mark” without a beginning"
  ])("none in: %s", (text) => {
    expect(quotationsOf(text)).toEqual([])
  })

  test("an open quotation ends at its paragraph", () => {
    expect(quotationsOf("“We hold the line.\nThe army said so.")).toEqual(["“We hold the line. (open)"])
  })

  test("a quotation over paragraphs opens each anew and continues", () => {
    expect(quotationsOf("“First part.\n“Second part.\n“Third part,” he said.")).toEqual([
      "“First part. (open)",
      "“Second part. (open) (continues 0)",
      "“Third part,” (continues 1)"
    ])
  })

  test("a quotation that was closed is not continued", () => {
    expect(quotationsOf("“First part.”\n“Second part.”")).toEqual(["“First part.”", "“Second part.”"])
  })

  test("an inner mark left open ends with the outer one", () => {
    expect(quotationsOf("“He said «never,” she wrote.")).toEqual(["“He said «never,”", "«never, (open)"])
  })

  test("every token knows its innermost quotation", () => {
    const text = "A “b «c» d” e"
    const tokens = findTokens(text, en.tokens)
    const {of} = findQuotations(text, tokens, findParagraphs(text, tokens))
    expect([...of]).toEqual([-1, 0, 0, 1, 1, 1, 0, 0, -1])
  })
})
