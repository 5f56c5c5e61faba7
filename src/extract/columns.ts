import type {CueWord, AttributionWords} from "../languages/attribution-words.ts"
import type {Language} from "../languages/language.ts"
import type {Words} from "../model/annotated.ts"
import {hashText} from "./sequence.ts"

/**
 * What the labellers and the rules ask of each token, once per document and as columns: hashes of its forms, its place in
 * sentence and quotation, whether the pack knows it as a reporting word, and where the arcs above it lead.
 */
export interface Columns {
  readonly length: number
  readonly form: Int32Array
  readonly lemma: Int32Array
  readonly tag: Int32Array
  readonly shape: Int32Array
  readonly suffix: Int32Array
  readonly relation: Int32Array
  /** First token of the sentence and the one after its last. */
  readonly from: Int32Array
  readonly to: Int32Array
  /** 0 outside, 1 inside a quotation, 2 opening mark, 3 closing mark. */
  readonly quote: Uint8Array
  /** 0 outside, 1 one to four tokens, 2 up to twelve, 3 longer. */
  readonly quoteLength: Uint8Array
  /** 0 no reporting word; 1 weak, 2 core; by the pack and the tag. */
  readonly strength: Uint8Array
  /** The reporting word's class as a hash; 0 if none. */
  readonly cueClass: Int32Array
  /** Nearest reporting word to the left / right in the sentence, -1 if none. */
  readonly cueLeft: Int32Array
  readonly cueRight: Int32Array
  /** Nearest reporting word above in the tree (not the token itself), the token just below it, and the steps to it. */
  readonly cueAbove: Int32Array
  readonly branch: Int32Array
  readonly depth: Uint8Array
  /** Which of subject, clause, object, ... hang from the token, as one hash. */
  readonly children: Int32Array
  /** Per sentence index: 0 no quoted token, 1 some, 2 nearly all; and how many reporting words (at most 2). */
  readonly sentenceQuoted: Uint8Array
  readonly sentenceCues: Uint8Array
}

const deepest = 14

export function buildColumns(words: Words, language: Language): Columns {
  const {tokens} = words
  const n = tokens.length
  const hashes = hashColumns(words)
  const {from, to} = sentenceBounds(words)
  const {quote, quoteLength} = quoteColumns(words)
  const strength = new Uint8Array(n)
  const cueClass = new Int32Array(n)
  for (let i = 0; i < n; i++) {
    const cue = findCueWord(language.attribution, tokens.lemma[i]!, tokens.tag[i]!)
    if (!cue) continue
    strength[i] = cue.strength === "core" ? 2 : 1
    cueClass[i] = hashText(cue.class)
  }
  const sentenceQuoted = new Uint8Array(words.sentences.length)
  const sentenceCues = new Uint8Array(words.sentences.length)
  words.sentences.forEach((sentence, index) => {
    let quoted = 0
    let cues = 0
    for (let i = sentence.from; i < sentence.to; i++) {
      if (quote[i]! > 0) quoted++
      if (strength[i]! > 0) cues++
    }
    sentenceQuoted[index] = quoted === 0 ? 0 : quoted >= 0.9 * (sentence.to - sentence.from) ? 2 : 1
    sentenceCues[index] = Math.min(cues, 2)
  })
  return {
    length: n,
    ...hashes,
    from,
    to,
    quote,
    quoteLength,
    strength,
    cueClass,
    ...nearestCues(strength, from, to),
    ...cuesAbove(words, strength),
    children: childProfiles(words),
    sentenceQuoted,
    sentenceCues
  }
}

/** The pack's reporting word behind a lemma, by what the tag says it is. */
export function findCueWord(words: AttributionWords, lemma: string, tag: string): CueWord | undefined {
  if (tag.startsWith("V")) return words.verbs.get(lemma)
  if (tag === "NN" || tag === "NNS") return words.nouns.get(lemma)
  if (tag.startsWith("J")) return words.adjectives.get(lemma)
  return undefined
}

