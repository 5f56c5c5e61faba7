import {hashString} from "./hash.ts"
import {normalise} from "./norm.ts"
import {compileTemplates} from "./templates.ts"

/** What the tagger reads of a word, as hashes; the same for every occurrence of a form. */
export interface WordLook {
  readonly word: number
  readonly ends: readonly [number, number, number, number, number]
  readonly begins: readonly [number, number, number]
  readonly shape: number
  /** Which tags the word is known with: a hash of their set, 0 for an unknown word. */
  readonly class: number
  /** The only tag the word is known with, or -1. */
  readonly only: number
}

/** A word with its digits made equal, the key by which features and lexicon know it. */
export function wordKey(norm: string): number {
  return hashString(/\d/.test(norm) ? norm.replace(/\d/g, "0") : norm)
}

export function lookAt(form: string, tags: {readonly class: number; readonly only: number}): WordLook {
  const norm = normalise(form)
  const end = (length: number): number => hashString(norm.slice(-length))
  const begin = (length: number): number => hashString(norm.slice(0, length))
  return {
    word: wordKey(norm),
    ends: [end(1), end(2), end(3), end(4), end(5)],
    begins: [begin(1), begin(2), begin(3)],
    shape: hashString(shapeOf(form)),
    ...tags
  }
}

/** The pattern of a form: "Xx", "X.X.", "d,d", "xx-xx"; runs longer than two are cut to two. */
function shapeOf(form: string): string {
  let shape = ""
  for (const character of form.slice(0, 32)) {
    const part = shapeCharacter(character)
    if (!(shape.endsWith(part) && shape.at(-2) === part)) shape += part
  }
  return shape
}

function shapeCharacter(character: string): string {
  if (/\d/.test(character)) return "d"
  if (character !== character.toLowerCase()) return "X"
  if (character !== character.toUpperCase()) return "x"
  return character
}

const edge: WordLook = {
  word: hashString("<edge>"),
  ends: [1, 1, 1, 1, 1],
  begins: [1, 1, 1],
  shape: hashString("<edge>"),
  class: hashString("<edge>"),
  only: -1
}

/** w word, a class, e end, b beginning, x shape, t tag given; -1 the word before, +1 the word behind. */
const atoms = "w a x e1 e2 e3 e4 e5 b1 b2 b3 first w-1 w-2 w+1 w+2 a-1 a+1 a+2 x-1 x+1 e-1 e+1 e+2 t-1 t-2".split(" ")

export const tagAtomCount = atoms.length

export const tagTemplates = compileTemplates(
  atoms,
  `w, w x, a, a t-1, a t-1 t-2, e1, e2, e3, e4, e5, b1, b2, b3, x, x first, x x+1, x x-1, x e3,
  t-1, t-2, t-1 t-2, w t-1, w t-1 t-2, e3 t-1, e2 t-1 t-2, x t-1,
  w-1, w-2, w+1, w+2, w-1 w, w w+1, w-1 w+1, t-1 w+1, w-2 w-1, w+1 w+2,
  a+1, a+2, a a+1, t-1 a a+1, a a+1 a+2, t-1 a+1, w a+1, a w+1, a w-1, t-2 t-1 a a+1, a-1 a a+1,
  e-1, e+1, e+2, e3 e+1, x+1, x-1, a x, w t-1 a+1`
)

/** Writes the atoms of word `i`. `before` and `before2` are the tags of the two words before it, -1 for none. */
export function fillTagAtoms(
  looks: readonly WordLook[],
  i: number,
  before: number,
  before2: number,
  values: Int32Array
): void {
  const word = looks[i]!
  const left = looks[i - 1] ?? edge
  const left2 = looks[i - 2] ?? edge
  const right = looks[i + 1] ?? edge
  const right2 = looks[i + 2] ?? edge
  values[0] = word.word
  values[1] = word.class
  values[2] = word.shape
  values[3] = word.ends[0]
  values[4] = word.ends[1]
  values[5] = word.ends[2]
  values[6] = word.ends[3]
  values[7] = word.ends[4]
  values[8] = word.begins[0]
  values[9] = word.begins[1]
  values[10] = word.begins[2]
  values[11] = i === 0 ? 1 : 0
  values[12] = left.word
  values[13] = left2.word
  values[14] = right.word
  values[15] = right2.word
  values[16] = left.class
  values[17] = right.class
  values[18] = right2.class
  values[19] = left.shape
  values[20] = right.shape
  values[21] = left.ends[2]
  values[22] = right.ends[2]
  values[23] = right2.ends[2]
  values[24] = before
  values[25] = before2
}
