import type {AttributionWords, CueClass} from "../languages/attribution-words.ts"
import type {Language} from "../languages/language.ts"
import type {Annotated, Words} from "../model/annotated.ts"
import type {TokenRange} from "../model/span.ts"
import {hasRelation, type Arcs} from "./arcs.ts"
import {findCueWord, type Columns} from "./columns.ts"
import type {Voice} from "./voice.ts"

/** What the rules look at. */
export interface Clauses {
  readonly words: Annotated
  readonly columns: Columns
  readonly arcs: Arcs
  readonly language: Language
}

/**
 * Voices by the shape of the clause alone: a reporting verb with subject and complement, a passive with its agent, a participle
 * that shares its subject, a reporting noun with its owner, "according to". Precise where the arcs are right, blind to words the
 * pack does not know; the learned labellers take this as one of their clues.
 */
export function findRuleVoices(clauses: Clauses): readonly Voice[] {
  const voices: Voice[] = []
  for (let i = 0; i < clauses.words.tokens.length; i++) {
    const voice = verbVoice(clauses, i) ?? nounVoice(clauses, i) ?? prepositionVoice(clauses, i)
    if (voice && voice.content.length > 0) voices.push(voice)
  }
  return voices
}

function verbVoice(clauses: Clauses, verb: number): Voice | undefined {
  const {words, language} = clauses
  const tag = words.tokens.tag[verb]!
  if (!tag.startsWith("V")) return undefined
  const cue = findCueWord(language.attribution, words.tokens.lemma[verb]!, tag)
  if (!cue || cue.class === "show") return undefined
  const agent = agentOf(clauses, verb)
  const source = agent ?? sourceOf(clauses, verb)
  const content = agent ? passiveContent(clauses, verb, agent) : verbContent(clauses, verb, cue.class)
  if (!content) return undefined
  // A weak word needs a whole clause or a quotation to count: "called the mayor" is no claim, "called it a lie" may be.
  if (cue.strength === "weak" && !content.clausal && !(agent && judgingClasses.has(cue.class))) return undefined
  if (!source && !content.clausal) return undefined
  const cueTokens = agent ? [verb, agent.from - 1] : [verb]
  return {
    source: source ?? null,
    cue: cueTokens,
    content: withoutTokens(content.range, [source, ...cueTokens.map((i) => ({from: i, to: i + 1}))]),
    kind: "spoken",
    probability: ruleProbability,
    provenance: {by: agent ? "rule:by-agent" : `rule:${content.rule}`, because: words.tokens.form[verb]!}
  }
}

interface FoundContent {
  readonly range: TokenRange
  readonly rule: string
  /** A clause or a quotation rather than a noun phrase. */
  readonly clausal: boolean
}

/** Who is doing the saying: subject, shared subject of coordinated verbs and participles, the noun a participle hangs from. */
export function sourceOf(clauses: Clauses, verb: number): TokenRange | undefined {
  const {words, arcs} = clauses
  const {relation, head, tag} = words.tokens
  let at = verb
  for (let steps = 0; steps < 4 && at >= 0; steps++) {
    const subject = arcs.child(at, "nsubj")
    if (subject !== undefined) {
      // What is done to the subject is not said by it: "it was reported", "residents were urged".
      if (relation[subject] !== "nsubj" || arcs.child(at, "aux:pass") !== undefined) return undefined
      if (isRelativePronoun(tag[subject]!) && hasRelation(relation[at]!, "acl"))
        return phraseBefore(clauses, head[at]!, at)
      return canSpeak(tag[subject]!) ? nounPhrase(clauses, subject) : undefined
    }
    const up = head[at]!
    if (up < 0) return undefined
    if (relation[at] === "acl" && tag[up]!.startsWith("N")) return phraseBefore(clauses, up, at)
    if (!sharesSubject(relation[at]!)) return undefined
    at = up
  }
  return undefined
}

/** Nouns, names and pronouns can; "that", "there" and numbers cannot. */
function canSpeak(tag: string): boolean {
  return tag.startsWith("N") || tag === "PRP" || tag === "WP"
}

function sharesSubject(relation: string): boolean {
  return relation === "conj" || relation === "advcl" || relation === "xcomp" || relation === "parataxis"
}

function isRelativePronoun(tag: string): boolean {
  return tag === "WP" || tag === "WDT"
}

