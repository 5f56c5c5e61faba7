import {packLabeller} from "../src/extract/labeller.ts"
import type {Sequence} from "../src/extract/sequence.ts"
import {createRandom, shuffle, type Random} from "./random.ts"

/** A sequence with its right labels (indexes into the labeller's labels). */
export interface LabelledSequence extends Sequence {
  readonly gold: Uint8Array
}

export interface CrfOptions {
  readonly labels: readonly string[]
  readonly epochs: number
  /** Features seen fewer times than this are left out. */
  readonly minCount: number
  /** Share of features hidden at each step: worth several points, since the model overfits at once without it. */
  readonly dropout: number
  /** AdaGrad's step. */
  readonly step: number
  readonly seed: number
  /** Trainings with seeds of their own whose weights are averaged: what chance has put into one of them evens out. */
  readonly rounds: number
}

/** Packed weights of a linear-chain CRF, trained by AdaGrad with feature dropout, epochs averaged. Same input, same bytes. */
export function trainLabeller(sequences: readonly LabelledSequence[], options: CrfOptions): Uint8Array {
  const vocabulary = keepFrequent(sequences, options.minCount)
  const mapped = sequences.map((sequence) => mapSequence(sequence, vocabulary))
  const weights = emptyWeights(vocabulary.size, options.labels.length)
  for (let round = 0; round < options.rounds; round++)
    addWeights(weights, fit(mapped, vocabulary.size, {...options, seed: options.seed + 100 * round}))
  scaleAll(weights, 1 / options.rounds)
  return quantise(weights, vocabulary, options)
}

interface MappedSequence {
  readonly length: number
  readonly rows: Int32Array
  readonly offsets: Int32Array
  readonly gold: Uint8Array
}

interface CrfWeights {
  readonly emissions: Float32Array
  readonly transitions: Float32Array
  readonly start: Float32Array
}

function keepFrequent(sequences: readonly LabelledSequence[], minCount: number): Map<number, number> {
  const counts = new Map<number, number>()
  for (const {keys} of sequences) for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  const kept = [...counts].filter(([, count]) => count >= minCount).map(([key]) => key)
  kept.sort((a, b) => a - b)
  return new Map(kept.map((key, row) => [key, row]))
}

function mapSequence(sequence: LabelledSequence, vocabulary: ReadonlyMap<number, number>): MappedSequence {
  const rows: number[] = []
  const offsets = new Int32Array(sequence.length + 1)
  for (let i = 0; i < sequence.length; i++) {
    for (let k = sequence.offsets[i]!; k < sequence.offsets[i + 1]!; k++) {
      const row = vocabulary.get(sequence.keys[k]!)
      if (row !== undefined) rows.push(row)
    }
    offsets[i + 1] = rows.length
  }
  return {length: sequence.length, rows: Int32Array.from(rows), offsets, gold: sequence.gold}
}

function emptyWeights(features: number, labels: number): CrfWeights {
  return {
    emissions: new Float32Array(features * labels),
    transitions: new Float32Array(labels * labels),
    start: new Float32Array(labels)
  }
}

function fit(sequences: readonly MappedSequence[], features: number, options: CrfOptions): CrfWeights {
  const count = options.labels.length
  const weights = emptyWeights(features, count)
  const squares = emptyWeights(features, count)
  const sum = emptyWeights(features, count)
  const random = createRandom(options.seed)
  const order = sequences.map((_, i) => i)
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    shuffle(order, random)
    for (const i of order) {
      const sequence = sequences[i]!
      if (sequence.length > 0) learn(dropFeatures(sequence, options.dropout, random), weights, squares, options)
    }
    // The first epoch is far from the goal: it is left out of the average.
    if (epoch > 0 || options.epochs === 1) addWeights(sum, weights)
  }
  const epochs = Math.max(1, options.epochs - 1)
  // Features are hidden in training only, so each weight counts for less when all are seen.
  scaleWeights(sum.emissions, (1 - options.dropout) / epochs)
  scaleWeights(sum.transitions, 1 / epochs)
  scaleWeights(sum.start, 1 / epochs)
  return sum
}

function dropFeatures(sequence: MappedSequence, dropout: number, random: Random): MappedSequence {
  if (dropout === 0) return sequence
  const rows = new Int32Array(sequence.rows.length)
  const offsets = new Int32Array(sequence.length + 1)
  let length = 0
  for (let i = 0; i < sequence.length; i++) {
    for (let k = sequence.offsets[i]!; k < sequence.offsets[i + 1]!; k++) {
      if (random() >= dropout) rows[length++] = sequence.rows[k]!
    }
    offsets[i + 1] = length
  }
  return {length: sequence.length, rows, offsets, gold: sequence.gold}
}

interface Lattice {
  /** Probability of each label per token. */
  readonly marginals: Float64Array
  /** Probability of each pair of labels at (i - 1, i). */
  readonly pairs: (i: number, from: number, to: number) => number
}

