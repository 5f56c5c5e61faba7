import {lowerClass, wholeShare, type Lexicon} from "../src/annotate/lexicon.ts"
import {normalise} from "../src/annotate/norm.ts"
import {fillTagAtoms, tagAtomCount, tagTemplates, wordKey, type WordLook} from "../src/annotate/tag-features.ts"
import {bestClass, LookCache, taggerMagic, type TaggerHead} from "../src/annotate/tag.ts"
import {fillKeys} from "../src/annotate/templates.ts"
import {packModel, packWeights, readWeights, type WeightRow} from "../src/annotate/weights.ts"
import type {Tree} from "./conllu.ts"
import {FeatureCounter} from "./feature-counter.ts"
import {trainPerceptron, type Perceptron, type PerceptronSettings} from "./perceptron.ts"
import {createRandom, shuffle} from "./random.ts"

export const taggerSettings: PerceptronSettings = {
  seed: 7,
  leastCount: 2,
  selectionEpochs: 5,
  weights: 350_000,
  epochs: 8,
  rounds: 2,
  unit: 0.4
}

type Log = (line: string) => void

/** Trains a tagger on trees and gives its file. */
export function trainTagger(trees: readonly Tree[], settings: PerceptronSettings, log: Log): Uint8Array<ArrayBuffer> {
  const tags = tagSet(trees)
  const lexiconBytes = packWeights(buildLexicon(trees, tags))
  const lexicon: Lexicon = {rows: readWeights(lexiconBytes)}
  const looks = new LookCache(lexicon)
  const examples = trees.map(({words}) => ({
    looks: words.map(({form}) => looks.get(form)),
    tags: words.map(({tag}) => tags.indexOf(tag))
  }))
  const features = countFeatures(examples).frequent(settings.leastCount)
  const rows = trainPerceptron(
    features,
    tags.length,
    settings,
    (perceptron, _, seed) => trainEpoch(perceptron, examples, seed),
    log
  )
  const head: TaggerHead = {tags}
  return packModel(taggerMagic, head, [lexiconBytes, packWeights(rows)])
}

function trainEpoch(perceptron: Perceptron, examples: readonly TagExample[], seed: number): number {
  const order = [...examples]
  shuffle(order, createRandom(seed))
  let right = 0
  let total = 0
  for (const example of order) {
    right += learnSentence(perceptron, example)
    total += example.tags.length
    perceptron.tick()
  }
  return right / total
}

interface TagExample {
  readonly looks: readonly WordLook[]
  readonly tags: readonly number[]
}

const atoms = new Int32Array(tagAtomCount)
const keys = new Int32Array(tagTemplates.length)
const rows = new Int32Array(tagTemplates.length)

function countFeatures(examples: readonly TagExample[]): FeatureCounter {
  const counter = new FeatureCounter()
  for (const {looks, tags} of examples) {
    looks.forEach((look, i) => {
      if (look.only >= 0) return
      fillTagAtoms(looks, i, tags[i - 1] ?? -1, tags[i - 2] ?? -1, atoms)
      fillKeys(tagTemplates, atoms, keys)
      counter.add(keys)
    })
  }
  return counter
}

/** One pass over a sentence with its own predictions as context; gives the number of tags it had right. */
function learnSentence(perceptron: Perceptron, {looks, tags}: TagExample): number {
  const scores = new Float32Array(perceptron.classes)
  let before = -1
  let before2 = -1
  let right = 0
  for (let i = 0; i < looks.length; i++) {
    const truth = tags[i]!
    let tag = looks[i]!.only
    if (tag < 0) {
      fillTagAtoms(looks, i, before, before2, atoms)
      fillKeys(tagTemplates, atoms, keys)
      perceptron.findRows(keys, rows)
      perceptron.score(rows, scores)
      tag = bestClass(scores)
      if (tag !== truth) perceptron.update(rows, truth, tag)
    }
    if (tag === truth) right++
    before2 = before
    before = tag
  }
  return right
}

/** Tags in the order of their names. */
export function tagSet(trees: readonly Tree[]): string[] {
  return [...new Set(trees.flatMap(({words}) => words.map(({tag}) => tag)))].sort()
}

/** A word is known when seen this often, and certain of its tag when seen often enough with nearly nothing else. */
const leastKnown = 2
const leastCertain = 20
const certainShare = 0.995

function buildLexicon(trees: readonly Tree[], tags: readonly string[]): WeightRow[] {
  const counts = new Map<number, {total: number; inside: number; lower: number; tags: Map<number, number>}>()
  for (const {words} of trees) {
    words.forEach(({form, tag}, i) => {
      const key = wordKey(normalise(form))
      let count = counts.get(key)
      if (!count) counts.set(key, (count = {total: 0, inside: 0, lower: 0, tags: new Map()}))
      const name = tags.indexOf(tag)
      count.total++
      count.tags.set(name, (count.tags.get(name) ?? 0) + 1)
      if (i > 0) count.inside++
      if (i > 0 && form === form.toLowerCase()) count.lower++
    })
  }
  const rows: WeightRow[] = []
  for (const [key, {total, inside, lower, tags}] of counts) {
    if (total < leastKnown) continue
    const entries = [...tags]
      .sort(([a], [b]) => a - b)
      .map(([tag, count]): [number, number] => [tag, shareOf(count, total)])
      .filter(([, share]) => share > 0)
    if (lower > 0) entries.push([lowerClass, Math.max(1, Math.round((wholeShare * lower) / inside))])
    rows.push({key, entries})
  }
  return rows
}

function shareOf(count: number, total: number): number {
  const share = count / total
  if (share >= certainShare && total >= leastCertain) return wholeShare
  return Math.min(wholeShare - 1, Math.round(wholeShare * share))
}