/** The party behind a passive: the dependant of the participle that an agent preposition leads to, title and name as one. */
function agentOf({words, arcs, language}: Clauses, verb: number): TokenRange | undefined {
  const {tag, norm, relation} = words.tokens
  if (tag[verb] !== "VBN") return undefined
  const {agentPrepositions} = language.attribution
  for (const child of arcs.children(verb)) {
    // Whatever the parser calls it: oblique, object and modifier are often confused behind a participle.
    if (child < verb || !/^(obl|obj|nmod)/.test(relation[child]!)) continue
    const {from} = arcs.hull(child)
    if (!agentPrepositions.has(norm[from]!)) continue
    const phrase = nounPhrase({words, arcs}, child)
    return {from: Math.max(phrase.from, from + 1), to: phrase.to}
  }
  return undefined
}

/**
 * "The demands were described by X as Y" says Y; "the claim was dismissed by X" says something of the claim. Without a subject or a
 * name nothing is said: "a report published by X".
 */
function passiveContent({words, arcs, language}: Clauses, verb: number, agent: TokenRange): FoundContent | undefined {
  const {norm} = words.tokens
  const {to} = arcs.hull(verb)
  const naming = language.attribution.namingPrepositions
  if (naming.has(norm[agent.to] ?? "") && agent.to + 1 < to)
    return {range: {from: agent.to + 1, to}, rule: "by-agent", clausal: true}
  const subject = arcs.child(verb, "nsubj:pass", "nsubj")
  return subject === undefined
    ? undefined
    : {range: {from: arcs.hull(subject).from, to}, rule: "by-agent", clausal: false}
}

const ruleProbability = 0.7

const objectClasses: ReadonlySet<CueClass> = new Set<CueClass>([
  "say",
  "confirm",
  "deny",
  "accuse",
  "demand",
  "reject",
  "promise",
  "threaten",
  "predict",
  "assess"
])
/** Words that judge what they are about: in the passive, their agent is a voice even without a clause. */
const judgingClasses: ReadonlySet<CueClass> = new Set<CueClass>(["deny", "accuse", "reject"])
const infinitiveClasses: ReadonlySet<CueClass> = new Set<CueClass>(["demand", "promise", "threaten", "reject", "say"])

function verbContent(clauses: Clauses, verb: number, cueClass: CueClass): FoundContent | undefined {
  const {words, arcs} = clauses
  const clause = arcs.child(verb, "ccomp")
  if (clause !== undefined) return {range: extendToEnd(clauses, arcs.hull(clause), verb), rule: "clause", clausal: true}
  const told = toldClause(clauses, verb)
  if (told) return told
  const framed = framedContent(clauses, verb)
  if (framed) return framed
  const quoted = quotationBeside(clauses, verb)
  if (quoted) return {range: quoted, rule: "quotation", clausal: true}
  const infinitive = arcs.child(verb, "xcomp")
  const object = arcs.child(verb, "obj")
  if (infinitive !== undefined && infinitiveClasses.has(cueClass)) {
    const from =
      object !== undefined ? Math.min(arcs.hull(object).from, arcs.hull(infinitive).from) : arcs.hull(infinitive).from
    return {range: {from, to: arcs.hull(infinitive).to}, rule: "infinitive", clausal: true}
  }
  if (object !== undefined && objectClasses.has(cueClass)) {
    const {from} = arcs.hull(object)
    // "accused Russia of shelling": object and oblique are one content.
    const to = Math.max(
      arcs.hull(object).to,
      ...arcs
        .children(verb)
        .filter((c) => c > object && isOblique(words, c))
        .map((c) => arcs.hull(c).to)
    )
    return {range: {from, to}, rule: "object", clausal: cueClass === "accuse"}
  }
  return undefined
}

/** "Told residents that the bridge was mined": the parser hangs the clause from the listener. */
function toldClause({words, arcs, language}: Clauses, verb: number): FoundContent | undefined {
  const listener = arcs.child(verb, "iobj", "obj")
  if (listener === undefined) return undefined
  const clause = arcs.children(listener).find((c) => {
    const mark = arcs.child(c, "mark")
    return (
      hasRelation(words.tokens.relation[c]!, "acl") &&
      mark !== undefined &&
      language.attribution.complementisers.has(words.tokens.norm[mark]!)
    )
  })
  return clause === undefined ? undefined : {range: arcs.hull(clause), rule: "clause", clausal: true}
}

