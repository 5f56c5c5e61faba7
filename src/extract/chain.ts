import type {TokenRange} from "../model/span.ts"
import {trimPunctuation, type Clauses} from "./clause-rules.ts"
import {confidenceOf} from "./confidence.ts"
import type {Proposition} from "./proposition.ts"
import {rootOf} from "./stance.ts"
import type {Voice} from "./voice.ts"

/** A proposition with whose it is: the innermost voice, and those that relay it, outermost first. */
export interface VoicedProposition {
  readonly range: TokenRange
  readonly voice: Voice | undefined
  readonly outer: readonly Voice[]
  /** Of the proposition's edges, 0 to 1. */
  readonly probability: number
  /** Of edges and voice together, 0 to 1. */
  readonly confidence: number
}

/** Gives each proposition its voices; what a rule has found whole becomes claims of its own. */
export function partitionByVoice(
  clauses: Clauses,
  propositions: readonly Proposition[],
  voices: readonly Voice[]
): readonly VoicedProposition[] {
  const index = indexVoices(clauses, voices)
  const whole = voices.filter(({kind}) => kind !== "spoken").map(wholeVoice)
  const spoken: VoicedProposition[] = []
  for (const proposition of propositions) {
    const range = trimProposition(clauses, proposition)
    if (range.to <= range.from || !isBody(clauses, range) || isFoundWhole(clauses, range, index)) continue
    const own = voicesOf(clauses, range, index)
    const found = own.length > 0 ? own : [sharedVoice(clauses, range, index) ?? continuedVoice(clauses, range, index)]
    for (const voice of found) {
      spoken.push({
        range,
        voice,
        outer: voice ? outerVoices(clauses, voice, index) : [],
        probability: proposition.probability,
        confidence: confidenceOf(proposition.probability, voice)
      })
    }
  }
  return [...spoken, ...whole].sort((a, b) => a.range.from - b.range.from || a.range.to - b.range.to)
}

/** What a rule has found whole needs no splitting. */
function wholeVoice(voice: Voice): VoicedProposition {
  const range = {from: voice.content[0]!, to: voice.content.at(-1)! + 1}
  return {range, voice, outer: [], probability: 1, confidence: voice.probability}
}

/** Whether a rule has found most of these words whole already. */
function isFoundWhole({words}: Clauses, range: TokenRange, index: VoiceIndex): boolean {
  return inSentence(index, words.tokens.sentence[range.from]!).some(
    (voice) => voice.kind !== "spoken" && shareCovered(index, voice, range) > 0.5
  )
}

function isBody({words}: Clauses, {from}: TokenRange): boolean {
  return words.sentences[words.tokens.sentence[from]!]!.kind === "body"
}

/** Without the marks and joints at its edges: a content begins with its first word that says something. */
function trimProposition(clauses: Clauses, range: TokenRange): TokenRange {
  const {words, language} = clauses
  let {from, to} = trimPunctuation(words, range)
  while (from < to && language.attribution.clauseJoints.has(words.tokens.norm[from]!)) from++
  while (to > from && words.tokens.tag[to - 1] === "CC") to--
  return trimPunctuation(words, {from, to})
}

interface VoiceIndex {
  /** Voices by the sentences of their content. */
  readonly bySentence: ReadonlyMap<number, readonly Voice[]>
  readonly contents: ReadonlyMap<Voice, ReadonlySet<number>>
}

function indexVoices({words}: Clauses, voices: readonly Voice[]): VoiceIndex {
  const bySentence = new Map<number, Voice[]>()
  const contents = new Map<Voice, ReadonlySet<number>>()
  for (const voice of voices) {
    contents.set(voice, new Set(voice.content))
    for (const sentence of new Set(voice.content.map((i) => words.tokens.sentence[i]!))) {
      const list = bySentence.get(sentence)
      if (list) list.push(voice)
      else bySentence.set(sentence, [voice])
    }
  }
  return {bySentence, contents}
}

function inSentence({bySentence}: VoiceIndex, sentence: number): readonly Voice[] {
  return bySentence.get(sentence) ?? []
}

