import {describe, expect, test} from "vitest"
import {readConllu, toyConllu} from "./toy-treebank.ts"

describe("treebanks in CoNLL-U", () => {
  test("a document's text is put together from its sentences, paragraphs as lines", () => {
    const [document] = readConllu(toyConllu())
    expect(document!.id).toBe("toy")
    expect(document!.text).toBe(
      "The army left. The mayor stayed.\nA shell hit the bridge. The mayor saw a shell. They left the bridge."
    )
  })

  test("words stand where they say", () => {
    const [document] = readConllu(toyConllu())
    for (const {words} of document!.trees)
      for (const {form, start, end} of words) expect(document!.text.slice(start, end)).toBe(form)
  })

  test("heads count from 0, the root is -1", () => {
    const tree = readConllu(toyConllu())[0]!.trees[0]!
    expect(tree.words.map(({head}) => head)).toEqual([1, 2, -1, 2])
  })

  test("words of a multiword token share its characters, empty nodes are left out", () => {
    const lines = [
      "1-2\tdon't\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No",
      "1\tdo\tdo\tAUX\tVBP\t_\t0\troot\t_\t_",
      "2\tn't\tnot\tPART\tRB\t_\t1\tadvmod\t_\t_",
      "2.1\tgo\tgo\tVERB\tVB\t_\t_\t_\t_\t_",
      "3\t.\t.\tPUNCT\t.\t_\t1\tpunct\t_\t_"
    ]
    const [document] = readConllu(lines.join("\n"))
    expect(document!.text).toBe("don't.")
    expect(document!.trees[0]!.words.map(({start, end}) => document!.text.slice(start, end))).toEqual([
      "do",
      "n't",
      "."
    ])
  })
})
