import type {WeightRow} from "../src/annotate/weights.ts"

/** Counts feature keys, to keep those that are frequent enough to learn from. */
export class FeatureCounter {
  private keys = new Int32Array(1 << 16)
  private counts = new Int32Array(1 << 16)
  private size = 0

  add(keys: Int32Array): void {
    for (const key of keys) this.addKey(key, 1)
  }

  /** Keys seen at least `least` times, in the order of their numbers. */
  frequent(least: number): Int32Array {
    const kept: number[] = []
    this.counts.forEach((count, slot) => {
      if (count >= least) kept.push(this.keys[slot]!)
    })
    return Int32Array.from(kept).sort()
  }

  private addKey(key: number, count: number): void {
    const mask = this.keys.length - 1
    let slot = key & mask
    while (this.counts[slot]! > 0 && this.keys[slot] !== key) slot = (slot + 1) & mask
    if (this.counts[slot] === 0) {
      this.keys[slot] = key
      this.size++
    }
    this.counts[slot]! += count
    if (this.size * 2 > this.keys.length) this.grow()
  }

  private grow(): void {
    const {keys, counts} = this
    this.keys = new Int32Array(keys.length * 2)
    this.counts = new Int32Array(keys.length * 2)
    this.size = 0
    counts.forEach((count, slot) => {
      if (count > 0) this.addKey(keys[slot]!, count)
    })
  }
}

/**
 * The weights of an averaged perceptron in training: one row for each kept feature, holding only the classes that an update
 * has touched, since most features speak of few classes and memory is what training waits for. The average runs over the
 * ticks of `step`; it is kept as the sum of updates times the tick they came at.
 */
export class Perceptron {
  readonly classes: number
  private readonly kept: Int32Array
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

  constructor(kept: Int32Array, classes: number) {
    if (classes > 127) throw new RangeError(`Too many classes for the rows: got ${classes}, expected 127 at most`)
    this.kept = kept
    this.classes = classes
    let size = 16
    while (size < kept.length * 2) size *= 2
    this.mask = size - 1
    this.slots = new Int32Array(size).fill(-1)
    kept.forEach((key, row) => {
      let slot = key & this.mask
      while (this.slots[slot]! >= 0) slot = (slot + 1) & this.mask
      this.slots[slot] = row
    })
    this.starts = new Int32Array(kept.length)
    this.sizes = new Uint8Array(kept.length)
    this.rooms = new Uint8Array(kept.length)
  }

  /** Turns feature keys into rows; features that were not kept become -1. */
  findRows(keys: Int32Array, rows: Int32Array): void {
    const {mask, slots, kept} = this
    for (let i = 0; i < keys.length; i++) {
      const key = keys[i]!
      let slot = key & mask
      let row = slots[slot]!
      while (row >= 0 && kept[row] !== key) {
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

  /**
   * Averaged weights in units of `unit`, whole and within a signed byte; those smaller than `least` (in the same measure as
   * the unit) are dropped, and rows left empty with them.
   */
  quantise({unit, least}: {readonly unit: number; readonly least: number}): WeightRow[] {
    const {kept, starts, sizes, names, weights, late, step} = this
    const rows: WeightRow[] = []
    kept.forEach((key, row) => {
      const entries: [number, number][] = []
      for (let at = starts[row]!, end = at + sizes[row]!; at < end; at++) {
        const average = weights[at]! - late[at]! / step
        const whole = Math.max(-127, Math.min(127, Math.round(average / unit)))
        if (whole !== 0 && Math.abs(average) >= least) entries.push([names[at]!, whole])
      }
      if (entries.length > 0) rows.push({key, entries: entries.sort(([a], [b]) => a - b)})
    })
    return rows
  }

  private add(row: number, name: number, change: number): void {
    const start = this.starts[row]!
    const end = start + this.sizes[row]!
    let at = start
    while (at < end && this.names[at] !== name) at++
    if (at === end) at = this.append(row, name)
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
    for (const column of [this.names, this.weights, this.late]) column.copyWithin(this.poolEnd, start, end)
    this.starts[row] = this.poolEnd
    this.rooms[row] = Math.min(255, room)
    this.poolEnd += room
  }

  private growPool(): void {
    const length = this.names.length * 2
    const grown = <Column extends Uint8Array | Float32Array>(column: Column, wider: Column): Column => {
      wider.set(column)
      return wider
    }
    this.names = grown(this.names, new Uint8Array(length))
    this.weights = grown(this.weights, new Float32Array(length))
    this.late = grown(this.late, new Float32Array(length))
  }
}
