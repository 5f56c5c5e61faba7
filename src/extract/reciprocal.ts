import type {TokenRange} from "../model/span.ts"
import {hasRelation} from "./arcs.ts"
import {trimPunctuation, type Clauses} from "./clause-rules.ts"
import {findCueWord} from "./columns.ts"
import {partiesOf} from "./silence.ts"
import {tokensOf, type Voice} from "./voice.ts"

/**
 * What two parties say of each other: "mutual accusations between A and B over C", "A and B blamed each other for C". One voice
 * per party, with the same content, so that both directions stand in the ledger.
 */
export function findReciprocal(clauses: Clauses): readonly Voice[] {
  const voices: Voice[] = []
  for (let i = 0; i < clauses.words.tokens.length; i++) {
    const found = reciprocalNoun(clauses, i) ?? reciprocalVerb(clauses, i)
    if (!found || found.parties.length < 2) continue
    for (const source of found.parties) {
      voices.push({
        source,
        cue: found.cue,
        content: tokensOf(found.content),
        kind: "reciprocal",
        probability: 0.8,
        provenance: {by: "rule:reciprocal", because: found.cue.map((k) => clauses.words.tokens.form[k]).join(" ")}
      })
    }
  }
  return voices
}

interface Exchange {
  readonly parties: readonly TokenRange[]
  readonly cue: readonly number[]
  readonly content: TokenRange
}

function reciprocalNoun(clauses: Clauses, noun: number): Exchange | undefined {
  const {words, arcs, language} = clauses
  const {tag, lemma, norm, relation} = words.tokens
  if (!tag[noun]!.startsWith("NN") || !findCueWord(language.attribution, lemma[noun]!, tag[noun]!)) return undefined
  const {reciprocalMarks, betweenWords} = language.attribution
  const mark = arcs.children(noun).find((c) => c < noun && reciprocalMarks.has(norm[c]!))
  const between = descendantPhrase(clauses, noun, betweenWords)
  if (between === undefined) return undefined
  const topic = topicAfter(clauses, between)
  if (mark === undefined && relation[noun] !== "obj" && topic === undefined) return undefined
  const first = mark ?? noun
  return {
    parties: partiesOf(clauses, between),
    cue: tokensOf({from: first, to: noun + 1}),
    content: trimPunctuation(words, topic ?? {from: first, to: arcs.hull(between).to})
  }
}

/** A noun below this one that a preposition of the set leads to; it may hang from a noun in between. */
function descendantPhrase({words, arcs}: Clauses, noun: number, prepositions: ReadonlySet<string>): number | undefined {
  const reach = [
    ...arcs.children(noun),
    ...arcs.children(noun).flatMap((c) => [...arcs.children(c), ...arcs.children(c).flatMap((d) => arcs.children(d))])
  ]
  return reach
    .filter(
      (c) =>
        c > noun &&
        arcs
          .children(c)
          .some(
            (p) => p < c && hasRelation(words.tokens.relation[p]!, "case") && prepositions.has(words.tokens.norm[p]!)
          )
    )
    .sort((a, b) => a - b)[0]
}

/** "... between A and B over C": the phrase right behind the parties, whatever the parser hangs it from. */
function topicAfter({words, arcs, columns, language}: Clauses, between: number): TokenRange | undefined {
  const {norm, tag, head} = words.tokens
  const end = columns.to[between]!
  for (let at = between + 1; at < end; at++) {
    if (tag[at]!.startsWith("V")) return undefined
    if (!language.attribution.topicPrepositions.has(norm[at]!)) continue
    const noun = head[at]!
    return noun > at ? {from: at + 1, to: arcs.hull(noun).to} : undefined
  }
  return undefined
}

function reciprocalVerb(clauses: Clauses, verb: number): Exchange | undefined {
  const {words, arcs, language} = clauses
  const {tag, lemma, norm} = words.tokens
  const {reciprocalPronouns} = language.attribution
  const cue = tag[verb]!.startsWith("V") ? findCueWord(language.attribution, lemma[verb]!, tag[verb]!) : undefined
  if (!cue) return undefined
  const next = reciprocalPronouns.find((pair) => pair.every((word, k) => norm[verb + 1 + k] === word))
  const subject = arcs.child(verb, "nsubj")
  if (!next || subject === undefined) return undefined
  const from = verb + 1 + next.length
  const to = Math.max(arcs.hull(verb).to, from)
  if (to <= from) return undefined
  const content = trimPunctuation(words, {from: tag[from] === "IN" ? from + 1 : from, to})
  return {parties: partiesOf(clauses, subject), cue: tokensOf({from: verb, to: from}), content}
}
