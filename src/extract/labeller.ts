import type {Sequence} from "./sequence.ts"

/**
 * A linear-chain model over hashed features with integer weights, so that the same input gives the same labels on every
 * machine. Weights are in units of `scale` nats.
 */
export interface Labeller {
  readonly labels: readonly string[]
  label(sequence: Sequence): Labelling
}

/** The best labels of one sequence, and how sure the model is. */
export interface Labelling {
  /** Index into `labels` per token. */
  readonly best: Uint8Array
  /** Probability of each label per token, `labels.length` numbers a token. */
  readonly marginals: Float64Array
}

interface Weights {
  readonly labels: readonly string[]
  readonly scale: number
  readonly start: Int32Array
  /** `transitions[from * labels + to]`. */
  readonly transitions: Int32Array
  readonly table: FeatureTable
  readonly emissions: Int8Array
  /** exp(score * scale) for whole scores from -powerReach to powerReach. */
  readonly powers: Float64Array
}

/** Open addressing over the kept features; -1 marks a free slot. */
interface FeatureTable {
  readonly mask: number
  readonly keys: Int32Array
  readonly rows: Int32Array
}

const magic = "CLAB1"

/**
 * Reads the weights that `packLabeller` wrote. `eagerness`, in nats per label, is added to the label's score at every token: a
 * labeller trained for likelihood is shyer than a person. Throws when the bytes are no labeller.
 */
export function createLabeller(bytes: Uint8Array, eagerness: readonly number[] = []): Labeller {
  const weights = readWeights(bytes)
  const bias = Int32Array.from(weights.labels, (_, label) => Math.round((eagerness[label] ?? 0) / weights.scale))
  return {labels: weights.labels, label: (sequence) => labelSequence(weights, sequence, bias)}
}

export interface LabellerParts {
  readonly labels: readonly string[]
  readonly scale: number
  readonly start: readonly number[]
  readonly transitions: readonly number[]
  /** Kept feature keys, in the order of their rows. */
  readonly keys: Int32Array
  readonly emissions: Int8Array
}

/** The file form: magic, length of the JSON head, head, padding to 4, keys, emissions; little endian. */
export function packLabeller(parts: LabellerParts): Uint8Array {
  const {labels, scale, start, transitions, keys, emissions} = parts
  const head = new TextEncoder().encode(JSON.stringify({labels, scale, start, transitions, features: keys.length}))
  const headEnd = magic.length + 4 + head.length
  const keysStart = (headEnd + 3) & ~3
  const bytes = new Uint8Array(keysStart + keys.length * 4 + emissions.length)
  const view = new DataView(bytes.buffer)
  for (let i = 0; i < magic.length; i++) bytes[i] = magic.charCodeAt(i)
  view.setUint32(magic.length, head.length, true)
  bytes.set(head, magic.length + 4)
  keys.forEach((key, row) => view.setInt32(keysStart + row * 4, key, true))
  bytes.set(new Uint8Array(emissions.buffer, emissions.byteOffset, emissions.length), keysStart + keys.length * 4)
  return bytes
}

function readWeights(bytes: Uint8Array): Weights {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const found = String.fromCharCode(...bytes.subarray(0, magic.length))
  if (found !== magic)
    throw new TypeError(`Not a labeller: expected it to begin with ${magic}, got ${JSON.stringify(found)}`)
  const headLength = view.getUint32(magic.length, true)
  const headEnd = magic.length + 4 + headLength
  const head = JSON.parse(new TextDecoder().decode(bytes.subarray(magic.length + 4, headEnd))) as {
    labels: string[]
    scale: number
    start: number[]
    transitions: number[]
    features: number
  }
  const keysStart = (headEnd + 3) & ~3
  const emissionsStart = keysStart + head.features * 4
  return {
    labels: head.labels,
    scale: head.scale,
    start: Int32Array.from(head.start),
    transitions: Int32Array.from(head.transitions),
    table: buildTable(view, keysStart, head.features),
    emissions: new Int8Array(bytes.buffer, bytes.byteOffset + emissionsStart, head.features * head.labels.length),
    powers: powersOf(head.scale)
  }
}

function buildTable(view: DataView, keysStart: number, features: number): FeatureTable {
  let size = 1024
  while (size < features * 2) size *= 2
  const mask = size - 1
  const keys = new Int32Array(size)
  const rows = new Int32Array(size).fill(-1)
  for (let row = 0; row < features; row++) {
    const key = view.getInt32(keysStart + row * 4, true)
    let slot = key & mask
    while (rows[slot]! >= 0) slot = (slot + 1) & mask
    keys[slot] = key
    rows[slot] = row
  }
  return {mask, keys, rows}
}

function findRow({mask, keys, rows}: FeatureTable, key: number): number {
  let slot = key & mask
  for (;;) {
    const row = rows[slot]!
    if (row < 0 || keys[slot] === key) return row
    slot = (slot + 1) & mask
  }
}