function learn(sequence: MappedSequence, weights: CrfWeights, squares: CrfWeights, options: CrfOptions): void {
  const count = options.labels.length
  const {marginals, pairs} = runForwardBackward(sequence, weights, count)
  const gradient = new Float64Array(count)
  for (let i = 0; i < sequence.length; i++) {
    const gold = sequence.gold[i]!
    let largest = 0
    for (let label = 0; label < count; label++) {
      gradient[label] = (gold === label ? 1 : 0) - marginals[i * count + label]!
      largest = Math.max(largest, Math.abs(gradient[label]!))
    }
    if (largest > 1e-3) {
      for (let k = sequence.offsets[i]!; k < sequence.offsets[i + 1]!; k++) {
        const base = sequence.rows[k]! * count
        for (let label = 0; label < count; label++)
          ascend(weights.emissions, squares.emissions, base + label, gradient[label]!, options.step)
      }
    }
    if (i === 0) {
      for (let label = 0; label < count; label++)
        ascend(weights.start, squares.start, label, gradient[label]!, options.step)
    } else {
      const before = sequence.gold[i - 1]!
      for (let from = 0; from < count; from++)
        for (let to = 0; to < count; to++) {
          const step = (before === from && gold === to ? 1 : 0) - pairs(i, from, to)
          ascend(weights.transitions, squares.transitions, from * count + to, step, options.step)
        }
    }
  }
}

function ascend(weights: Float32Array, squares: Float32Array, at: number, gradient: number, step: number): void {
  if (gradient < 1e-4 && gradient > -1e-4) return
  squares[at]! += gradient * gradient
  weights[at]! += (step * gradient) / Math.sqrt(squares[at]! + 1e-6)
}

function runForwardBackward(sequence: MappedSequence, weights: CrfWeights, count: number): Lattice {
  const {length} = sequence
  const emit = new Float64Array(length * count)
  for (let i = 0; i < length; i++) {
    const base = i * count
    for (let k = sequence.offsets[i]!; k < sequence.offsets[i + 1]!; k++) {
      const row = sequence.rows[k]! * count
      for (let label = 0; label < count; label++) emit[base + label]! += weights.emissions[row + label]!
    }
    let top = -Infinity
    for (let label = 0; label < count; label++) top = Math.max(top, emit[base + label]!)
    for (let label = 0; label < count; label++) emit[base + label] = Math.exp(emit[base + label]! - top)
  }
  const step = Float64Array.from(weights.transitions, Math.exp)
  const forward = new Float64Array(length * count)
  const backward = new Float64Array(length * count)
  const norm = new Float64Array(length)
  for (let i = 0; i < length; i++) {
    for (let to = 0; to < count; to++) {
      let arriving = 0
      if (i === 0) arriving = Math.exp(weights.start[to]!)
      else
        for (let from = 0; from < count; from++) arriving += forward[(i - 1) * count + from]! * step[from * count + to]!
      forward[i * count + to] = arriving * emit[i * count + to]!
      norm[i]! += forward[i * count + to]!
    }
    for (let to = 0; to < count; to++) forward[i * count + to]! /= norm[i]!
  }
  backward.fill(1, (length - 1) * count)
  for (let i = length - 2; i >= 0; i--)
    for (let from = 0; from < count; from++) {
      let leaving = 0
      for (let to = 0; to < count; to++)
        leaving += step[from * count + to]! * emit[(i + 1) * count + to]! * backward[(i + 1) * count + to]!
      backward[i * count + from] = leaving / norm[i + 1]!
    }
  const marginals = forward.map((value, at) => value * backward[at]!)
  const pairs = (i: number, from: number, to: number): number =>
    (forward[(i - 1) * count + from]! * step[from * count + to]! * emit[i * count + to]! * backward[i * count + to]!) /
    norm[i]!
  return {marginals, pairs}
}

function addWeights(sum: CrfWeights, weights: CrfWeights): void {
  for (const part of ["emissions", "transitions", "start"] as const) {
    const into = sum[part]
    const from = weights[part]
    for (let i = 0; i < into.length; i++) into[i]! += from[i]!
  }
}

function scaleAll({emissions, transitions, start}: CrfWeights, factor: number): void {
  for (const part of [emissions, transitions, start]) scaleWeights(part, factor)
}

function scaleWeights(weights: Float32Array, factor: number): void {
  for (let i = 0; i < weights.length; i++) weights[i]! *= factor
}

/** To int8 with one scale, so that all but the largest thousandth of the weights fit; rows that become zero are dropped. */
function quantise(weights: CrfWeights, vocabulary: ReadonlyMap<number, number>, options: CrfOptions): Uint8Array {
  const count = options.labels.length
  const sizes = weights.emissions.map(Math.abs).sort()
  const ceiling = sizes[Math.floor(sizes.length * 0.9995)] ?? 1
  const scale = Math.max(ceiling, 1e-3) / 127
  const toInt = (value: number): number => Math.round(value / scale)
  const keys: number[] = []
  const emissions: number[] = []
  for (const [key, row] of vocabulary) {
    const values = Array.from(weights.emissions.subarray(row * count, (row + 1) * count), (value) =>
      Math.max(-127, Math.min(127, toInt(value)))
    )
    if (values.every((value) => value === 0)) continue
    keys.push(key)
    emissions.push(...values)
  }
  return packLabeller({
    labels: options.labels,
    scale,
    start: Array.from(weights.start, toInt),
    transitions: Array.from(weights.transitions, toInt),
    keys: Int32Array.from(keys),
    emissions: Int8Array.from(emissions)
  })
}
