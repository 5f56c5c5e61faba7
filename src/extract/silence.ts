import type {TokenRange} from "../model/span.ts"
import {hasRelation} from "./arcs.ts"
import {nounPhrase, sourceOf, trimPunctuation, type Clauses} from "./clause-rules.ts"
import {tokensOf, type Voice} from "./voice.ts"

/**
 * Silence that the text reports: "no immediate comment from A or B on C", "X declined to comment", "neither A nor B has
 * confirmed C". One voice per silent party; its content is what is not spoken about, or the phrase itself where no topic is named.
 */
export function findSilence(clauses: Clauses): readonly Voice[] {
  const voices: Voice[] = []
  for (let i = 0; i < clauses.words.tokens.length; i++) {
    const found = silentNoun(clauses, i) ?? silentVerb(clauses, i)
    if (!found) continue
    for (const source of found.sources) {
      voices.push({
        source,
        cue: found.cue,
        content: tokensOf(found.content),
        kind: "silent",
        probability: 0.8,
        provenance: {by: found.rule, because: found.cue.map((k) => clauses.words.tokens.form[k]).join(" ")}
      })
    }
  }
  return voices
}

interface Silence {
  readonly sources: readonly TokenRange[]
  readonly cue: readonly number[]
  readonly content: TokenRange
  readonly rule: string
}

/** "No comment from A on C"; "A has made no comment". */
function silentNoun(clauses: Clauses, noun: number): Silence | undefined {
  const {words, arcs, language} = clauses
  const {silence, negations, ownerPrepositions, agentPrepositions} = language.attribution
  const {lemma, tag, relation, head} = words.tokens
  if (!tag[noun]!.startsWith("NN") || !silence.nouns.has(lemma[noun]!)) return undefined
  const verb = relation[noun] === "obj" || hasRelation(relation[noun]!, "nsubj") ? head[noun]! : -1
  const negation =
    arcs.children(noun).find((c) => c < noun && negations.has(words.tokens.norm[c]!)) ??
    (verb >= 0 ? negationOf(clauses, verb) : undefined)
  if (negation === undefined) return undefined
  const dependants = verb >= 0 ? [...arcs.children(noun), ...arcs.children(verb)] : arcs.children(noun)
  const owner = dependants.find((c) => {
    const preposition = arcs.child(c, "case")
    return (
      c > noun &&
      preposition !== undefined &&
      (ownerPrepositions.has(lemma[preposition]!) || agentPrepositions.has(lemma[preposition]!))
    )
  })
  // "From the army or the ministry": the parser may coordinate the second party with the comment.
  const owners =
    owner === undefined ? [] : [owner, ...arcs.children(noun).filter((c) => c > owner && relation[c] === "conj")]
  const ownTopic = owners.map((party) => topicOf(clauses, party)).find((found) => found !== undefined)
  const isObject = verb >= 0 && relation[noun] === "obj"
  if (isObject && silence.awaited.has(lemma[noun]!) && silence.receiving.has(lemma[verb]!)) return undefined
  const speaker =
    owners.length > 0
      ? owners.flatMap((party) => partiesOf(clauses, party, ownTopic))
      : isObject
        ? subjectsOf(clauses, verb)
        : []
  if (speaker.length === 0) return undefined
  const from = Math.min(negation, noun)
  const topic = dependants.find((c) => c > noun && c !== owner && isTopic(clauses, c)) ?? ownTopic
  const phraseFrom = isObject ? firstOfVerb(clauses, verb) : from
  return {
    sources: speaker,
    cue: tokensOf({from, to: noun + 1}),
    content: topic !== undefined ? topicRange(clauses, topic) : {from: phraseFrom, to: noun + 1},
    rule: "rule:no-comment"
  }
}

/** "A declined to comment", "A did not confirm C", "A remained silent". */
function silentVerb(clauses: Clauses, verb: number): Silence | undefined {
  const {words, arcs, language} = clauses
  const {silence} = language.attribution
  const {lemma, tag, relation, head, quotation} = words.tokens
  const adjective = tag[verb]!.startsWith("J") && silence.adjectives.has(lemma[verb]!)
  if (!adjective && (!tag[verb]!.startsWith("V") || !silence.verbs.has(lemma[verb]!))) return undefined
  // Inside somebody's quoted words "I will not comment" is a refusal that its speaker states: the reporting clause holds it.
  if (quotation[verb]! >= 0) return undefined
  const governor = head[verb]!
  const refused = relation[verb] === "xcomp" && governor >= 0 && silence.refusals.has(lemma[governor]!)
  const negation = negationOf(clauses, verb) ?? neitherOf(clauses, verb)
  if (!adjective && !refused && negation === undefined) return undefined
  if (adjective && !isKept(clauses, verb)) return undefined
  const speaker = subjectsOf(clauses, refused || (adjective && relation[verb] === "xcomp") ? governor : verb)
  if (speaker.length === 0) return undefined
  const first = refused ? firstOfVerb(clauses, governor) : Math.min(negation ?? verb, firstOfVerb(clauses, verb))
  const object = arcs.child(verb, "ccomp", "obj")
  const topic = object ?? arcs.children(verb).find((c) => c > verb && isTopic(clauses, c))
  return {
    sources: speaker,
    cue: tokensOf({from: refused ? governor : first, to: verb + 1}),
    content: topic !== undefined ? topicRange(clauses, topic) : {from: first, to: verb + 1},
    rule: refused ? "rule:refusal-to-speak" : "rule:not-spoken"
  }
}

