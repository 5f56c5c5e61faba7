import type {Words} from "../model/annotated.ts"
import type {TokenRange} from "../model/span.ts"
import type {Arcs} from "./arcs.ts"
import type {Columns} from "./columns.ts"
import {labelStretches} from "./first-look.ts"
import type {Labeller} from "./labeller.ts"
import {mix, SequenceBuilder, type Sequence} from "./sequence.ts"
import {addTokenFeatures, at, bucket} from "./token-features.ts"
import type {Voice} from "./voice.ts"

/** Which tokens state a proposition, and where one ends and the next begins. */
export const propositionLabels = ["O", "begin", "in"] as const

/** In nats: splitters trained for likelihood join propositions that a person tells apart. */
export const propositionEagerness = [0, 1, 0]

/** What splitting looks at, once per document. */
export interface PropositionContext {
  readonly words: Words
  readonly columns: Columns
  /** Per token: 0 none, 1 source, 2 cue, 3 content, 4 between parts of one content. */
  readonly role: Uint8Array
  /** Index of the voice whose role that is, -1 if none. */
  readonly voiceOf: Int32Array
  readonly edges: ClauseEdges
}

/** Where clauses begin and end by the arcs, as one hash of the widest clause at each edge; and finite verbs around. */
interface ClauseEdges {
  readonly begins: Int32Array
  readonly beginsRelation: Int32Array
  readonly beginsWidth: Uint8Array
  readonly ends: Int32Array
  readonly finiteBefore: Uint8Array
  readonly finiteAfter: Uint8Array
  /** 1 in sentences that hold some voice's content. */
  readonly attributed: Uint8Array
}

export function buildPropositionContext(
  words: Words,
  columns: Columns,
  arcs: Arcs,
  voices: readonly Voice[]
): PropositionContext {
  const {role, voiceOf} = voiceRoles(words, voices)
  return {words, columns, role, voiceOf, edges: clauseEdges(words, columns, arcs, role)}
}

function voiceRoles(words: Words, voices: readonly Voice[]): Pick<PropositionContext, "role" | "voiceOf"> {
  const role = new Uint8Array(words.tokens.length)
  const voiceOf = new Int32Array(words.tokens.length).fill(-1)
  const mark = (i: number, kind: number, index: number): void => {
    role[i] = kind
    voiceOf[i] = index
  }
  voices.forEach((voice, index) => voice.content.forEach((i) => mark(i, 3, index)))
  voices.forEach((voice, index) => {
    if (voice.source) for (let i = voice.source.from; i < voice.source.to; i++) mark(i, 1, index)
  })
  voices.forEach((voice, index) => voice.cue.forEach((i) => mark(i, 2, index)))
  voices.forEach((voice) => {
    for (let k = 1; k < voice.content.length; k++) {
      const [left, right] = [voice.content[k - 1]!, voice.content[k]!]
      if (words.tokens.sentence[left] !== words.tokens.sentence[right]) continue
      for (let i = left + 1; i < right; i++) if (role[i] === 0) role[i] = 4
    }
  })
  return {role, voiceOf}
}

const finiteTags = new Set(["VBD", "VBZ", "VBP", "MD"])

/** Finite, gerund, participle, other verb, noun, other: what kind of clause a node heads. */
function clauseKind(tag: string): number {
  if (finiteTags.has(tag)) return 1
  if (tag === "VBG") return 2
  if (tag === "VBN") return 3
  if (tag.startsWith("VB")) return 4
  return tag.startsWith("N") || tag.startsWith("PRP") ? 5 : 6
}

function clauseEdges(words: Words, columns: Columns, arcs: Arcs, role: Uint8Array): ClauseEdges {
  const {tokens, sentences} = words
  const n = tokens.length
  const edges = {
    begins: new Int32Array(n).fill(1),
    beginsRelation: new Int32Array(n),
    beginsWidth: new Uint8Array(n),
    ends: new Int32Array(n).fill(1),
    finiteBefore: new Uint8Array(n),
    finiteAfter: new Uint8Array(n),
    attributed: new Uint8Array(n)
  }
  const hasFinite = new Uint8Array(n)
  const hasSubject = new Uint8Array(n)
  for (let i = 0; i < n; i++) {
    const head = tokens.head[i]!
    const relation = tokens.relation[i]!
    if (finiteTags.has(tokens.tag[i]!)) hasFinite[head >= 0 && /^(aux|cop)/.test(relation) ? head : i] = 1
    if (head >= 0 && /^(nsubj|csubj|expl)/.test(relation)) hasSubject[head] = 1
  }
  const beginWidth = new Int32Array(n)
  const endWidth = new Int32Array(n)
  for (let i = 0; i < n; i++) {
    const hull = arcs.hull(i)
    let from = hull.from
    while (from < i && (tokens.tag[from] === "CC" || !/[\p{L}\p{N}]/u.test(tokens.form[from]!))) from++
    const kind = hasFinite[i]! > 0 ? 8 + hasSubject[i]! : clauseKind(tokens.tag[i]!)
    const signature = mix(columns.relation[i]!, kind)
    const width = hull.to - 1 - from
    if (width >= 2 && width >= beginWidth[from]!) {
      beginWidth[from] = width
      edges.begins[from] = signature
      edges.beginsRelation[from] = mix(columns.relation[i]!, hasFinite[i]!)
      edges.beginsWidth[from] = bucket(width)
    }
    if (width >= 3 && width >= endWidth[hull.to - 1]!) {
      endWidth[hull.to - 1] = width
      edges.ends[hull.to - 1] = signature
    }
  }
  for (const {from, to} of sentences) {
    let total = 0
    let attributed = 0
    for (let i = from; i < to; i++) {
      total += finiteTags.has(tokens.tag[i]!) ? 1 : 0
      if (role[i] === 3) attributed = 1
    }
    let seen = 0
    for (let i = from; i < to; i++) {
      edges.finiteBefore[i] = Math.min(seen, 3)
      if (finiteTags.has(tokens.tag[i]!)) seen++
      edges.finiteAfter[i] = Math.min(total - seen, 3)
      edges.attributed[i] = attributed
    }
  }
  return edges
}