/** The innermost voice whose content covers most of the proposition; several where two parties say the same words. */
function voicesOf({words}: Clauses, range: TokenRange, index: VoiceIndex): readonly Voice[] {
  const candidates = inSentence(index, words.tokens.sentence[range.from]!).filter(
    (voice) => voice.kind === "spoken" && shareCovered(index, voice, range) >= 0.5
  )
  if (candidates.length === 0) return []
  const smallest = Math.min(...candidates.map((voice) => voice.content.length))
  const innermost = candidates.filter((voice) => voice.content.length === smallest)
  const first = innermost[0]!
  return innermost.filter((voice) => voice === first || sameContent(voice, first))
}

function sameContent(a: Voice, b: Voice): boolean {
  return a.content[0] === b.content[0] && a.content.at(-1) === b.content.at(-1)
}

function shareCovered(index: VoiceIndex, voice: Voice, {from, to}: TokenRange): number {
  const content = index.contents.get(voice)!
  let covered = 0
  for (let i = from; i < to; i++) if (content.has(i)) covered++
  return covered / (to - from)
}

/** Voices that relay this one: its cue stands inside their content. */
function outerVoices({words}: Clauses, inner: Voice, index: VoiceIndex): readonly Voice[] {
  if (inner.relay) return [inner.relay]
  const anchor = inner.cue[0]
  if (anchor === undefined) return []
  return inSentence(index, words.tokens.sentence[anchor]!)
    .filter((voice) => voice !== inner && voice.kind === "spoken" && index.contents.get(voice)!.has(anchor))
    .sort((a, b) => b.content.length - a.content.length)
    .slice(0, 2)
}

/**
 * "X claims that she went to the police, but later agreed": a clause without a subject of its own, coordinated with one that a
 * voice says, is said by it too.
 */
function sharedVoice(clauses: Clauses, range: TokenRange, index: VoiceIndex): Voice | undefined {
  const {words, arcs} = clauses
  const {relation, head, sentence} = words.tokens
  const root = rootOf(clauses, range)
  if (relation[root] !== "conj" || arcs.child(root, "nsubj") !== undefined) return undefined
  const first = head[root]!
  const voice = inSentence(index, sentence[root]!).find(
    (other) => other.kind === "spoken" && index.contents.get(other)!.has(first)
  )
  return voice && {...voice, provenance: {by: "rule:shared-clause", because: "coordinated with a clause of this voice"}}
}

/**
 * A quoted sentence without a reporting word of its own: the voice of the same quotation, of the one it continues, or of the
 * quoted words next to it in the paragraph.
 */
function continuedVoice(clauses: Clauses, range: TokenRange, index: VoiceIndex): Voice | undefined {
  const {words} = clauses
  const {tokens, quotations, sentences} = words
  let quoted = 0
  for (let i = range.from; i < range.to; i++) if (tokens.quotation[i]! >= 0) quoted++
  if (quoted < 0.8 * (range.to - range.from)) return undefined
  const own = tokens.quotation[range.from]!
  const sentence = tokens.sentence[range.from]!
  const before = own >= 0 ? quotations[own]!.continues : undefined
  let best: Voice | undefined
  let bestDistance = Infinity
  for (let other = sentence - 3; other <= sentence + 3; other++) {
    for (const voice of inSentence(index, other)) {
      if (voice.kind !== "spoken" || !voice.source) continue
      const shared = voice.content.some(
        (i) => tokens.quotation[i]! >= 0 && (tokens.quotation[i] === own || tokens.quotation[i] === before)
      )
      const near =
        sentences[other]!.paragraph === sentences[sentence]!.paragraph &&
        voice.content.some((i) => tokens.quotation[i]! >= 0)
      if (!shared && !near) continue
      const distance = Math.abs(other - sentence) + (shared ? 0 : 10) + (other > sentence ? 0.25 : 0)
      if (distance < bestDistance) [best, bestDistance] = [voice, distance]
    }
  }
  return (
    best && {
      ...best,
      cue: best.cue,
      provenance: {by: "rule:quotation-continues", because: "the quotation's reporting clause stands elsewhere"}
    }
  )
}
