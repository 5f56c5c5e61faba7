import fc from "fast-check"
import {expect, it} from "vitest"
import {piece, plainPaint, wrap} from "../../src/write/paragraph.ts"

it("breaks at spaces, indents what follows and keeps long words whole", () => {
  const pieces = [
    piece("source", "The army"),
    piece("words", " said averyverylongwordindeed and"),
    piece("fact", " more")
  ]
  expect(wrap(pieces, 16, 2, plainPaint)).toEqual(["The army said", "  averyverylongwordindeed", "  and more"])
})

it("does not break where a style changes inside a word", () => {
  expect(wrap([piece("words", "aaa bbb"), piece("fact", "ccc")], 8, 0, plainPaint)).toEqual(["aaa", "bbbccc"])
})

it("loses no word and exceeds the width only by a word that is longer", () => {
  const texts = fc.array(fc.array(fc.stringMatching(/^[a-z]{1,12}$/), {minLength: 1}), {minLength: 1})
  fc.assert(
    fc.property(texts, fc.integer({min: 14, max: 60}), (lists, width) => {
      const lines = wrap(
        lists.map((words) => piece("words", `${words.join(" ")} `)),
        width,
        2,
        plainPaint
      )
      expect(lines.join(" ").split(/ +/).filter(Boolean)).toEqual(lists.flat())
      expect(lines.every((line) => line.trimEnd().length <= width)).toBe(true)
    }),
    {seed: 1}
  )
})