export function propositionSequence(context: PropositionContext, from: number, to: number): Sequence {
  const out = new SequenceBuilder()
  for (let i = from; i < to; i++) {
    addTokenFeatures(context.words, context.columns, i, out)
    addRoles(context, i, out)
    addEdges(context, i, out)
    out.next()
  }
  return out.build()
}

function addRoles({columns: c, role, voiceOf, edges}: PropositionContext, i: number, out: SequenceBuilder): void {
  const own = role[i]!
  const before = i > 0 ? role[i - 1]! : 0
  const after = at(role, i + 1)
  const same = i > 0 && voiceOf[i] === voiceOf[i - 1] ? 1 : 0
  const finite = mix(edges.finiteBefore[i]!, edges.finiteAfter[i]!)
  out.add(200, own)
  out.add(201, mix(own, before * 2 + same))
  out.add(202, mix(own, after))
  out.add(203, mix(own, c.tag[i]!))
  out.add(204, mix(mix(own, before), edges.begins[i]!))
  out.add(205, mix(own, finite))
  out.add(206, mix(mix(edges.attributed[i]!, own), mix(i === c.from[i] ? 1 : 0, i === c.to[i]! - 1 ? 1 : 0)))
  out.add(207, mix(edges.attributed[i]!, mix(own, before * 2 + same)))
  out.add(208, mix(mix(own, before), at(c.form, i - 1)))
}

function addEdges({columns: c, role, edges}: PropositionContext, i: number, out: SequenceBuilder): void {
  const own = role[i]!
  const begins = edges.begins[i]!
  const relation = edges.beginsRelation[i]!
  const before = at(c.form, i - 1)
  const finite = mix(edges.finiteBefore[i]!, edges.finiteAfter[i]!)
  out.add(210, begins)
  out.add(211, mix(begins, edges.beginsWidth[i]!))
  out.add(212, mix(begins, own))
  out.add(213, mix(begins, before))
  out.add(214, mix(relation, mix(before, edges.finiteBefore[i]!)))
  out.add(215, at(edges.begins, i + 1))
  out.add(216, mix(at(edges.begins, i + 1), c.form[i]!))
  out.add(217, at(edges.ends, i - 1))
  out.add(218, mix(at(edges.ends, i - 1), begins))
  out.add(219, mix(relation, finite))
  out.add(220, mix(edges.ends[i]!, at(edges.begins, i + 1)))
  out.add(221, mix(mix(relation, own), finite))
}

export interface Proposition extends TokenRange {
  /** Mean probability of its tokens' labels, 0 to 1. */
  readonly probability: number
}

/** The propositions of a document: stretches of tokens, never across sentences. */
export function splitPropositions(context: PropositionContext, labeller: Labeller): readonly Proposition[] {
  const propositions: Proposition[] = []
  const {words} = context
  for (const stretch of labelStretches(words)) {
    const {best, marginals} = labeller.label(propositionSequence(context, stretch.from, stretch.to))
    let open = -1
    const close = (to: number): void => {
      if (open >= 0) {
        let sum = 0
        for (let i = open; i < to; i++) sum += marginals[(i - stretch.from) * 3 + best[i - stretch.from]!]!
        propositions.push({from: open, to, probability: sum / (to - open)})
      }
      open = -1
    }
    for (let i = stretch.from; i < stretch.to; i++) {
      const label = best[i - stretch.from]!
      const newSentence = i > stretch.from && words.tokens.sentence[i] !== words.tokens.sentence[i - 1]
      if (label !== 2 || newSentence) close(i)
      if (label !== 0 && open < 0) open = i
    }
    close(stretch.to)
  }
  return propositions
}
