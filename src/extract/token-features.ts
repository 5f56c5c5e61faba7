import type {Words} from "../model/annotated.ts"
import type {Columns} from "./columns.ts"
import {mix, type SequenceBuilder} from "./sequence.ts"

/** Distances in coarse steps: exact up to four, then wider and wider. */
export function bucket(distance: number): number {
  if (distance <= 4) return distance
  if (distance <= 6) return 5
  if (distance <= 10) return 6
  if (distance <= 18) return 7
  if (distance <= 30) return 8
  return distance <= 60 ? 9 : 10
}

const outside = 0x5bd1e995

/** A column's value, or one fixed hash beyond the ends of the text. */
export function at(column: Int32Array | Uint8Array, i: number): number {
  return i >= 0 && i < column.length ? column[i]! : outside
}

/**
 * What a token looks like in its surroundings: forms, tags and arcs in a window of five, quotation state, the reporting
 * words around and above it, its place in the sentence. Shared by the labellers of attributions and of claims.
 */
export function addTokenFeatures(words: Words, c: Columns, i: number, out: SequenceBuilder): void {
  addWindow(c, i, out)
  addQuoteState(c, i, out)
  addNeighbourCues(words, c, i, out)
  addSentencePlace(words, c, i, out)
  addArcs(words, c, i, out)
}

function addWindow(c: Columns, i: number, out: SequenceBuilder): void {
  const tag = c.tag[i]!
  const before = at(c.tag, i - 1)
  const after = at(c.tag, i + 1)
  const strength = c.strength[i]! + 1
  out.add(1, 0)
  out.add(2, c.form[i]!)
  out.add(3, tag)
  out.add(4, c.lemma[i]!)
  out.add(5, at(c.form, i - 1))
  out.add(6, at(c.form, i + 1))
  out.add(7, at(c.form, i - 2))
  out.add(8, at(c.form, i + 2))
  out.add(9, before)
  out.add(10, after)
  out.add(11, mix(before, tag))
  out.add(12, mix(tag, after))
  out.add(13, mix(mix(before, tag), after))
  out.add(14, mix(at(c.form, i - 1), c.form[i]!))
  out.add(15, mix(c.form[i]!, at(c.form, i + 1)))
  out.add(16, c.shape[i]!)
  out.add(17, c.suffix[i]!)
  out.add(18, mix(at(c.tag, i - 2), before))
  out.add(19, mix(after, at(c.tag, i + 2)))
  out.add(20, mix(c.lemma[i]!, after))
  out.add(21, mix(c.lemma[i]!, before))
  out.add(22, mix(strength, tag))
  out.add(23, mix(at(c.strength, i + 1), tag))
  out.add(24, mix(at(c.strength, i - 1), tag))
  out.add(25, mix(mix(at(c.strength, i - 1), strength), at(c.strength, i + 1)))
  out.add(26, mix(c.cueClass[i]!, tag))
}

function addQuoteState(c: Columns, i: number, out: SequenceBuilder): void {
  const state = c.quote[i]! * 4 + c.quoteLength[i]!
  out.add(30, state)
  out.add(31, mix(state, c.tag[i]!))
  out.add(32, mix(state, mix(at(c.tag, i - 1), at(c.tag, i + 1))))
  if (state === 0) {
    out.add(40, mix(at(c.quote, i - 1), c.tag[i]!))
    out.add(41, mix(at(c.quote, i + 1), c.tag[i]!))
    out.add(42, mix(at(c.quote, i - 1) === 3 || at(c.quote, i - 2) === 3 ? 1 : 0, c.strength[i]! + 2))
  }
}

