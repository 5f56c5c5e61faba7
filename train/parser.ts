import {arcAtomCount, arcTemplates, fillArcAtoms, readArcInput, type ArcInput} from "../src/annotate/arc-features.ts"
import {
  applyMove,
  canAttachLeft,
  canAttachRight,
  canShift,
  createArcState,
  isParsed,
  resetArcState,
  type ArcState
} from "../src/annotate/arc-state.ts"
import {bestMove, parserMagic, type ParserHead} from "../src/annotate/arc.ts"
import {lemmatise} from "../src/annotate/lemma.ts"
import {normalise} from "../src/annotate/norm.ts"
import {fillKeys} from "../src/annotate/templates.ts"
import {packModel, packWeights} from "../src/annotate/weights.ts"
import {en} from "../src/languages/en/index.ts"
import type {Tree} from "./conllu.ts"
import {FeatureCounter} from "./feature-counter.ts"
import {trainPerceptron, type Perceptron, type PerceptronSettings} from "./perceptron.ts"
import {createRandom, shuffle, type Random} from "./random.ts"

export interface ParserSettings extends PerceptronSettings {
  /** Epochs that follow the treebank before the parser's own choices are followed. */
  readonly guided: number
  /** How often its own choices are followed after that, so that it learns to go on after errors. */
  readonly exploring: number
}

export const parserSettings: ParserSettings = {
  seed: 99,
  leastCount: 3,
  selectionEpochs: 5,
  weights: 800_000,
  epochs: 8,
  rounds: 2,
  unit: 0.5,
  guided: 2,
  exploring: 0.9
}

/** Relations kept with their subtype; others lose it. */
const keptSubtypes = new Set([
  "nsubj:pass",
  "aux:pass",
  "csubj:pass",
  "acl:relcl",
  "nmod:poss",
  "obl:agent",
  "compound:prt"
])

export function simplifyRelation(relation: string): string {
  return keptSubtypes.has(relation) ? relation : relation.replace(/:.*/, "")
}

interface ArcExample {
  readonly input: ArcInput
  /** Gold heads; the root is the index behind the last word. */
  readonly head: Int32Array
  readonly label: Int32Array
}

/** Trains a parser on trees and the tags a tagger gave their words, and gives its file. */
export function trainParser(
  trees: readonly Tree[],
  tags: readonly (readonly string[])[],
  settings: ParserSettings,
  log: (line: string) => void
): Uint8Array<ArrayBuffer> {
  const labels = [...new Set(trees.flatMap(({words}) => words.map((word) => simplifyRelation(word.relation))))].sort()
  const examples = trees.map((tree, i) => readExample(tree, tags[i]!, labels))
  const features = countFeatures(examples, labels.length).frequent(settings.leastCount)
  const learner = createLearner(labels.length)
  const rows = trainPerceptron(
    features,
    1 + 2 * labels.length,
    settings,
    (perceptron, epoch, seed) =>
      trainEpoch(learner, perceptron, examples, epoch > settings.guided ? settings.exploring : 0, createRandom(seed)),
    log
  )
  const head: ParserHead = {labels}
  return packModel(parserMagic, head, [packWeights(rows)])
}

function trainEpoch(
  learner: Learner,
  perceptron: Perceptron,
  examples: readonly ArcExample[],
  exploring: number,
  random: Random
): number {
  const order = [...examples]
  shuffle(order, random)
  let right = 0
  let moves = 0
  for (const example of order) {
    right += learnSentence(learner, perceptron, example, exploring, random)
    moves += 2 * example.input.length
    perceptron.tick()
  }
  return right / moves
}

function readExample({words}: Tree, tags: readonly string[], labels: readonly string[]): ArcExample {
  return {
    input: readArcInput(
      words.map(({form}, i) => lemmatise(normalise(form), tags[i]!, en.tokens.lemmas)),
      tags
    ),
    head: Int32Array.from(words, ({head}) => (head < 0 ? words.length : head)),
    label: Int32Array.from(words, ({relation}) => labels.indexOf(simplifyRelation(relation)))
  }
}

