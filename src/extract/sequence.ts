/**
 * A sequence of tokens as hashed features: token i has the keys `keys[offsets[i]] ... keys[offsets[i + 1] - 1]`.
 * Keys are 32-bit hashes of template and value; which of them carry weight is the model's business.
 */
export interface Sequence {
  readonly length: number
  readonly keys: Int32Array
  readonly offsets: Int32Array
}

/** FNV-1a over UTF-16 units: a stable 32-bit hash of a string. */
export function hashText(text: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return hash | 0
}

/** Mixes two hashes into one; order matters. */
export function mix(a: number, b: number): number {
  let hash = Math.imul(a ^ (b + 0x9e3779b9 + (a << 6) + (a >>> 2)), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 15), 0xc2b2ae35)
  return hash ^ (hash >>> 13)
}

/** Collects the features of one sequence, token by token. */
export class SequenceBuilder {
  #keys = new Int32Array(4096)
  #length = 0
  readonly #offsets: number[] = [0]

  /** Adds one feature of the current token: a template's number and a value. */
  add(template: number, value: number): void {
    if (this.#length === this.#keys.length) {
      const larger = new Int32Array(this.#keys.length * 2)
      larger.set(this.#keys)
      this.#keys = larger
    }
    this.#keys[this.#length++] = mix(value, Math.imul(template + 1, 0x9e3779b1))
  }

  /** Closes the current token. */
  next(): void {
    this.#offsets.push(this.#length)
  }

  build(): Sequence {
    return {
      length: this.#offsets.length - 1,
      keys: this.#keys.slice(0, this.#length),
      offsets: Int32Array.from(this.#offsets)
    }
  }
}
