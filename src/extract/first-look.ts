import type {Words} from "../model/annotated.ts"
import type {Columns} from "./columns.ts"
import type {Labeller} from "./labeller.ts"
import {SequenceBuilder, type Sequence} from "./sequence.ts"
import {addTokenFeatures} from "./token-features.ts"
import type {CueTokens, FirstLook} from "./voice-features.ts"

/**
 * The first look at a text: every token as part of a source, of a cue, of a content, or of none. It sees each token once, so
 * that shared sources and nesting are lost; the second look, from each cue, finds them.
 */
export const firstLookLabels = ["O", "source-begin", "source", "cue-begin", "cue", "content-begin", "content"] as const

/** In nats: a cue too many costs little, since the second look may give it no content; a cue too few is lost. */
export const firstLookEagerness = [0, 0, 0, 1, 0, 0, 0]

/** Stretches of whole sentences short enough to be labelled at once: memory stays bounded on any text. */
export function labelStretches(words: Words, most = 2000): readonly {readonly from: number; readonly to: number}[] {
  const stretches: {from: number; to: number}[] = []
  for (const {from, to} of words.sentences) {
    const last = stretches.at(-1)
    if (last && to - last.from <= most) last.to = to
    else stretches.push({from, to})
  }
  return stretches
}

export function firstLookSequence(words: Words, columns: Columns, from: number, to: number): Sequence {
  const out = new SequenceBuilder()
  for (let i = from; i < to; i++) {
    addTokenFeatures(words, columns, i, out)
    out.next()
  }
  return out.build()
}

export function takeFirstLook(words: Words, columns: Columns, labeller: Labeller): FirstLook {
  const n = columns.length
  const look = {best: new Uint8Array(n), source: new Uint8Array(n), cue: new Uint8Array(n), content: new Uint8Array(n)}
  for (const {from, to} of labelStretches(words)) {
    const {best, marginals} = labeller.label(firstLookSequence(words, columns, from, to))
    look.best.set(best, from)
    for (let i = from; i < to; i++) {
      const base = (i - from) * firstLookLabels.length
      look.source[i] = probabilityStep(marginals[base + 1]! + marginals[base + 2]!)
      look.cue[i] = probabilityStep(marginals[base + 3]! + marginals[base + 4]!)
      look.content[i] = probabilityStep(marginals[base + 5]! + marginals[base + 6]!)
    }
  }
  return look
}

/** Six coarse steps: a feature must not depend on the last digits of a probability. */
function probabilityStep(p: number): number {
  if (p < 0.03) return 0
  if (p < 0.1) return 1
  if (p < 0.25) return 2
  if (p < 0.5) return 3
  return p < 0.75 ? 4 : 5
}

/** The cues of the first look: each begin opens one, further cue tokens within reach in the same sentence join it. */
export function cuesOf(words: Words, best: Uint8Array): readonly CueTokens[] {
  const cues: number[][] = []
  for (let i = 0; i < best.length; i++) {
    const label = best[i]!
    if (label !== 3 && label !== 4) continue
    const open = cues.at(-1)
    const last = open?.at(-1)
    const joins =
      label === 4 && last !== undefined && i - last < 12 && words.tokens.sentence[last] === words.tokens.sentence[i]
    if (joins) open!.push(i)
    else cues.push([i])
  }
  return cues
}