function hashColumns(words: Words): Pick<Columns, "form" | "lemma" | "tag" | "shape" | "suffix" | "relation"> {
  const {tokens} = words
  const memo = new Map<string, number>()
  const hash = (text: string): number => {
    let value = memo.get(text)
    if (value === undefined) memo.set(text, (value = hashText(text)))
    return value
  }
  const column = (of: (i: number) => string): Int32Array => {
    const result = new Int32Array(tokens.length)
    for (let i = 0; i < tokens.length; i++) result[i] = hash(of(i))
    return result
  }
  return {
    form: column((i) => foldNumber(tokens.norm[i]!)),
    lemma: column((i) => foldNumber(tokens.lemma[i]!)),
    tag: column((i) => tokens.tag[i]!),
    shape: column((i) => shapeOf(tokens.form[i]!)),
    suffix: column((i) => tokens.norm[i]!.slice(-3)),
    relation: column((i) => tokens.relation[i]!)
  }
}

function foldNumber(form: string): string {
  const first = form.charCodeAt(0)
  if (first < 48 || first > 57) return form
  return form.length === 4 && /^\d{4}$/.test(form) ? "<year>" : "<number>"
}

/** "Xx", "XX", "d": letters and digits by kind, runs cut after three. */
function shapeOf(form: string): string {
  let shape = ""
  for (const char of form.slice(0, 12)) {
    const kind = /\p{Lu}/u.test(char) ? "X" : /\p{L}/u.test(char) ? "x" : /\p{N}/u.test(char) ? "d" : char
    if (!shape.endsWith(kind.repeat(3))) shape += kind
  }
  return shape
}

function sentenceBounds({tokens, sentences}: Words): {from: Int32Array; to: Int32Array} {
  const from = new Int32Array(tokens.length)
  const to = new Int32Array(tokens.length)
  for (const sentence of sentences) {
    from.fill(sentence.from, sentence.from, sentence.to)
    to.fill(sentence.to, sentence.from, sentence.to)
  }
  return {from, to}
}

function quoteColumns({tokens, quotations}: Words): {quote: Uint8Array; quoteLength: Uint8Array} {
  const quote = new Uint8Array(tokens.length)
  const quoteLength = new Uint8Array(tokens.length)
  for (const {from, to, closed} of quotations) {
    const size = to - from - 2
    quote.fill(1, from, to)
    quoteLength.fill(size <= 4 ? 1 : size <= 12 ? 2 : 3, from, to)
    quote[from] = 2
    if (closed && to > from) quote[to - 1] = 3
  }
  return {quote, quoteLength}
}

function nearestCues(strength: Uint8Array, from: Int32Array, to: Int32Array): Pick<Columns, "cueLeft" | "cueRight"> {
  const n = strength.length
  const cueLeft = new Int32Array(n).fill(-1)
  const cueRight = new Int32Array(n).fill(-1)
  for (let i = 1; i < n; i++) {
    if (i === from[i]) continue
    cueLeft[i] = strength[i - 1]! > 0 ? i - 1 : cueLeft[i - 1]!
  }
  for (let i = n - 2; i >= 0; i--) {
    if (i + 1 === to[i]) continue
    cueRight[i] = strength[i + 1]! > 0 ? i + 1 : cueRight[i + 1]!
  }
  return {cueLeft, cueRight}
}

function cuesAbove({tokens}: Words, strength: Uint8Array): Pick<Columns, "cueAbove" | "branch" | "depth"> {
  const n = tokens.length
  const cueAbove = new Int32Array(n).fill(-1)
  const branch = new Int32Array(n).fill(-1)
  const depth = new Uint8Array(n)
  for (let i = 0; i < n; i++) {
    let at = i
    for (let steps = 1; steps <= deepest; steps++) {
      const head = tokens.head[at]!
      if (head < 0) break
      if (strength[head]! > 0) {
        cueAbove[i] = head
        branch[i] = at
        depth[i] = steps
        break
      }
      at = head
    }
  }
  return {cueAbove, branch, depth}
}

const profiled = [
  "nsubj",
  "nsubj:pass",
  "csubj",
  "ccomp",
  "xcomp",
  "obj",
  "iobj",
  "obl",
  "obl:agent",
  "parataxis",
  "acl",
  "mark",
  "aux:pass"
]

function childProfiles({tokens}: Words): Int32Array {
  const bits = new Int32Array(tokens.length)
  for (let i = 0; i < tokens.length; i++) {
    const head = tokens.head[i]!
    const bit = profiled.indexOf(tokens.relation[i]!)
    if (head >= 0 && bit >= 0) bits[head]! |= 1 << bit
  }
  return bits
}
