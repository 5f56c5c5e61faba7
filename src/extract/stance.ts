import type {TokenRange} from "../model/span.ts"
import {stances, type Stance} from "../model/claim.ts"
import type {EventInWords} from "../model/event.ts"
import type {Clauses} from "./clause-rules.ts"
import {findEvents} from "./event.ts"
import type {Labeller} from "./labeller.ts"
import {hashText, mix, SequenceBuilder, type Sequence} from "./sequence.ts"
import type {Voice} from "./voice.ts"
import {cueHead} from "./voice-features.ts"

/** Stances that a labeller decides between; silence is told by its rule. */
export const learnedStances = stances.filter((stance) => stance !== "no-comment")

export function stanceOf(
  clauses: Clauses,
  proposition: TokenRange,
  voice: Voice | undefined,
  labeller: Labeller
): {readonly stance: Stance; readonly probability: number} {
  if (voice?.kind === "silent") return {stance: "no-comment", probability: 1}
  const {best, marginals} = labeller.label(claimSequence(clauses, proposition, voice))
  return {stance: learnedStances[best[0]!]!, probability: marginals[best[0]!]!}
}

/**
 * A whole claim as a sequence of one: the reporting word and its class, how it is built, the words of the content and of its
 * first clause, marks of future, obligation, doubt and denial. Serves stance and hedge alike.
 */
export function claimSequence(clauses: Clauses, proposition: TokenRange, voice: Voice | undefined): Sequence {
  const out = new SequenceBuilder()
  out.add(1, 0)
  const cue = addCue(clauses, proposition, voice, out)
  addContentWords(clauses, proposition, cue, out)
  addRoot(clauses, proposition, cue, out)
  addMarks(clauses, proposition, voice, cue, out)
  addParties(clauses, proposition, voice, cue, out)
  addEvents(clauses, proposition, cue, out)
  out.next()
  return out.build()
}

/** Returns a hash of what kind of reporting it is, to be combined with the content. */
function addCue(clauses: Clauses, proposition: TokenRange, voice: Voice | undefined, out: SequenceBuilder): number {
  const {words, columns} = clauses
  if (!voice) {
    out.add(2, 1)
    return hashText("outlet")
  }
  if (voice.cue.length === 0) {
    out.add(2, 2)
    return hashText("free")
  }
  const head = cueHead(clauses, voice.cue)
  const cueClass = columns.cueClass[head]!
  const before = head < proposition.from ? 1 : 2
  out.add(3, columns.lemma[head]!)
  out.add(4, cueClass)
  out.add(5, mix(cueClass, before))
  out.add(6, voice.source ? 1 : 2)
  for (const i of voice.cue) out.add(7, columns.lemma[i]!)
  out.add(8, columns.tag[head]!)
  // Between cue and content stand the words that turn it: "said it would not", "of", "to", "that".
  for (let i = Math.max(voice.cue.at(-1)! + 1, proposition.from - 3); i < proposition.from; i++)
    out.add(9, columns.form[i]!)
  const quoted = words.tokens.quotation[proposition.from]! >= 0 ? 1 : 0
  out.add(10, mix(quoted, cueClass))
  const source = voice.source
  if (source && source.to - source.from === 1 && words.tokens.tag[source.from] === "PRP") out.add(11, 1)
  return cueClass
}

function addContentWords({words, columns}: Clauses, {from, to}: TokenRange, cue: number, out: SequenceBuilder): void {
  const end = Math.min(to, from + 60)
  for (let i = from; i < end; i++) {
    out.add(20, columns.lemma[i]!)
    if (i + 1 < end) out.add(21, mix(columns.lemma[i]!, columns.lemma[i + 1]!))
    if (/^(JJ[RS]|RB[RS]|IN|MD)/.test(words.tokens.tag[i]!)) out.add(30, columns.tag[i]!)
    if (words.tokens.tag[i]!.startsWith("J")) out.add(31, columns.suffix[i]!)
    if (/^(V|MD|RB|J)/.test(words.tokens.tag[i]!)) out.add(22, mix(columns.lemma[i]!, cue))
    if (columns.cueClass[i] !== 0) out.add(23, columns.cueClass[i]!)
  }
  for (let k = 0; k < 3 && from + k < end; k++) {
    out.add(24 + k, columns.form[from + k]!)
    out.add(27 + k, columns.tag[from + k]!)
  }
}

/** The token of a range whose head lies outside it: what the clause is about. */
export function rootOf({words}: Pick<Clauses, "words">, {from, to}: TokenRange): number {
  let root = from
  for (let i = from; i < to; i++) {
    const head = words.tokens.head[i]!
    if (head >= from && head < to) continue
    if (words.tokens.tag[i]!.startsWith("V")) return i
    if (root === from && /^[NJ]/.test(words.tokens.tag[i]!)) root = i
  }
  return root
}

