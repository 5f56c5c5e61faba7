import {foldInto, Letters, skeletonInto} from "./fold.ts"

/** Buckets of the table of names, and of the table of first words. */
export const BUCKETS = 1 << 16

const SPACE = 32

/** The bucket of a name and of its first word, by the hash of their skeletons, and its length in words. */
export interface NameBucket {
  readonly name: number
  readonly firstWord: number
  readonly words: number
}

const folded = new Letters()
const skeleton = new Letters()

/** Where a name stands in the index; both the builder of the file and its reader ask here. */
export function bucketOf(name: string): NameBucket {
  foldInto(name, 0, name.length, folded)
  skeletonInto(folded, skeleton)
  const {units, length} = skeleton
  let value = 0x811c9dc5
  let firstWord = -1
  let words = 1
  for (let i = 0; i < length; i++) {
    if (units[i] === SPACE) {
      words++
      if (firstWord < 0) firstWord = fold16(value)
    }
    // FNV-1a over code units.
    value = Math.imul(value ^ units[i]!, 0x01000193)
  }
  const bucket = fold16(value)
  return {name: bucket, firstWord: firstWord < 0 ? bucket : firstWord, words}
}

function fold16(value: number): number {
  return (value ^ (value >>> 16)) & (BUCKETS - 1)
}