function isOblique({tokens}: Words, i: number): boolean {
  return hasRelation(tokens.relation[i]!, "obl") || tokens.relation[i] === "advcl"
}

/** "..., X said": the reporting clause hangs from what it reports. */
function framedContent(clauses: Clauses, verb: number): FoundContent | undefined {
  const {words, arcs} = clauses
  if (words.tokens.relation[verb] !== "parataxis" && words.tokens.relation[verb] !== "ccomp") return undefined
  if (words.tokens.relation[verb] === "ccomp") return undefined
  const head = words.tokens.head[verb]!
  const around = arcs.hull(head)
  const own = arcs.hull(verb)
  if (own.from <= around.from && own.to >= around.to) return undefined
  const before = {from: around.from, to: own.from}
  const after = {from: own.to, to: around.to}
  const range = before.to - before.from >= after.to - after.from ? before : after
  return range.to - range.from >= 2 ? {range, rule: "framed", clausal: true} : undefined
}

/** The quotation that touches the reporting clause, within its sentence. */
function quotationBeside({words, columns}: Clauses, verb: number): TokenRange | undefined {
  const {quotation} = words.tokens
  const within = (i: number): boolean => i >= columns.from[verb]! && i < columns.to[verb]!
  const own = quotation[verb]!
  for (let reach = 1; reach <= 12; reach++) {
    for (const i of [verb + reach, verb - reach]) {
      if (!within(i) || quotation[i]! < 0 || quotation[i] === own || columns.quoteLength[i]! < 2) continue
      const {from, to} = words.quotations[quotation[i]!]!
      return {from: Math.max(from, columns.from[verb]!), to: Math.min(to, columns.to[verb]!)}
    }
  }
  return undefined
}

/** The parser ends clauses early before coordinated ones; a quotation that begins inside belongs to the content as a whole. */
function extendToEnd({words, columns}: Clauses, range: TokenRange, verb: number): TokenRange {
  const last = words.tokens.quotation[range.to - 1]!
  if (last < 0 || last === words.tokens.quotation[verb]) return range
  return {from: range.from, to: Math.min(words.quotations[last]!.to, columns.to[verb]!)}
}

/** "Russia's claim that ...", "the announcement of ...", "accusations by Kyiv that ...". */
function nounVoice(clauses: Clauses, noun: number): Voice | undefined {
  const {words, arcs, language} = clauses
  const {tag, lemma} = words.tokens
  if (!tag[noun]!.startsWith("NN") || tag[noun]!.startsWith("NNP")) return undefined
  const cue = findCueWord(language.attribution, lemma[noun]!, tag[noun]!)
  if (!cue) return undefined
  const clause = arcs
    .children(noun)
    .find((c) => c > noun && (words.tokens.relation[c] === "ccomp" || isThatClause(clauses, c)))
  const about = arcs
    .children(noun)
    .find((c) => c > noun && hasRelation(words.tokens.relation[c]!, "nmod") && isAbout(clauses, c))
  const content = clause ?? (cue.strength === "core" ? about : undefined)
  if (content === undefined) return undefined
  const owner = ownerOf(clauses, noun)
  if (!owner && clause === undefined) return undefined
  return {
    source: owner ?? null,
    cue: [noun],
    content: withoutTokens(arcs.hull(content), [owner]),
    kind: "spoken",
    probability: ruleProbability,
    provenance: {by: "rule:noun", because: words.tokens.form[noun]!}
  }
}

function isThatClause({words, arcs, language}: Clauses, i: number): boolean {
  if (words.tokens.relation[i] !== "acl") return false
  const mark = arcs.child(i, "mark")
  return (
    mark !== undefined &&
    (language.attribution.complementisers.has(words.tokens.lemma[mark]!) || words.tokens.tag[mark] === "TO")
  )
}

function isAbout({words, arcs, language}: Clauses, i: number): boolean {
  const preposition = arcs.child(i, "case")
  return preposition !== undefined && language.attribution.topicPrepositions.has(words.tokens.lemma[preposition]!)
}