function labelSequence(weights: Weights, sequence: Sequence, bias: Int32Array): Labelling {
  const scores = emissionScores(weights, sequence, bias)
  return {best: bestLabels(weights, scores, sequence.length), marginals: marginals(weights, scores, sequence.length)}
}

function emissionScores(weights: Weights, sequence: Sequence, bias: Int32Array): Int32Array {
  const {table, emissions} = weights
  const count = weights.labels.length
  const scores = new Int32Array(sequence.length * count)
  for (let i = 0; i < sequence.length; i++) {
    const base = i * count
    for (let label = 0; label < count; label++) scores[base + label] = bias[label]!
    for (let k = sequence.offsets[i]!; k < sequence.offsets[i + 1]!; k++) {
      const row = findRow(table, sequence.keys[k]!)
      if (row < 0) continue
      for (let label = 0, at = row * count; label < count; label++, at++) scores[base + label]! += emissions[at]!
    }
  }
  return scores
}

/** Viterbi. */
function bestLabels(weights: Weights, scores: Int32Array, length: number): Uint8Array {
  const {start, transitions} = weights
  const count = weights.labels.length
  const best = new Uint8Array(length)
  if (length === 0) return best
  const back = new Uint8Array(length * count)
  let current = new Int32Array(count)
  let next = new Int32Array(count)
  for (let label = 0; label < count; label++) current[label] = scores[label]! + start[label]!
  for (let i = 1; i < length; i++) {
    for (let to = 0; to < count; to++) {
      let top = current[0]! + transitions[to]!
      let from = 0
      for (let label = 1; label < count; label++) {
        const score = current[label]! + transitions[label * count + to]!
        if (score > top) {
          top = score
          from = label
        }
      }
      next[to] = top + scores[i * count + to]!
      back[i * count + to] = from
    }
    ;[current, next] = [next, current]
  }
  let label = 0
  for (let other = 1; other < count; other++) if (current[other]! > current[label]!) label = other
  for (let i = length - 1; i >= 0; i--) {
    best[i] = label
    label = back[i * count + label]!
  }
  return best
}

/**
 * Forward-backward. Only products and sums of numbers from one table of powers, so that the result does not depend on an
 * engine's `Math.exp`.
 */
function marginals(weights: Weights, scores: Int32Array, length: number): Float64Array {
  const count = weights.labels.length
  const result = new Float64Array(length * count)
  if (length === 0) return result
  const power = (score: number): number =>
    weights.powers[powerReach + Math.max(-powerReach, Math.min(powerReach, score))]!
  const emit = new Float64Array(length * count)
  for (let i = 0; i < length; i++) {
    let top = scores[i * count]!
    for (let label = 1; label < count; label++) top = Math.max(top, scores[i * count + label]!)
    for (let label = 0; label < count; label++) emit[i * count + label] = power(scores[i * count + label]! - top)
  }
  const step = Float64Array.from(weights.transitions, power)
  const forward = new Float64Array(length * count)
  const norm = new Float64Array(length)
  for (let i = 0; i < length; i++) {
    let sum = 0
    for (let to = 0; to < count; to++) {
      let arriving = 0
      if (i === 0) arriving = power(weights.start[to]!)
      else
        for (let from = 0; from < count; from++) arriving += forward[(i - 1) * count + from]! * step[from * count + to]!
      const value = arriving * emit[i * count + to]!
      forward[i * count + to] = value
      sum += value
    }
    norm[i] = sum
    for (let to = 0; to < count; to++) forward[i * count + to]! /= sum
  }
  const backward = new Float64Array(count).fill(1)
  const earlier = new Float64Array(count)
  for (let i = length - 1; i >= 0; i--) {
    for (let label = 0; label < count; label++)
      result[i * count + label] = forward[i * count + label]! * backward[label]!
    for (let from = 0; from < count; from++) {
      let leaving = 0
      for (let to = 0; to < count; to++) leaving += step[from * count + to]! * emit[i * count + to]! * backward[to]!
      earlier[from] = leaving / norm[i]!
    }
    backward.set(earlier)
  }
  return result
}

const powerReach = 4096

/** A table by repeated multiplication; scores beyond its reach are cut to it. */
function powersOf(scale: number): Float64Array {
  // 1 + x + x²/2 + ... to nine terms: scale is a small number, so this is exp(scale) to the last bits without Math.exp.
  let base = 1
  for (let term = 9; term >= 1; term--) base = 1 + (scale / term) * base
  const powers = new Float64Array(2 * powerReach + 1)
  powers[powerReach] = 1
  for (let i = 1; i <= powerReach; i++) {
    powers[powerReach + i] = powers[powerReach + i - 1]! * base
    powers[powerReach - i] = powers[powerReach - i + 1]! / base
  }
  return powers
}
