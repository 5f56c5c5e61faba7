import type {EventWords} from "../languages/event-words.ts"
import type {Annotated} from "../model/annotated.ts"
import type {RoleName} from "../model/event.ts"
import type {Span} from "../model/span.ts"
import {rangeSpan, type Tokens} from "../model/token.ts"
import type {Arcs} from "./arcs.ts"
import {caseOf, isNominal, isRelation, readObliques, withConjuncts} from "./clause.ts"
import type {FoundPhrase} from "./event-phrase.ts"
import {nameAt} from "./name-at.ts"

/** Tokens a noun phrase may take up on either side of its head. */
const phraseReach = 12

/**
 * Fills the roles of an event from the words around its trigger. `roles` are those of its type, subject's and object's first;
 * `events` are the tokens that head events of their own and are no participants: "the shelling killed two".
 */
export function findRoles(
  annotated: Annotated,
  arcs: Arcs,
  found: FoundPhrase,
  roles: readonly RoleName[],
  events: ReadonlySet<number>,
  words: EventWords
): Readonly<Partial<Record<RoleName, readonly Span[]>>> {
  const {tokens} = annotated
  const filled = new Map<RoleName, number[]>()
  const own = new Set([...found.tokens, ...found.parts])
  const fill = (wanted: RoleName | undefined, heads: readonly number[]) => {
    if (!wanted) return
    for (const i of heads) {
      const role =
        isInstrument(tokens, i, words) && roles.includes("instrument") && wanted !== "object" ? "instrument" : wanted
      if (own.has(i) || events.has(i) || words.roleless.has(tokens.lemma[i]!) || !isParticipant(tokens, i)) continue
      const list = filled.get(role) ?? []
      if ([...filled.values()].some((taken) => taken.includes(i))) continue
      filled.set(role, [...list, i])
    }
  }
  const subjectRole = found.phrase.subjectRole ?? roles[0]
  const objectRole = found.phrase.objectRole ?? roles[1]
  const byPreposition = (head: number) => {
    for (const {preposition, head: i} of readObliques(tokens, arcs, head)) {
      const wanted = words.prepositions.get(preposition)
      fill(
        wanted?.find((role) => roles.includes(role)),
        [i]
      )
    }
  }
  if (found.phrase.kind === "verb") {
    fill(subjectRole, found.clause!.subjects)
    fill(objectRole, found.clause!.objects)
    byPreposition(found.head)
    for (const i of found.met) byPreposition(i)
  } else {
    fillFromNoun(annotated, arcs, found, fill, subjectRole, objectRole)
    byPreposition(found.head)
    if (found.clause) {
      if (!filled.has(subjectRole!) || found.clause.passive) fill(subjectRole, found.clause.subjects)
      byPreposition(found.carrier!)
    }
  }
  const result: Partial<Record<RoleName, readonly Span[]>> = {}
  for (const [role, heads] of filled) result[role] = heads.map((head) => nounPhrase(tokens, head))
  return result
}

/**
 * Nominalisations: whose it is does it, what it is of suffers it: "Russia's shelling of the port", "the rebel seizure". A
 * place name before the noun says where: "the Kherson offensive".
 */
function fillFromNoun(
  annotated: Annotated,
  arcs: Arcs,
  {head}: FoundPhrase,
  fill: (role: RoleName | undefined, heads: readonly number[]) => void,
  subjectRole: RoleName | undefined,
  objectRole: RoleName | undefined
): void {
  const {tokens} = annotated
  for (const i of arcs.children(head)) {
    if (isRelation(tokens, i, "nmod:poss")) fill(subjectRole, [i])
    else if (i < head && isRelation(tokens, i, "compound", "amod", "nmod") && isName(tokens, i))
      fill(isNominal(tokens, i) && nameAt(annotated, i) === "place" ? "place" : subjectRole, [i])
    else if (caseOf(tokens, arcs, i) === "of") fill(objectRole, withConjuncts(tokens, arcs, [i]))
  }
}

function isName(tokens: Tokens, i: number): boolean {
  return tokens.tag[i]!.startsWith("NNP") || isNameAdjective(tokens, i)
}

function isInstrument(tokens: Tokens, i: number, {instruments}: EventWords): boolean {
  return instruments.words.has(tokens.lemma[i]!)
}

/** A noun phrase, or an adjective made from a name ("Russian shelling"). */
function isParticipant(tokens: Tokens, i: number): boolean {
  return isNominal(tokens, i) || isNameAdjective(tokens, i)
}

function isNameAdjective(tokens: Tokens, i: number): boolean {
  return tokens.tag[i]!.startsWith("JJ") && /^\p{Lu}/u.test(tokens.form[i]!)
}

/** The characters of the noun phrase around a head: determiners, adjectives, compounds, possessors and of-phrases. */
export function nounPhrase(tokens: Tokens, head: number): Span {
  const inside = (i: number) => belongs(tokens, i, head)
  let from = head
  let to = head + 1
  while (from > 0 && head - from < phraseReach && inside(from - 1)) from--
  while (to < tokens.length && to - head < phraseReach && inside(to)) to++
  return rangeSpan(tokens, {from, to})
}

function belongs(tokens: Tokens, i: number, head: number): boolean {
  let at = i
  for (let step = 0; step < 5; step++) {
    if (at === head) return true
    const allowed =
      isRelation(tokens, at, "det", "amod", "compound", "nummod", "flat", "fixed", "nmod:poss", "name") ||
      (isRelation(tokens, at, "case") && tokens.head[at] !== head) ||
      (isRelation(tokens, at, "nmod") && hasOf(tokens, at)) ||
      tokens.tag[at] === "HYPH" ||
      tokens.tag[at] === "POS"
    if (!allowed) return false
    at = tokens.head[at]!
    if (at < 0) return false
  }
  return false
}

/** Whether the phrase of a noun opens with "of": its case marker stands before it and hangs on it. */
function hasOf(tokens: Tokens, noun: number): boolean {
  for (let i = noun - 1; i >= 0 && i > noun - 6; i--) {
    if (tokens.head[i] === noun && isRelation(tokens, i, "case"))
      return tokens.tag[i] === "IN" && tokens.norm[i]!.length === 2 && tokens.norm[i] === "of"
  }
  return false
}
