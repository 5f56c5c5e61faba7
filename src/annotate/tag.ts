import {isUsuallyLower, knownTags, type Lexicon} from "./lexicon.ts"
import {normalise} from "./norm.ts"
import {fillTagAtoms, lookAt, tagAtomCount, tagTemplates, wordKey, type WordLook} from "./tag-features.ts"
import {fillKeys} from "./templates.ts"
import {addScores, readModel, readWeights, type SparseWeights} from "./weights.ts"

/** Gives every word of a sentence its Penn Treebank tag. */
export interface Tagger {
  readonly tags: readonly string[]
  readonly tagSentence: (forms: readonly string[]) => readonly string[]
  /** Whether a word, in normal form, is mostly written small inside sentences. */
  readonly isUsuallyLower: (norm: string) => boolean
}

export const taggerMagic = "claimline-tagger-1"

export interface TaggerHead {
  readonly tags: readonly string[]
}

/** A tagger from the bytes of `tagger.bin`: averaged perceptron, left to right, each word's tag from the two before it. */
export function createTagger(bytes: Uint8Array): Tagger {
  const {head, blocks} = readModel(taggerMagic, bytes)
  const {tags} = head as TaggerHead
  const lexicon: Lexicon = {rows: readWeights(blocks[0]!)}
  const weights = readWeights(blocks[1]!)
  const looks = new LookCache(lexicon)
  return {
    tags,
    tagSentence: (forms) =>
      tagWords(
        weights,
        tags.length,
        forms.map((form) => looks.get(form))
      ).map((tag) => tags[tag]!),
    isUsuallyLower: (norm) => isUsuallyLower(lexicon, wordKey(norm))
  }
}

/** Words recur: what is read of a form is kept, up to a bound. */
export class LookCache {
  private readonly lexicon: Lexicon
  private readonly looks = new Map<string, WordLook>()

  constructor(lexicon: Lexicon) {
    this.lexicon = lexicon
  }

  get(form: string): WordLook {
    const found = this.looks.get(form)
    if (found) return found
    if (this.looks.size > 50_000) this.looks.clear()
    const look = lookAt(form, knownTags(this.lexicon, wordKey(normalise(form))))
    this.looks.set(form, look)
    return look
  }
}

function tagWords(weights: SparseWeights, tagCount: number, looks: readonly WordLook[]): number[] {
  const atoms = new Int32Array(tagAtomCount)
  const keys = new Int32Array(tagTemplates.length)
  const scores = new Int32Array(tagCount)
  const tags: number[] = []
  let before = -1
  let before2 = -1
  for (let i = 0; i < looks.length; i++) {
    let tag = looks[i]!.only
    if (tag < 0) {
      fillTagAtoms(looks, i, before, before2, atoms)
      fillKeys(tagTemplates, atoms, keys)
      scores.fill(0)
      addScores(weights, keys, scores)
      tag = bestClass(scores)
    }
    tags.push(tag)
    before2 = before
    before = tag
  }
  return tags
}

/** The first class with the highest score. */
export function bestClass(scores: Int32Array | Float32Array): number {
  let best = 0
  for (let i = 1; i < scores.length; i++) if (scores[i]! > scores[best]!) best = i
  return best
}
