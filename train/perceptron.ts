import type {WeightRow} from "../src/annotate/weights.ts"

/**
 * The weights of an averaged perceptron in training: one row for each feature, holding only the classes that an update has
 * touched, since most features speak of few classes and memory is what training waits for. The average runs over the ticks
 * of `step`; it is kept as the sum of updates times the tick they came at.
 */
export class Perceptron {
  readonly classes: number
  /** Whether rows may take up classes they did not begin with. */
  private readonly open: boolean
  private readonly features: Int32Array
  private readonly mask: number
  private readonly slots: Int32Array
  /** Per row: where its entries begin in the pool, how many there are, how many fit. */
  private readonly starts: Int32Array
  private readonly sizes: Uint8Array
  private readonly rooms: Uint8Array
  private names = new Uint8Array(1 << 20)
  private weights = new Float32Array(1 << 20)
  private late = new Float32Array(1 << 20)
  private poolEnd = 0
  private step = 1

  private constructor(features: Int32Array, classes: number, open: boolean) {
    if (classes > 127) throw new RangeError(`Too many classes for the rows: got ${classes}, expected 127 at most`)
    this.features = features
    this.classes = classes
    this.open = open
    let size = 16
    while (size < features.length * 2) size *= 2
    this.mask = size - 1
    this.slots = new Int32Array(size).fill(-1)
    features.forEach((key, row) => {
      let slot = key & this.mask
      while (this.slots[slot]! >= 0) slot = (slot + 1) & this.mask
      this.slots[slot] = row
    })
    this.starts = new Int32Array(features.length)
    this.sizes = new Uint8Array(features.length)
    this.rooms = new Uint8Array(features.length)
  }

  /** Weights that may grow for every class of these features. */
  static overFeatures(features: Int32Array, classes: number): Perceptron {
    return new Perceptron(features, classes, true)
  }

  /** Weights for the features and classes of these rows only; all begin at 0. */
  static overRows(rows: readonly AveragedRow[], classes: number): Perceptron {
    const perceptron = new Perceptron(
      Int32Array.from(rows, ({key}) => key),
      classes,
      false
    )
    rows.forEach(({entries}, row) => {
      for (const [name] of entries) perceptron.append(row, name)
    })
    return perceptron
  }

  /** Turns feature keys into rows; features that are not there become -1. */
  findRows(keys: Int32Array, rows: Int32Array): void {
    const {mask, slots, features} = this
    for (let i = 0; i < keys.length; i++) {
      const key = keys[i]!
      let slot = key & mask
      let row = slots[slot]!
      while (row >= 0 && features[row] !== key) {
        slot = (slot + 1) & mask
        row = slots[slot]!
      }
      rows[i] = row
    }
  }

  score(rows: Int32Array, scores: Float32Array): void {
    const {starts, sizes, names, weights} = this
    scores.fill(0)
    for (const row of rows) {
      if (row < 0) continue
      const start = starts[row]!
      for (let at = start, end = start + sizes[row]!; at < end; at++) scores[names[at]!]! += weights[at]!
    }
  }

  update(rows: Int32Array, right: number, wrong: number): void {
    for (const row of rows) {
      if (row < 0) continue
      this.add(row, right, 1)
      this.add(row, wrong, -1)
    }
  }

  tick(): void {
    this.step++
  }

  /** The averaged weights, but for those nearer to 0 than `least`. */
  average(least: number): AveragedRow[] {
    const {features, starts, sizes, names} = this
    const averages = this.averages()
    const rows: AveragedRow[] = []
    features.forEach((key, row) => {
      const entries: [number, number][] = []
      for (let at = starts[row]!, end = at + sizes[row]!; at < end; at++) {
        if (Math.abs(averages[at]!) >= least) entries.push([names[at]!, averages[at]!])
      }
      if (entries.length > 0) rows.push({key, entries})
    })
    return rows
  }

  /** The averaged weights farthest from 0, about so many. */
  strongest(count: number): AveragedRow[] {
    const sizes = this.averages()
      .map((average) => Math.abs(average))
      .sort()
    return this.average(Math.max(sizes[Math.max(0, sizes.length - count)]!, Number.MIN_VALUE))
  }

  /** In the order of the pool. */
  private averages(): Float32Array {
    const averages = this.weights.slice(0, this.poolEnd)
    for (let at = 0; at < averages.length; at++) averages[at]! -= this.late[at]! / this.step
    return averages
  }

