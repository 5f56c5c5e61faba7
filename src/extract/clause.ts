import type {EventWords} from "../languages/event-words.ts"
import type {Words} from "../model/annotated.ts"
import type {Tokens} from "../model/token.ts"
import type {Arcs} from "./arcs.ts"
import {caseOf, isNominal, isRelation, withConjuncts} from "./noun-phrase.ts"

/** Tokens looked at on either side where arcs say nothing. */
const reach = 12

/** Steps walked up from a verb without subject to the verb it shares one with. */
const maxShared = 4

/** Who does what to whom in a clause, as the tokens that head the phrases. */
export interface Clause {
  readonly passive: boolean
  /** Who does it: the subject of an active verb, the by-phrase of a passive one. */
  readonly subjects: readonly number[]
  /** What it is done to: the object of an active verb, the subject of a passive one. */
  readonly objects: readonly number[]
}

/** Prepositions of the pack that mean more than a place or time. */
export type Prepositions = Pick<EventWords, "agents" | "genitives">

export interface Oblique {
  /** Normal form of the preposition. */
  readonly preposition: string
  readonly head: number
}

/** The clause of a verb, from arcs; where they give no subject or object, from the order of words. */
export function readClause({tokens}: Words, arcs: Arcs, verb: number, prepositions: Prepositions): Clause {
  const passive = isPassive(tokens, arcs, verb)
  const obliques = readObliques(tokens, arcs, verb, prepositions)
  const outer = outerNoun(tokens, verb)
  let subjects: readonly number[]
  let objects: readonly number[]
  if (passive) {
    subjects = obliques.filter(({preposition}) => prepositions.agents.has(preposition)).map(({head}) => head)
    objects = arcs.children(verb).filter((i) => isRelation(tokens, i, "nsubj", "csubj"))
    if (objects.length === 0 && outer !== undefined) objects = [outer]
    if (objects.length === 0) objects = sharedSubjects(tokens, arcs, verb)
    if (objects.length === 0) objects = nounBefore(tokens, verb)
  } else {
    subjects = arcs.children(verb).filter((i) => isRelation(tokens, i, "nsubj"))
    if (outer !== undefined && subjects.every((i) => isRelative(tokens, i))) subjects = [outer]
    if (subjects.length === 0) subjects = sharedSubjects(tokens, arcs, verb)
    if (subjects.length === 0) subjects = nounBefore(tokens, verb)
    objects = arcs.children(verb).filter((i) => isRelation(tokens, i, "obj", "iobj"))
    if (objects.length === 0 && obliques.length === 0) objects = nounAfter(tokens, verb)
  }
  return {
    passive,
    subjects: withConjuncts(tokens, arcs, subjects),
    objects: withConjuncts(tokens, arcs, objects)
  }
}

/**
 * Prepositional phrases of a verb or noun; those of its object too, since parsers hang them on either, unless they are part
 * of the object: "of".
 */
export function readObliques(tokens: Tokens, arcs: Arcs, head: number, {genitives}: Prepositions): readonly Oblique[] {
  const found: Oblique[] = []
  const from = [head, ...arcs.children(head).filter((i) => isRelation(tokens, i, "obj"))]
  for (const governor of from) {
    for (const i of arcs.children(governor)) {
      if (!isRelation(tokens, i, "obl", "nmod", "advcl", "acl")) continue
      const preposition = caseOf(tokens, arcs, i)
      if (preposition === undefined || !isNominal(tokens, i)) continue
      if (governor !== head && genitives.has(preposition)) continue
      for (const conjunct of withConjuncts(tokens, arcs, [i])) found.push({preposition, head: conjunct})
    }
  }
  return found
}

export function isVerb(tokens: Tokens, i: number): boolean {
  return tokens.tag[i]!.startsWith("VB")
}

/** A participle without auxiliary, or with one of the passive. */
export function isPassive(tokens: Tokens, arcs: Arcs, verb: number): boolean {
  const children = arcs.children(verb)
  if (children.some((i) => /:pass$/.test(tokens.relation[i]!) || tokens.relation[i] === "obl:agent")) return true
  if (tokens.tag[verb] !== "VBN") return false
  if (isRelation(tokens, verb, "acl", "amod")) return !children.some((i) => isRelation(tokens, i, "obj"))
  return !children.some((i) => isRelation(tokens, i, "aux", "obj")) && !isRelation(tokens, verb, "conj", "root")
}

/** The noun that a participle or relative clause hangs on: "shells hitting", "soldiers killed", "units which attacked". */
function outerNoun(tokens: Tokens, verb: number): number | undefined {
  const head = tokens.head[verb]!
  return head >= 0 && isRelation(tokens, verb, "acl", "amod") && isNominal(tokens, head) ? head : undefined
}

function isRelative(tokens: Tokens, i: number): boolean {
  return /^W/.test(tokens.tag[i]!)
}

/** The subject of the verb that this one is coordinated with or governed by: "reached the border and are attacking". */
function sharedSubjects(tokens: Tokens, arcs: Arcs, verb: number): readonly number[] {
  let at = verb
  for (let step = 0; step < maxShared; step++) {
    if (!isRelation(tokens, at, "conj", "xcomp", "advcl", "ccomp", "parataxis")) return []
    at = tokens.head[at]!
    if (at < 0) return []
    const children = arcs.children(at)
    const controller =
      tokens.relation[verb] === "xcomp" ? children.find((i) => tokens.relation[i] === "obj") : undefined
    if (controller !== undefined) return [controller]
    const subjects = children.filter((i) => isRelation(tokens, i, "nsubj"))
    if (subjects.length > 0) return subjects
    const noun = outerNoun(tokens, at)
    if (noun !== undefined) return [noun]
  }
  return []
}

/** The nearest noun before, unless a preposition governs it. */
function nounBefore(tokens: Tokens, verb: number): readonly number[] {
  for (let i = verb - 1; i >= 0 && i > verb - reach && tokens.sentence[i] === tokens.sentence[verb]; i--) {
    if (isVerb(tokens, i) || /^[.:]/.test(tokens.tag[i]!)) return []
    if (!/^(NN|PRP$)/.test(tokens.tag[i]!)) continue
    let first = i
    while (first > 0 && /^(NN|JJ|CD|DT|PRP|POS)/.test(tokens.tag[first - 1]!)) first--
    if (first === 0 || !/^(IN|TO)$/.test(tokens.tag[first - 1]!)) return [i]
    i = first
  }
  return []
}

/** The head of the noun phrase that begins right after the verb. */
function nounAfter(tokens: Tokens, verb: number): readonly number[] {
  let last: number | undefined
  for (let i = verb + 1; i < tokens.length && i < verb + reach; i++) {
    if (!/^(NN|PRP|JJ|CD|DT|POS|VBN)/.test(tokens.tag[i]!) || tokens.sentence[i] !== tokens.sentence[verb]) break
    if (/^(NN|PRP$)/.test(tokens.tag[i]!)) last = i
  }
  return last === undefined ? [] : [last]
}