/** "Remained silent", "is silent": said of somebody who keeps so, not of guns that fall silent. */
function isKept({words, arcs, language}: Clauses, adjective: number): boolean {
  const {lemma, head, relation} = words.tokens
  const {keepers} = language.attribution.silence
  const copula = arcs.child(adjective, "cop")
  if (copula !== undefined) return keepers.has(lemma[copula]!)
  return relation[adjective] === "xcomp" && keepers.has(lemma[head[adjective]!]!)
}

function negationOf({words, arcs, language}: Clauses, verb: number): number | undefined {
  return arcs.children(verb).find((c) => c < verb && language.attribution.negations.has(words.tokens.norm[c]!))
}

/** "Neither A nor B confirmed": the negation stands in the subject. */
function neitherOf({words, arcs, language}: Clauses, verb: number): number | undefined {
  const subject = arcs.child(verb, "nsubj")
  if (subject === undefined) return undefined
  return arcs.children(subject).find((c) => c < subject && language.attribution.negations.has(words.tokens.norm[c]!))
}

/** First auxiliary of a verb, or the verb: "has not confirmed" begins at "has". */
function firstOfVerb({words, arcs}: Clauses, verb: number): number {
  return arcs.children(verb).find((c) => c < verb && hasRelation(words.tokens.relation[c]!, "aux")) ?? verb
}

function subjectsOf(clauses: Clauses, verb: number): readonly TokenRange[] {
  const subject = clauses.arcs.child(verb, "nsubj")
  if (subject !== undefined && !/^(WP|WDT)$/.test(clauses.words.tokens.tag[subject]!))
    return partiesOf(clauses, subject)
  const shared = sourceOf(clauses, verb)
  return shared ? [shared] : []
}

/**
 * The parties of a coordinated noun phrase, each without preposition, conjunction and negation; and without the topic, which
 * the parser may have hung from one of them.
 */
export function partiesOf(clauses: Clauses, noun: number, topic?: number): readonly TokenRange[] {
  const {words, arcs} = clauses
  const conjuncts = arcs.children(noun).filter((c) => c > noun && words.tokens.relation[c] === "conj")
  return [noun, ...conjuncts].map((party, index) => {
    const phrase = nounPhrase(clauses, party)
    const next = index === 0 ? conjuncts[0] : undefined
    const edges = [phrase.to, ...(next !== undefined ? [next] : []), ...(topic !== undefined ? [topic] : [])]
    const to = Math.min(...edges.map((edge) => (edge === phrase.to ? edge : arcs.hull(edge).from)))
    return trimPunctuation(words, {from: skipFunctionWords(clauses, phrase.from, party), to: Math.max(to, party + 1)})
  })
}

function skipFunctionWords({words, language}: Clauses, from: number, noun: number): number {
  const {tag, norm, relation} = words.tokens
  let at = from
  while (
    at < noun &&
    (tag[at] === "IN" ||
      tag[at] === "CC" ||
      relation[at] === "case" ||
      relation[at] === "cc" ||
      language.attribution.negations.has(norm[at]!))
  )
    at++
  return at
}

function isTopic({words, arcs, language}: Clauses, i: number): boolean {
  if (
    !hasRelation(words.tokens.relation[i]!, "nmod") &&
    !hasRelation(words.tokens.relation[i]!, "obl") &&
    words.tokens.relation[i] !== "advcl"
  )
    return false
  const preposition = arcs.child(i, "case", "mark")
  return preposition !== undefined && language.attribution.topicPrepositions.has(words.tokens.lemma[preposition]!)
}

/** The topic may hang from the party: "no comment from A on C" is often parsed so. */
function topicOf(clauses: Clauses, owner: number): number | undefined {
  const {arcs} = clauses
  const below = [owner, ...arcs.children(owner)].flatMap((c) => arcs.children(c))
  return below.find((c) => c > owner && isTopic(clauses, c))
}

function topicRange({words, arcs}: Clauses, topic: number): TokenRange {
  const {from, to} = arcs.hull(topic)
  const preposition = arcs.child(topic, "case", "mark")
  return trimPunctuation(words, {from: preposition !== undefined && preposition === from ? from + 1 : from, to})
}
