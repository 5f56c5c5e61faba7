import type {ArcState} from "./arc-state.ts"
import {hashString} from "./hash.ts"
import {wordKey} from "./tag-features.ts"
import {compileTemplates} from "./templates.ts"

/** The words and tags of a sentence as hashes, the root behind them. */
export interface ArcInput {
  readonly length: number
  readonly word: Int32Array
  readonly tag: Int32Array
}

const rootWord = hashString("<root>")

export function readArcInput(norms: readonly string[], tags: readonly string[]): ArcInput {
  const length = norms.length
  const word = new Int32Array(length + 1)
  const tag = new Int32Array(length + 1)
  for (let i = 0; i < length; i++) {
    word[i] = wordKey(norms[i]!)
    tag[i] = hashString(tags[i]!)
  }
  word[length] = tag[length] = rootWord
  return {length, word, tag}
}

/**
 * s0 s1 s2 the stack from its top, b0 b1 b2 the buffer; then w word, t tag, v number and labels of dependents.
 * Of the dependents of s0, s1 and b0: l r outermost left and right, m q second outermost, with word, tag and label (d).
 */
const atoms = (
  "s0w s0t s1w s1t s2w s2t b0w b0t b1w b1t b2w b2t b3t " +
  "s0lw s0lt s0ld s0rw s0rt s0rd s0mt s0qt s0qd s1lw s1lt s1ld s1rw s1rt s1rd s1mt s1qt b0lw b0lt b0ld b0mt " +
  "s0vl s0vr s1vl s1vr b0vl s0sl s0sr s1sl s1sr b0sl near low"
).split(" ")

export const arcAtomCount = atoms.length

export const arcTemplates = compileTemplates(
  atoms,
  `s0w, s0t, s0w s0t, s1w, s1t, s1w s1t, b0w, b0t, b0w b0t, b1w, b1t, b1w b1t, b2w, b2t, b3t, s2w, s2t,
  s0w b0w, s0w s0t b0t, s0t b0w b0t, s0w b0t, s0t b0w, s0t b0t, s0w s0t b0w b0t,
  s0t b0t b1t, s0t b0t b1t b2t, b0t b1t b2t, s1t s0t b0t, s1t s0t b0t b1t, s2t s1t s0t,
  s1w s0w, s1w s0t, s1t s0w, s1t s0t, s1w s1t s0t, s1t s0w s0t, s1w b0w, s1w b0t, s1t b0w, s1w s0t b0w, s1w s0w b0t, s1t s0w b0w,
  s0t s0ld, s0t s0rd, s0w s0ld, s0w s0rd, s0t s0lt b0t, s0t s0rt b0t, s0t s0lw b0t, s0t s0rw b0t, s0t s0rt s0qt, s0t s0lt s0mt,
  s1t s1ld, s1t s1rd, s1w s1ld, s1w s1rd, s1t s1rt s0t, s1t s1lt s0t, s1t s0lt s0t, s1t s0rt s0t, s1t s1rw s0w, s1t s1rw s0t, s1w s1rd s0t,
  b0t b0ld, b0w b0ld, s0t b0lt b0t, s0t b0lw b0t, s0w b0lt b0w, b0t b0lt b0mt, s1t s0t b0lt b0t,
  s0w near, s0t b0t near, s0w b0t near, b0w near, s1t s0t low, s1w low, s0w s1t low,
  s0w s0vl s0vr, s0t s0vl s0vr, s1w s1vl s1vr, s1t s1vl s1vr, b0w b0vl, b0t b0vl, s0t b0t s0vr, s1t s0t s1vr s0vl,
  s0w s0sl, s0t s0sl, s0w s0sr, s0t s0sr, s1w s1sr, s1t s1sr, s1w s1sl, s1t s1sl, b0w b0sl, b0t b0sl,
  s0t s0sr b0t, s1t s1sr s0t, s0t s0sl b0t, s1t s0t s0sl, s0rw s0t b0w, s0lw s0w b0t, s0rd s0qd s0t`
)

/** Distances up to 4, then 5 to 10, then more. */
function bucket(distance: number): number {
  return distance < 5 ? distance : distance < 11 ? 5 : 6
}

/** Writes the atoms of a state. A missing word counts as the number of its place. */
export function fillArcAtoms({length, word, tag}: ArcInput, state: ArcState, values: Int32Array): void {
  const {depth, next, stack, left, left2, right, right2, label, leftCount, rightCount, leftLabels, rightLabels} = state
  const s0 = depth > 0 ? stack[depth - 1]! : -1
  const s1 = depth > 1 ? stack[depth - 2]! : -1
  const s2 = depth > 2 ? stack[depth - 3]! : -1
  const b0 = next
  const b1 = next + 1 <= length ? next + 1 : -1
  const b2 = next + 2 <= length ? next + 2 : -1
  const b3 = next + 3 <= length ? next + 3 : -1
  let at = 0
  const put = (value: number): void => {
    values[at++] = value
  }
  const putWord = (i: number): void => {
    values[at++] = i < 0 ? 11 : word[i]!
  }
  const putTag = (i: number): void => {
    values[at++] = i < 0 ? 13 : tag[i]!
  }
  const putLabel = (i: number): void => {
    values[at++] = i < 0 ? 17 : 100 + label[i]!
  }
  const of = (column: Int32Array, i: number): number => (i < 0 ? -1 : column[i]!)
  ;(putWord(s0), putTag(s0), putWord(s1), putTag(s1), putWord(s2), putTag(s2))
  ;(putWord(b0), putTag(b0), putWord(b1), putTag(b1), putWord(b2), putTag(b2), putTag(b3))
  const s0l = of(left, s0)
  const s0r = of(right, s0)
  const s0q = of(right2, s0)
  ;(putWord(s0l), putTag(s0l), putLabel(s0l), putWord(s0r), putTag(s0r), putLabel(s0r))
  ;(putTag(of(left2, s0)), putTag(s0q), putLabel(s0q))
  const s1l = of(left, s1)
  const s1r = of(right, s1)
  ;(putWord(s1l), putTag(s1l), putLabel(s1l), putWord(s1r), putTag(s1r), putLabel(s1r))
  ;(putTag(of(left2, s1)), putTag(of(right2, s1)))
  const b0l = of(left, b0)
  ;(putWord(b0l), putTag(b0l), putLabel(b0l), putTag(of(left2, b0)))
  ;(put(of(leftCount, s0)),
    put(of(rightCount, s0)),
    put(of(leftCount, s1)),
    put(of(rightCount, s1)),
    put(leftCount[b0]!))
  ;(put(of(leftLabels, s0)),
    put(of(rightLabels, s0)),
    put(of(leftLabels, s1)),
    put(of(rightLabels, s1)),
    put(leftLabels[b0]!))
  put(s0 < 0 ? 0 : bucket(b0 - s0))
  put(s1 < 0 ? 0 : bucket(s0 - s1))
}
