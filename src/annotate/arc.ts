import {arcAtomCount, arcTemplates, fillArcAtoms, readArcInput, type ArcInput} from "./arc-features.ts"
import {
  applyMove,
  canAttachLeft,
  canAttachRight,
  canShift,
  createArcState,
  isParsed,
  resetArcState,
  type ArcState
} from "./arc-state.ts"
import {fillKeys} from "./templates.ts"
import {addScores, readModel, readWeights, type SparseWeights} from "./weights.ts"

/** The heads (indexes in the sentence, -1 for its root) and relations of a sentence's words. */
export interface Arcs {
  readonly head: Int32Array
  readonly relation: readonly string[]
}

/** Finds the dependency arcs of a sentence. */
export interface Parser {
  readonly labels: readonly string[]
  readonly parseSentence: (lemmas: readonly string[], tags: readonly string[]) => Arcs
}

export const parserMagic = "claimline-parser-1"

export interface ParserHead {
  readonly labels: readonly string[]
}

/**
 * A parser from the bytes of `parser.bin`: arc-hybrid, greedy, two moves per word. It reads lemmas rather than forms, since the
 * tags tell the rest and forms are rarer.
 */
export function createParser(bytes: Uint8Array): Parser {
  const {head, blocks} = readModel(parserMagic, bytes)
  const {labels} = head as ParserHead
  const weights = readWeights(blocks[0]!)
  const state = createArcState()
  return {
    labels,
    parseSentence: (lemmas, tags) => {
      parse(weights, labels.length, readArcInput(lemmas, tags), state)
      return readArcs(state, labels)
    }
  }
}

function parse(weights: SparseWeights, labels: number, input: ArcInput, state: ArcState): void {
  const atoms = new Int32Array(arcAtomCount)
  const keys = new Int32Array(arcTemplates.length)
  const scores = new Int32Array(1 + 2 * labels)
  resetArcState(state, input.length)
  while (!isParsed(state)) {
    fillArcAtoms(input, state, atoms)
    fillKeys(arcTemplates, atoms, keys)
    scores.fill(0)
    addScores(weights, keys, scores)
    applyMove(state, bestMove(state, scores, labels), labels)
  }
}

/** The first allowed move with the highest score. */
export function bestMove(state: ArcState, scores: Int32Array | Float32Array, labels: number): number {
  let best = -1
  let highest = -Infinity
  const look = (from: number, to: number): void => {
    for (let move = from; move < to; move++) {
      if (scores[move]! > highest) {
        highest = scores[move]!
        best = move
      }
    }
  }
  if (canShift(state)) look(0, 1)
  if (canAttachLeft(state)) look(1, 1 + labels)
  if (canAttachRight(state)) look(1 + labels, 1 + 2 * labels)
  return best
}

function readArcs({length, head, label}: ArcState, labels: readonly string[]): Arcs {
  const heads = head.slice(0, length)
  const relation: string[] = []
  for (let i = 0; i < length; i++) {
    if (heads[i] === length) heads[i] = -1
    relation.push(labels[label[i]!]!)
  }
  return {head: heads, relation}
}
