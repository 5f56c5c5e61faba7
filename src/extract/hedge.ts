import type {Hedge} from "../model/claim.ts"
import type {TokenRange} from "../model/span.ts"
import type {Clauses} from "./clause-rules.ts"
import type {Labeller} from "./labeller.ts"
import {hashText, mix, SequenceBuilder, type Sequence} from "./sequence.ts"
import type {Voice} from "./voice.ts"
import {cueHead} from "./voice-features.ts"

export const hedgeLabels = ["plain", "hedged"] as const

/** Whether the words make the proposition uncertain, and whether a condition does. */
export function hedgeOf(
  clauses: Clauses,
  proposition: TokenRange,
  voice: Voice | undefined,
  labeller: Labeller
): Hedge {
  const {best} = labeller.label(hedgeSequence(clauses, proposition, voice))
  const conditional = isConditional(clauses, proposition)
  if (best[0] === 0) return conditional && isUnreal(clauses, proposition) ? "conditional" : "none"
  return conditional ? "conditional" : "hedged"
}

/** How far before the proposition a word of doubt still bears on it, in tokens. */
const reach = 8

/** The words of doubt in and before a proposition, by kind, by word and by where they stand, as a sequence of one. */
export function hedgeSequence(clauses: Clauses, proposition: TokenRange, voice: Voice | undefined): Sequence {
  const {columns} = clauses
  const out = new SequenceBuilder()
  out.add(1, 0)
  const cue = voice && voice.cue.length > 0 ? cueHead(clauses, voice.cue) : -1
  if (cue >= 0) {
    out.add(2, columns.lemma[cue]!)
    out.add(3, mix(columns.cueClass[cue]!, voice!.source ? 1 : 2))
    out.add(4, mix(columns.tag[cue]!, voice!.source ? 1 : 2))
  } else {
    out.add(5, voice ? 1 : 2)
  }
  const first = Math.max(columns.from[proposition.from]!, proposition.from - reach)
  for (let i = first; i < proposition.to; i++) {
    const kind = doubtKind(clauses, i)
    if (kind === undefined) continue
    const where = i >= proposition.from ? 1 : voice?.cue.includes(i) ? 2 : cue >= 0 && i > cue ? 3 : 4
    const hashed = hashText(kind)
    const word = columns.lemma[i]!
    out.add(10, where)
    out.add(11, mix(hashed, where))
    out.add(12, mix(word, where))
    out.add(13, word)
    out.add(14, mix(mix(hashed, where), columns.tag[i]!))
    out.add(15, mix(mix(hashed, where), cue >= 0 ? columns.cueClass[cue]! : 1))
    out.add(16, mix(word, columns.relation[i]!))
  }
  out.next()
  return out.build()
}

function doubtKind({words, language}: Clauses, i: number): string | undefined {
  const {hedges, conditions, negations} = language.attribution
  const norm = words.tokens.norm[i]!
  const lemma = words.tokens.lemma[i]!
  const tag = words.tokens.tag[i]!
  if (tag === "MD" && hedges.modals.has(norm)) return "modal"
  if (/^(RB|JJ)/.test(tag) && hedges.adverbs.has(norm)) return "adverb"
  if (/^(JJ|VBN)/.test(tag) && hedges.adjectives.has(norm)) return "adjective"
  if (tag === "VBN" && hedges.passives.has(lemma)) return "passive"
  if (tag.startsWith("V") && hedges.verbs.has(lemma)) return "verb"
  if (tag.startsWith("N") && hedges.nouns.has(lemma)) return "noun"
  if (conditions.has(norm)) return "condition"
  return negations.has(norm) ? "negation" : undefined
}

/** "Would resume if": under a condition, what would be is not said to be. */
function isUnreal({words, language}: Clauses, {from, to}: TokenRange): boolean {
  for (let i = from; i < to; i++) {
    if (words.tokens.tag[i] === "MD" && language.attribution.futures.has(words.tokens.norm[i]!)) return true
  }
  return false
}

/** A condition inside the proposition, or one in the same sentence that its clause hangs on. */
function isConditional({words, columns, language}: Clauses, {from, to}: TokenRange): boolean {
  const {conditions} = language.attribution
  const {norm, head, tag} = words.tokens
  for (let i = columns.from[from]!; i < columns.to[from]!; i++) {
    if (!conditions.has(norm[i]!) || tag[i] !== "IN") continue
    if (i >= from && i < to) return true
    // "If the exchange proceeds, it will ...": the condition's verb hangs from a token of the proposition.
    const verb = head[i]!
    const main = verb >= 0 ? head[verb]! : -1
    if (main >= from && main < to) return true
  }
  return false
}