/** Room that is used again for every state. */
interface Learner {
  readonly labels: number
  readonly state: ArcState
  readonly atoms: Int32Array
  readonly keys: Int32Array
  readonly rows: Int32Array
  readonly scores: Float32Array
}

function createLearner(labels: number): Learner {
  return {
    labels,
    state: createArcState(),
    atoms: new Int32Array(arcAtomCount),
    keys: new Int32Array(arcTemplates.length),
    rows: new Int32Array(arcTemplates.length),
    scores: new Float32Array(1 + 2 * labels)
  }
}

/** Features along the way of the treebank's own trees. */
function countFeatures(examples: readonly ArcExample[], labels: number): FeatureCounter {
  const counter = new FeatureCounter()
  const {state, atoms, keys, scores} = createLearner(labels)
  for (const example of examples) {
    resetArcState(state, example.input.length)
    while (!isParsed(state)) {
      fillArcAtoms(example.input, state, atoms)
      fillKeys(arcTemplates, atoms, keys)
      counter.add(keys)
      applyMove(state, bestRightMove(state, example, scores, labels), labels)
    }
  }
  return counter
}

/** One pass over a sentence; gives the number of moves it had right. */
function learnSentence(
  learner: Learner,
  perceptron: Perceptron,
  example: ArcExample,
  exploring: number,
  random: Random
): number {
  const {labels, state, atoms, keys, rows, scores} = learner
  let right = 0
  resetArcState(state, example.input.length)
  while (!isParsed(state)) {
    fillArcAtoms(example.input, state, atoms)
    fillKeys(arcTemplates, atoms, keys)
    perceptron.findRows(keys, rows)
    perceptron.score(rows, scores)
    const chosen = bestMove(state, scores, labels)
    const wanted = bestRightMove(state, example, scores, labels)
    if (chosen === wanted) right++
    else perceptron.update(rows, wanted, chosen)
    applyMove(state, random() < exploring ? chosen : wanted, labels)
  }
  return right
}

/** The highest scoring of the moves that lose the fewest arcs of the tree from here on (a dynamic oracle). */
function bestRightMove(state: ArcState, example: ArcExample, scores: Float32Array, labels: number): number {
  const {head, label} = example
  const {stack, depth, next} = state
  const top = depth > 0 ? stack[depth - 1]! : -1
  const shift = shiftCost(state, head)
  const left = leftCost(state, head)
  const right = rightCost(state, head)
  const least = Math.min(shift, left, right)
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
  const lookAttached = (first: number, isTrue: boolean): void => {
    if (isTrue) look(first + label[top]!, first + label[top]! + 1)
    else look(first, first + labels)
  }
  if (shift === least) look(0, 1)
  if (left === least) lookAttached(1, head[top] === next)
  if (right === least) lookAttached(1 + labels, head[top] === stack[depth - 2])
  return best
}

/** Arcs lost by shifting: between the next word and the words of the stack, except as dependent of its top. */
function shiftCost(state: ArcState, head: Int32Array): number {
  if (!canShift(state)) return Infinity
  const {stack, depth, next} = state
  let cost = 0
  for (let i = 0; i < depth; i++) {
    if (head[stack[i]!] === next) cost++
    if (i < depth - 1 && head[next] === stack[i]) cost++
  }
  return cost
}

/** Arcs lost by attaching the top to the next word: to the word below it, to later words, and from later words. */
function leftCost(state: ArcState, head: Int32Array): number {
  if (!canAttachLeft(state)) return Infinity
  const {stack, depth, next} = state
  const top = stack[depth - 1]!
  const lost = (depth > 1 && head[top] === stack[depth - 2]) || head[top]! > next
  return (lost ? 1 : 0) + dependentsAhead(state, head, top)
}

function rightCost(state: ArcState, head: Int32Array): number {
  if (!canAttachRight(state)) return Infinity
  const {stack, depth, next} = state
  const top = stack[depth - 1]!
  return (head[top]! >= next ? 1 : 0) + dependentsAhead(state, head, top)
}

function dependentsAhead({next, length}: ArcState, head: Int32Array, top: number): number {
  let count = 0
  for (let word = next; word < length; word++) if (head[word] === top) count++
  return count
}