function addRoot(clauses: Clauses, proposition: TokenRange, cue: number, out: SequenceBuilder): void {
  const {words, columns, arcs} = clauses
  const root = rootOf(clauses, proposition)
  out.add(40, columns.lemma[root]!)
  out.add(41, columns.tag[root]!)
  out.add(42, mix(columns.lemma[root]!, cue))
  out.add(43, mix(columns.tag[root]!, cue))
  out.add(44, columns.relation[root]!)
  out.add(50, mix(mix(columns.relation[root]!, columns.tag[root]!), cue))
  const copula = arcs.child(root, "cop") !== undefined ? 1 : 2
  out.add(51, mix(mix(copula, columns.tag[root]!), cue))
  out.add(52, mix(copula, columns.suffix[root]!))
  for (const child of arcs.children(root)) {
    if (child < proposition.from || child >= proposition.to) continue
    const relation = words.tokens.relation[child]!
    if (relation.startsWith("aux") || relation === "advmod" || relation === "cop") {
      out.add(45, columns.lemma[child]!)
      out.add(46, mix(columns.lemma[child]!, cue))
    }
    if (relation.startsWith("nsubj")) {
      out.add(47, columns.lemma[child]!)
      out.add(48, mix(columns.tag[child]!, cue))
    }
    if (relation === "obj") out.add(49, columns.lemma[child]!)
  }
}

function addMarks(
  clauses: Clauses,
  {from, to}: TokenRange,
  voice: Voice | undefined,
  cue: number,
  out: SequenceBuilder
): void {
  const {words, language, columns} = clauses
  const {futures, obligations, negations, hedges, conditions, firstPerson} = language.attribution
  const norms = words.tokens.norm
  const lemmas = words.tokens.lemma
  const marks = new Set<number>()
  for (let i = from; i < to; i++) {
    const norm = norms[i]!
    if (futures.has(norm)) marks.add(1)
    if (obligations.has(norm)) marks.add(2)
    if (negations.has(norm)) marks.add(3)
    if (hedges.modals.has(norm)) marks.add(4)
    if (hedges.adverbs.has(norm)) marks.add(5)
    if (hedges.adjectives.has(norm)) marks.add(6)
    if (hedges.verbs.has(lemmas[i]!)) marks.add(7)
    if (conditions.has(norm)) marks.add(8)
    if (firstPerson.has(norm)) marks.add(9)
    if (words.tokens.tag[i] === "VBN" && hedges.passives.has(lemmas[i]!)) marks.add(10)
    if (hedges.nouns.has(lemmas[i]!)) marks.add(11)
  }
  for (const mark of marks) {
    out.add(60, mark)
    out.add(61, mix(mark, cue))
  }
  out.add(62, mix(marks.has(1) ? 1 : 0, mix(marks.has(9) ? 1 : 0, cue)))
  const outsideFrom = voice && voice.cue.length > 0 ? Math.min(voice.cue[0]!, from) : columns.from[from]!
  const outside = new Set<number>()
  for (let i = Math.max(outsideFrom - 3, columns.from[from]!); i < from; i++) {
    if (hedges.modals.has(norms[i]!)) outside.add(1)
    if (hedges.adverbs.has(norms[i]!)) outside.add(2)
    if (hedges.adjectives.has(norms[i]!)) outside.add(3)
    if (hedges.verbs.has(lemmas[i]!)) outside.add(4)
    if (words.tokens.tag[i] === "VBN" && hedges.passives.has(lemmas[i]!)) outside.add(5)
    if (conditions.has(norms[i]!)) outside.add(6)
    if (negations.has(norms[i]!)) outside.add(7)
  }
  for (const mark of outside) {
    out.add(63, mark)
    out.add(64, mix(mark, cue))
  }
}

/**
 * Whose doing it is, seen from the source: the source itself ("we", "it"), someone else with a name, or nobody in particular.
 * Ill-doing of others is an accusation, the same words about oneself an admission.
 */
function addParties(
  clauses: Clauses,
  {from, to}: TokenRange,
  voice: Voice | undefined,
  cue: number,
  out: SequenceBuilder
): void {
  const {words, arcs} = clauses
  const {tag, norm} = words.tokens
  const root = rootOf(clauses, {from, to})
  const subject = arcs.child(root, "nsubj")
  if (subject === undefined || subject < from || subject >= to) {
    out.add(70, cue)
    return
  }
  const own = new Set<string>()
  if (voice?.source) for (let i = voice.source.from; i < voice.source.to; i++) own.add(norm[i]!)
  const hull = arcs.hull(subject)
  let named = false
  let shared = false
  for (let i = Math.max(hull.from, from); i < Math.min(hull.to, to); i++) {
    if (!/^(NNP|JJ)/.test(tag[i]!)) continue
    named ||= tag[i]!.startsWith("NNP") || /^\p{Lu}/u.test(words.tokens.form[i]!)
    shared ||= own.has(norm[i]!)
  }
  const pronoun = tag[subject] === "PRP" ? clauses.columns.form[subject]! : 0
  const whose = mix(mix(named ? 1 : 0, shared ? 1 : 0), pronoun)
  out.add(71, whose)
  out.add(72, mix(whose, cue))
  out.add(73, mix(whose, clauses.columns.lemma[root]!))
  for (const event of eventsIn(clauses, {from, to})) out.add(74, mix(mix(whose, hashText(event.type)), voice ? 1 : 2))
}

function addEvents(clauses: Clauses, range: TokenRange, cue: number, out: SequenceBuilder): void {
  const events = eventsIn(clauses, range)
  if (events.length === 0) out.add(80, cue)
  events.forEach(({type, tense, negated}, index) => {
    const name = hashText(type)
    out.add(81, name)
    out.add(82, mix(name, cue))
    out.add(83, mix(name, hashText(tense)))
    out.add(84, mix(mix(hashText(tense), negated ? 1 : 0), cue))
    if (index === 0) out.add(85, mix(name, cue))
  })
}

function eventsIn({words, arcs, language}: Clauses, range: TokenRange): readonly EventInWords[] {
  return findEvents(words, range, language, arcs).slice(0, 3)
}