/** Possessor, "by X", "from X", or the subject of the verb the noun is the object of ("issued a statement"). */
function ownerOf(clauses: Clauses, noun: number): TokenRange | undefined {
  const {words, arcs} = clauses
  const possessor = arcs.child(noun, "nmod:poss")
  if (possessor !== undefined && words.tokens.tag[possessor] !== "PRP$") {
    const {from, to} = arcs.hull(possessor)
    const clitic = arcs.child(possessor, "case")
    return {from, to: clitic !== undefined && clitic > possessor ? Math.min(to, clitic) : to}
  }
  for (const child of arcs.children(noun)) {
    const preposition = arcs.child(child, "case")
    if (child < noun || preposition === undefined) continue
    if (clauses.language.attribution.ownerPrepositions.has(words.tokens.lemma[preposition]!)) {
      const phrase = nounPhrase(clauses, child)
      return {from: Math.max(phrase.from, preposition + 1), to: phrase.to}
    }
  }
  const head = words.tokens.head[noun]!
  if (words.tokens.relation[noun] === "obj" && head >= 0) return sourceOf(clauses, head)
  return undefined
}

/** "According to X, ...": X says the clause that the phrase hangs from. */
function prepositionVoice(clauses: Clauses, i: number): Voice | undefined {
  const {words, columns, arcs, language} = clauses
  const match = findSourcePreposition(words, language.attribution, i)
  if (!match) return undefined
  let noun = i + match.length
  // The phrase's noun is the first token after it whose head lies outside the phrase.
  for (let steps = 0; steps < 20 && noun < columns.to[i]!; steps++, noun++) {
    const head = words.tokens.head[noun]!
    if (words.tokens.tag[noun]!.startsWith("N") || words.tokens.tag[noun] === "PRP") {
      if (head < i || head > arcs.hull(noun).to - 1 || words.tokens.relation[noun] === "obl") break
    }
  }
  if (noun >= columns.to[i]!) return undefined
  const phrase = nounPhrase(clauses, noun)
  const source = {from: Math.max(phrase.from, i + match.length), to: phrase.to}
  if (source.to <= source.from) return undefined
  const head = words.tokens.head[noun]!
  const clause = head >= 0 && head !== i ? arcs.hull(head) : {from: columns.from[i]!, to: columns.to[i]!}
  const cue = match.map((_, k) => i + k)
  const content =
    i <= clause.from + 1
      ? {from: source.to, to: clause.to}
      : {from: clause.from, to: source.to < clause.to - 4 ? clause.to : i}
  return {
    source,
    cue,
    content: withoutTokens(content, [{from: i, to: source.to}]),
    kind: "spoken",
    probability: ruleProbability,
    provenance: {by: "rule:according-to", because: match.join(" ")}
  }
}

export function findSourcePreposition(
  {tokens}: Words,
  attribution: AttributionWords,
  i: number
): readonly string[] | undefined {
  return attribution.sourcePrepositions.find((sequence) => sequence.every((word, k) => tokens.norm[i + k] === word))
}

/** A noun phrase without the relative clauses and remarks that hang from it; appositions stay ("X, the minister"). */
export function nounPhrase({words, arcs}: Pick<Clauses, "words" | "arcs">, noun: number): TokenRange {
  const {from} = arcs.hull(noun)
  let {to} = arcs.hull(noun)
  for (const child of arcs.children(noun)) {
    if (child < noun) continue
    const relation = words.tokens.relation[child]!
    if (hasRelation(relation, "acl") || relation === "parataxis" || relation === "advcl") {
      to = Math.min(to, arcs.hull(child).from)
      break
    }
  }
  return trimPunctuation(words, {from, to: Math.max(to, noun + 1)})
}

/** The phrase of a noun up to the clause that modifies it. */
function phraseBefore(clauses: Clauses, noun: number, clause: number): TokenRange {
  const {from} = clauses.arcs.hull(noun)
  return trimPunctuation(clauses.words, {from, to: Math.max(noun + 1, clauses.arcs.hull(clause).from)})
}

export function trimPunctuation({tokens}: Words, {from, to}: TokenRange): TokenRange {
  const isMark = (i: number): boolean => !/[\p{L}\p{N}]/u.test(tokens.form[i]!)
  while (from < to && isMark(from)) from++
  while (to > from && isMark(to - 1) && tokens.form[to - 1] !== ")") to--
  return {from, to}
}

function withoutTokens(range: TokenRange, without: readonly (TokenRange | null | undefined)[]): readonly number[] {
  const kept: number[] = []
  for (let i = range.from; i < range.to; i++) {
    if (!without.some((other) => other && i >= other.from && i < other.to)) kept.push(i)
  }
  return kept
}