  private add(row: number, name: number, change: number): void {
    const start = this.starts[row]!
    const end = start + this.sizes[row]!
    let at = start
    while (at < end && this.names[at] !== name) at++
    if (at === end) {
      if (!this.open) return
      at = this.append(row, name)
    }
    this.weights[at]! += change
    this.late[at]! += change * this.step
  }

  /** Room for one more class in a row, which moves to the end of the pool when it is full. */
  private append(row: number, name: number): number {
    const size = this.sizes[row]!
    if (size === this.rooms[row]) this.moveRow(row, size === 0 ? 2 : size * 2)
    const at = this.starts[row]! + size
    this.names[at] = name
    this.sizes[row] = size + 1
    return at
  }

  private moveRow(row: number, room: number): void {
    while (this.poolEnd + room > this.names.length) this.growPool()
    const start = this.starts[row]!
    const end = start + this.sizes[row]!
    for (const column of [this.names, this.weights, this.late]) {
      column.copyWithin(this.poolEnd, start, end)
      column.fill(0, start, end)
    }
    this.starts[row] = this.poolEnd
    this.rooms[row] = room
    this.poolEnd += room
  }

  private growPool(): void {
    const length = this.names.length * 2
    const grow = <Column extends Uint8Array | Float32Array>(column: Column, wider: Column): Column => {
      wider.set(column)
      return wider
    }
    this.names = grow(this.names, new Uint8Array(length))
    this.weights = grow(this.weights, new Float32Array(length))
    this.late = grow(this.late, new Float32Array(length))
  }
}

/** The averaged weights of one feature: pairs of class and weight. */
export interface AveragedRow {
  readonly key: number
  readonly entries: readonly (readonly [number, number])[]
}

export interface PerceptronSettings {
  readonly seed: number
  /** Features seen fewer times along the training data are left out. */
  readonly leastCount: number
  /** After so many epochs the strongest weights, so many, are chosen. */
  readonly selectionEpochs: number
  readonly weights: number
  /** Then training starts again with these alone, for so many epochs, so that they learn to do without the others. */
  readonly epochs: number
  /** So many times, in different orders of the data; the results are added up, which evens out the luck of the order. */
  readonly rounds: number
  /** How much one step of the integer weights is worth, of the sum of rounds. */
  readonly unit: number
}

/** One pass over the training data in a seeded order; gives the share of decisions that were right. */
export type TrainEpoch = (perceptron: Perceptron, epoch: number, seed: number) => number

/** Trains in two stages, and gives integer weights. */
export function trainPerceptron(
  features: Int32Array,
  classes: number,
  settings: PerceptronSettings,
  trainEpoch: TrainEpoch,
  log: (line: string) => void
): WeightRow[] {
  const run = (perceptron: Perceptron, epochs: number, seed: number): void => {
    for (let epoch = 1; epoch <= epochs; epoch++) {
      const right = trainEpoch(perceptron, epoch, seed * 1000 + epoch)
      log(`epoch ${epoch}: ${(100 * right).toFixed(2)} % of decisions right`)
    }
  }
  const selection = Perceptron.overFeatures(features, classes)
  run(selection, settings.selectionEpochs, settings.seed)
  const chosen = selection.strongest(settings.weights)
  log(`chose weights of ${chosen.length} of ${features.length} features`)
  const rounds: AveragedRow[][] = []
  for (let round = 1; round <= settings.rounds; round++) {
    const perceptron = Perceptron.overRows(chosen, classes)
    run(perceptron, settings.epochs, settings.seed + round)
    rounds.push(perceptron.average(0))
  }
  return quantise(addUp(rounds), settings.unit)
}

/** Adds up rows of the same features and classes in the same order. */
function addUp(rounds: readonly (readonly AveragedRow[])[]): AveragedRow[] {
  return rounds[0]!.map(({key, entries}, row) => ({
    key,
    entries: entries.map(([name], i) => [name, rounds.reduce((sum, rows) => sum + rows[row]!.entries[i]![1], 0)])
  }))
}

/** Weights as whole numbers within a signed byte; those that round to 0 are dropped. */
function quantise(rows: readonly AveragedRow[], unit: number): WeightRow[] {
  return rows.flatMap(({key, entries}) => {
    const whole = entries
      .map(([name, weight]): [number, number] => [name, Math.max(-127, Math.min(127, Math.round(weight / unit)))])
      .filter(([, weight]) => weight !== 0)
      .sort(([a], [b]) => a - b)
    return whole.length > 0 ? [{key, entries: whole}] : []
  })
}