function addNeighbourCues(words: Words, c: Columns, i: number, out: SequenceBuilder): void {
  const left = c.cueLeft[i]!
  const right = c.cueRight[i]!
  const leftDistance = left >= 0 ? bucket(i - left) : 11
  const rightDistance = right >= 0 ? bucket(right - i) : 11
  const leftLemma = left >= 0 ? c.lemma[left]! : 1
  const rightLemma = right >= 0 ? c.lemma[right]! : 1
  const leftStrength = left >= 0 ? c.strength[left]! : 9
  const rightStrength = right >= 0 ? c.strength[right]! : 9
  const tag = c.tag[i]!
  out.add(50, mix(leftDistance, leftStrength))
  out.add(51, mix(rightDistance, rightStrength))
  out.add(52, mix(mix(leftDistance, rightDistance), tag))
  out.add(53, leftLemma)
  out.add(54, rightLemma)
  out.add(55, mix(leftLemma, tag))
  out.add(56, mix(rightLemma, tag))
  out.add(57, mix(mix(leftStrength, rightStrength), c.quote[i]!))
  if (left >= 0) {
    const commas = Math.min(countCommas(words, left + 1, i), 4)
    out.add(58, mix(leftLemma, at(c.form, left + 1)))
    out.add(59, mix(leftStrength, at(c.tag, left + 1)))
    out.add(60, mix(mix(leftDistance, at(c.tag, left + 1)), leftStrength))
    out.add(66, mix(commas, leftStrength))
    out.add(67, mix(mix(Math.min(commas, 2), leftLemma), c.quote[i]!))
  }
  if (right >= 0) {
    const commas = Math.min(countCommas(words, i + 1, right), 3)
    out.add(61, mix(rightLemma, at(c.form, right - 1)))
    out.add(62, mix(mix(rightStrength, at(c.tag, right - 1)), at(c.tag, right + 1)))
    out.add(63, mix(mix(rightDistance, at(c.tag, right - 1)), rightStrength))
    out.add(64, mix(commas, rightStrength))
    out.add(65, mix(mix(Math.min(commas, 2), rightLemma), c.quote[i]!))
  }
}

/** Commas in a stretch, at most as many as matter to a feature; stops early so that long sentences stay linear. */
function countCommas({tokens}: Words, from: number, to: number): number {
  let commas = 0
  for (let i = from; i < to && i < from + 80 && commas < 4; i++) if (tokens.form[i] === ",") commas++
  return commas
}

function addSentencePlace(words: Words, c: Columns, i: number, out: SequenceBuilder): void {
  const tag = c.tag[i]!
  const first = bucket(i - c.from[i]!)
  const last = bucket(c.to[i]! - 1 - i)
  const sentence = words.tokens.sentence[i]!
  const state = c.sentenceQuoted[sentence]! * 3 + c.sentenceCues[sentence]!
  out.add(70, first)
  out.add(71, last)
  out.add(72, mix(first, tag))
  out.add(73, mix(last, tag))
  out.add(74, mix(state, c.quote[i]!))
  out.add(75, mix(c.form[c.from[i]!]!, c.quote[i]!))
  out.add(76, mix(c.tag[c.from[i]!]!, c.sentenceCues[sentence]!))
  const before = sentence > 0 ? c.sentenceQuoted[sentence - 1]! * 3 + c.sentenceCues[sentence - 1]! : 9
  const after =
    sentence + 1 < words.sentences.length ? c.sentenceQuoted[sentence + 1]! * 3 + c.sentenceCues[sentence + 1]! : 9
  out.add(77, mix(before, state))
  out.add(78, mix(after, state))
}

function addArcs(words: Words, c: Columns, i: number, out: SequenceBuilder): void {
  const relation = c.relation[i]!
  const head = words.tokens.head[i]!
  out.add(90, relation)
  out.add(91, mix(relation, at(c.lemma, head)))
  out.add(92, mix(relation, at(c.tag, head)))
  out.add(93, mix(relation, at(c.strength, head)))
  out.add(94, mix(relation, mix(c.tag[i]!, at(c.relation, head))))
  const above = c.cueAbove[i]!
  if (above >= 0) {
    const branch = c.relation[c.branch[i]!]!
    const strength = c.strength[above]!
    out.add(95, mix(branch, strength))
    out.add(96, mix(branch, c.lemma[above]!))
    out.add(97, mix(mix(branch, strength), i < above ? 1 : 2))
    out.add(98, mix(mix(branch, strength), Math.min(c.depth[i]!, 4)))
    out.add(99, mix(mix(branch, c.lemma[above]!), c.quote[i]!))
    out.add(100, mix(mix(branch, strength), c.tag[i]!))
    out.add(101, mix(branch, c.lemma[c.branch[i]!]!))
    out.add(108, mix(mix(branch, c.cueClass[above]!), i < above ? 1 : 2))
  } else {
    out.add(103, mix(c.quote[i]!, c.sentenceCues[words.tokens.sentence[i]!]!))
  }
  out.add(104, mix(c.strength[i]!, mix(c.tag[i]!, c.children[i]!)))
  out.add(105, mix(c.lemma[i]!, c.children[i]!))
  out.add(106, mix(at(c.cueAbove, i - 1) === above ? 1 : 0, branchRelation(c, i)))
  out.add(107, mix(at(c.cueAbove, i + 1) === above ? 1 : 0, branchRelation(c, i)))
}

function branchRelation(c: Columns, i: number): number {
  const branch = c.branch[i]!
  return branch >= 0 ? c.relation[branch]! : 3
}
