/**
 * Integer weights of a linear model: for each kept feature the classes it speaks for or against. Rows are sparse, found by
 * the feature's 32-bit key (never 0) in an open-addressing table; whole numbers make scores the same on every machine.
 */
export interface SparseWeights {
  /** Rows kept. */
  readonly length: number
  readonly mask: number
  /** Two columns of one table: most keys asked for are not there, and then only the first is touched. */
  readonly keys: Int32Array
  /** The offset of a row's entries times 256 plus their number; 0 for a free slot. */
  readonly rows: Uint32Array
  /** Class times 256 plus the weight as an unsigned byte. */
  readonly entries: Uint16Array
}

export interface WeightRow {
  readonly key: number
  /** Pairs of class (0 to 254) and weight (-127 to 127, not 0); at least one, at most 255. */
  readonly entries: readonly (readonly [number, number])[]
}

/** Working room of `addScores`: what it holds means nothing between two calls. */
const found = new Uint32Array(256)

/**
 * Adds the weights of the features found to the scores of their classes. All rows are looked up before any is read: three
 * short loops wait for memory a third less than one.
 */
export function addScores(weights: SparseWeights, keys: Int32Array, scores: Int32Array): void {
  if (keys.length > found.length)
    throw new RangeError(`Got ${keys.length} feature keys at once, expected ${found.length} at most`)
  const {keys: kept, rows, mask, entries} = weights
  let count = 0
  for (const key of keys) {
    let slot = key & mask
    while (kept[slot] !== key && kept[slot] !== 0) slot = (slot + 1) & mask
    found[count] = slot
    if (kept[slot] !== 0) count++
  }
  for (let i = 0; i < count; i++) found[i] = rows[found[i]!]!
  for (let i = 0; i < count; i++) {
    const row = found[i]!
    const start = row >>> 8
    for (let at = start, end = start + (row & 255); at < end; at++) {
      const entry = entries[at]!
      scores[entry >>> 8]! += (entry << 24) >> 24
    }
  }
}

/** The classes and weights of one feature, if it was kept. */
export function findEntries(weights: SparseWeights, key: number): readonly (readonly [number, number])[] | undefined {
  const {keys, rows, mask, entries} = weights
  let slot = key & mask
  while (keys[slot] !== key && keys[slot] !== 0) slot = (slot + 1) & mask
  if (keys[slot] === 0) return undefined
  const start = rows[slot]! >>> 8
  const found = entries.subarray(start, start + (rows[slot]! & 255))
  return Array.from(found, (entry) => [entry >>> 8, (entry << 24) >> 24])
}

// The file form of a table: counts of rows and entries, then columns: key differences, sizes, classes, weights.

/** Packs rows into bytes. Their order does not matter: the same rows give the same bytes. */
export function packWeights(rows: readonly WeightRow[]): Uint8Array<ArrayBuffer> {
  if (rows.some(({key}) => key === 0)) throw new RangeError("A feature key is 0, which marks a free slot")
  const sorted = [...rows].sort((a, b) => (a.key >>> 0) - (b.key >>> 0))
  const total = sorted.reduce((sum, {entries}) => sum + entries.length, 0)
  const keys: number[] = []
  let last = 0
  for (const {key} of sorted) {
    putVarint(keys, (key >>> 0) - last)
    last = key >>> 0
  }
  const bytes = new Uint8Array(8 + keys.length + sorted.length + 2 * total)
  const view = new DataView(bytes.buffer)
  view.setUint32(0, sorted.length, true)
  view.setUint32(4, total, true)
  bytes.set(keys, 8)
  let at = 8 + keys.length
  for (const {entries} of sorted) bytes[at++] = entries.length
  for (const {entries} of sorted) for (const [name] of entries) bytes[at++] = name
  for (const {entries} of sorted) for (const [, weight] of entries) bytes[at++] = weight
  return bytes
}

/** Reads what `packWeights` wrote. */
export function readWeights(bytes: Uint8Array): SparseWeights {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const length = view.getUint32(0, true)
  const total = view.getUint32(4, true)
  const sizes = bytes.length - length - 2 * total
  const classes = sizes + length
  let size = 16
  while (size < length * 1.6) size *= 2
  const mask = size - 1
  const keys = new Int32Array(size)
  const rows = new Uint32Array(size)
  let at = 8
  let key = 0
  let offset = 0
  for (let row = 0; row < length; row++) {
    let shift = 1
    for (let byte = 128; byte >= 128; shift *= 128) {
      byte = bytes[at++]!
      key += (byte & 127) * shift
    }
    let slot = key & mask
    while (keys[slot] !== 0) slot = (slot + 1) & mask
    keys[slot] = key
    rows[slot] = offset * 256 + bytes[sizes + row]!
    offset += bytes[sizes + row]!
  }
  const entries = new Uint16Array(total)
  for (let i = 0; i < total; i++) entries[i] = bytes[classes + i]! * 256 + bytes[classes + total + i]!
  return {length, mask, keys, rows, entries}
}

function putVarint(bytes: number[], value: number): void {
  while (value >= 128) {
    bytes.push((value % 128) + 128)
    value = Math.floor(value / 128)
  }
  bytes.push(value)
}

// The file form of a model: magic, head in JSON, then blocks of bytes.

/** Puts a model's head and blocks into one file. The magic names the kind of model and the version of its form. */
export function packModel(magic: string, head: object, blocks: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const text = JSON.stringify({...head, blocks: blocks.map(({length}) => length)})
  const front = new TextEncoder().encode(`${magic}\n${text}\n`)
  const bytes = new Uint8Array(blocks.reduce((sum, {length}) => sum + length, front.length))
  bytes.set(front)
  let at = front.length
  for (const block of blocks) {
    bytes.set(block, at)
    at += block.length
  }
  return bytes
}

/** Takes a file of `packModel` apart. Throws when it is not of this kind. */
export function readModel(magic: string, bytes: Uint8Array): {head: unknown; blocks: Uint8Array[]} {
  const firstEnd = bytes.indexOf(10)
  const found = new TextDecoder().decode(bytes.subarray(0, Math.max(0, Math.min(firstEnd, 40))))
  if (found !== magic)
    throw new TypeError(`Not a model of this kind: expected it to begin with ${magic}, got "${found}"`)
  const headEnd = bytes.indexOf(10, firstEnd + 1)
  const head = JSON.parse(new TextDecoder().decode(bytes.subarray(firstEnd + 1, headEnd))) as {
    readonly blocks: readonly number[]
  }
  let at = headEnd + 1
  const blocks = head.blocks.map((length) => bytes.subarray(at, (at += length)))
  return {head, blocks}
}
