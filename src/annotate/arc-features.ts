import type {ArcState} from "./arc-state.ts"
import {hashString} from "./hash.ts"
import {wordKey} from "./tag-features.ts"
import {compileTemplates} from "./templates.ts"

/** The lemmas and tags of a sentence as hashes, behind them those of the root and of no word. */
export interface ArcInput {
  readonly length: number
  readonly word: Int32Array
  readonly tag: Int32Array
}

const root = hashString("<root>")
const none = hashString("<none>")

export function readArcInput(lemmas: readonly string[], tags: readonly string[]): ArcInput {
  const length = lemmas.length
  const word = new Int32Array(length + 2)
  const tag = new Int32Array(length + 2)
  for (let i = 0; i < length; i++) {
    word[i] = wordKey(lemmas[i]!)
    tag[i] = hashString(tags[i]!)
  }
  word[length] = tag[length] = root
  word[length + 1] = tag[length + 1] = none
  return {length, word, tag}
}

/**
 * s0 s1 s2 the stack from its top, b0 b1 b2 the buffer; of s0, s1 and b0 their outermost dependents left (l) and right (r, and q
 * the one before it). Then w lemma, t tag, d label; n number and set (s) of the dependents on a side; near and low the distances
 * from s0 to b0 and from s1 to s0.
 */
const atoms = (
  "s0w s0t s1w s1t s2t b0w b0t b1w b1t b2w b2t " +
  "s0lw s0lt s0ld s0rw s0rt s0rd s0qt s0qd s1lt s1ld s1rw s1rt s1rd b0lw b0lt b0ld " +
  "s0ln s0rn s1ln s1rn b0ln s0ls s0rs s1ls s1rs b0ls near low"
).split(" ")

export const arcAtomCount = atoms.length

export const arcTemplates = compileTemplates(
  atoms,
  `s0w, s0t, s0w s0t, s1w, s1t, s1w s1t, b0w, b0t, b0w b0t, b1w, b1t, b1w b1t, b2w, b2t, s2t,
  s0w b0w, s0w b0t, s0t b0w, s0t b0t, s0w s0t b0w b0t,
  s0t b0t b1t, s0t b0t b1t b2t, b0t b1t b2t, s1t s0t b0t, s1t s0t b0t b1t, s2t s1t s0t,
  s1w s0w, s1w s0t, s1t s0w, s1t s0t, s1w b0w, s1w b0t, s1t b0w, s1w s0t b0w,
  s0t s0ld, s0t s0rd, s0w s0ld, s0w s0rd, s0t s0lt b0t, s0t s0rt b0t, s0t s0lw b0t, s0t s0rw b0t, s0t s0rt s0qt,
  s1t s1ld, s1t s1rd, s1w s1rd, s1t s1rt s0t, s1t s1lt s0t, s1t s0lt s0t, s1t s0rt s0t, s1t s1rw s0t, s1w s1rd s0t,
  b0t b0ld, b0w b0ld, s0t b0lt b0t, s0t b0lw b0t, s1t s0t b0lt b0t,
  s0w near, s0t b0t near, s0w b0t near, b0w near, s1t s0t low, s1w low, s0w s1t low,
  s0t s0ln s0rn, s1t s1ln s1rn, b0t b0ln, s0t b0t s0rn, s1t s0t s1rn s0ln,
  s0w s0ls, s0t s0ls, s0w s0rs, s0t s0rs, s1w s1rs, s1t s1rs, s1t s1ls, b0w b0ls, b0t b0ls,
  s0t s0rs b0t, s1t s1rs s0t, s0t s0ls b0t, s1t s0t s0ls, s0rw s0t b0w, s0lw s0w b0t, s0rd s0qd s0t`
)

/** Distances up to 4, then 5 to 10, then more. */
function bucket(distance: number): number {
  return distance < 5 ? distance : distance < 11 ? 5 : 6
}

/** Writes the atoms of a state, in the order of their names. */
export function fillArcAtoms({length, word, tag}: ArcInput, state: ArcState, values: Int32Array): void {
  const {depth, next, stack, left, right, right2, label, leftCount, rightCount, leftLabels, rightLabels} = state
  const nothing = length + 1
  const s0 = depth > 0 ? stack[depth - 1]! : nothing
  const s1 = depth > 1 ? stack[depth - 2]! : nothing
  const s2 = depth > 2 ? stack[depth - 3]! : nothing
  const b1 = Math.min(next + 1, nothing)
  const b2 = Math.min(next + 2, nothing)
  const s0l = left[s0]!
  const s0r = right[s0]!
  const s0q = right2[s0]!
  const s1l = left[s1]!
  const s1r = right[s1]!
  const b0l = left[next]!
  values[0] = word[s0]!
  values[1] = tag[s0]!
  values[2] = word[s1]!
  values[3] = tag[s1]!
  values[4] = tag[s2]!
  values[5] = word[next]!
  values[6] = tag[next]!
  values[7] = word[b1]!
  values[8] = tag[b1]!
  values[9] = word[b2]!
  values[10] = tag[b2]!
  values[11] = word[s0l]!
  values[12] = tag[s0l]!
  values[13] = label[s0l]!
  values[14] = word[s0r]!
  values[15] = tag[s0r]!
  values[16] = label[s0r]!
  values[17] = tag[s0q]!
  values[18] = label[s0q]!
  values[19] = tag[s1l]!
  values[20] = label[s1l]!
  values[21] = word[s1r]!
  values[22] = tag[s1r]!
  values[23] = label[s1r]!
  values[24] = word[b0l]!
  values[25] = tag[b0l]!
  values[26] = label[b0l]!
  values[27] = leftCount[s0]!
  values[28] = rightCount[s0]!
  values[29] = leftCount[s1]!
  values[30] = rightCount[s1]!
  values[31] = leftCount[next]!
  values[32] = leftLabels[s0]!
  values[33] = rightLabels[s0]!
  values[34] = leftLabels[s1]!
  values[35] = rightLabels[s1]!
  values[36] = leftLabels[next]!
  values[37] = depth > 0 ? bucket(next - s0) : 0
  values[38] = depth > 1 ? bucket(s0 - s1) : 0
}
