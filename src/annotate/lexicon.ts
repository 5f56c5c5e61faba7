import {mixHash} from "./hash.ts"
import {findEntries, type SparseWeights} from "./weights.ts"

/**
 * The words the tagger was trained on, by `wordKey`: a row holds the share (of 127) of each tag the word had, and in the
 * class `lowerClass` how often it was written small inside sentences.
 */
export interface Lexicon {
  readonly rows: SparseWeights
}

export const lowerClass = 254

/** A word known with one tag only gets it without asking the weights. */
export const wholeShare = 127

export interface KnownTags {
  readonly class: number
  readonly only: number
}

/** Tags below this share of 127 do not make a word ambiguous. */
const leastShare = 4

export function knownTags(lexicon: Lexicon, key: number): KnownTags {
  const entries = findEntries(lexicon.rows, key)
  if (!entries) return {class: 0, only: -1}
  let set = 17
  let only = -1
  for (const [tag, share] of entries) {
    if (tag === lowerClass || share < leastShare) continue
    set = mixHash(set, tag)
    if (share === wholeShare) only = tag
  }
  return {class: set, only}
}

export function isUsuallyLower(lexicon: Lexicon, key: number): boolean {
  const share = findEntries(lexicon.rows, key)?.find(([tag]) => tag === lowerClass)?.[1]
  return share !== undefined && share > wholeShare / 2
}
