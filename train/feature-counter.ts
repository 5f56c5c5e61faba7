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
