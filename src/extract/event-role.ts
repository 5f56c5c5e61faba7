import type {EventWords} from "../languages/event-words.ts"
import type {Annotated} from "../model/annotated.ts"
import type {RoleName} from "../model/event.ts"
import type {Span} from "../model/span.ts"
import type {Arcs} from "./arcs.ts"
import {readClause, readObliques} from "./clause.ts"
import type {FoundPhrase} from "./event-phrase.ts"
import {nameAt} from "./name-at.ts"
import {caseOf, isName, isNameAdjective, isNominal, isRelation, participantSpan, withConjuncts} from "./noun-phrase.ts"

/** What roles are filled from. */
interface Scene {
  readonly annotated: Annotated
  readonly arcs: Arcs
  readonly words: EventWords
  readonly found: FoundPhrase
  /** Roles of the event's type: the subject's, the object's, then the others. */
  readonly roles: readonly RoleName[]
  /** Tokens that take part in nothing: those of the event's own words, and those that head other events. */
  readonly taken: Set<number>
  readonly filled: Map<RoleName, number[]>
}

/**
 * Fills the roles of an event from the words around its trigger. `events` are the tokens that head events of their own and
 * are no participants: "the shelling killed two".
 */
export function findRoles(
  annotated: Annotated,
  arcs: Arcs,
  found: FoundPhrase,
  roles: readonly RoleName[],
  events: ReadonlySet<number>,
  words: EventWords
): Readonly<Partial<Record<RoleName, readonly Span[]>>> {
  const taken = new Set([...events, ...found.tokens, ...found.parts])
  const scene: Scene = {annotated, arcs, words, found, roles, taken, filled: new Map()}
  if (found.phrase.kind === "verb") fillFromVerb(scene)
  else fillFromNoun(scene)
  if (roles.includes("recipient") && !scene.filled.has("recipient")) fillFromContent(scene)
  const result: Partial<Record<RoleName, readonly Span[]>> = {}
  for (const [role, heads] of scene.filled) {
    result[role] = heads.map((head) => participantSpan(annotated.tokens, arcs, head, words.genitives))
  }
  return result
}

function subjectRole({found, roles}: Scene): RoleName | undefined {
  return found.phrase.subjectRole ?? roles[0]
}

function objectRole({found, roles}: Scene): RoleName | undefined {
  return found.phrase.objectRole ?? roles[1]
}

function fillFromVerb(scene: Scene): void {
  const {subjects, objects} = scene.found.clause!
  fill(scene, subjectRole(scene), subjects)
  fill(scene, objectRole(scene), objects)
  fillByPreposition(scene, scene.found.head)
  for (const i of scene.found.parts) fillByPreposition(scene, i)
}

/**
 * Nominalisations: whose it is does it, what it is of suffers it: "Russia's shelling of the port", "the rebel seizure". A
 * place name before the noun says where: "the Kherson offensive". A light verb lends its subject.
 */
function fillFromNoun(scene: Scene): void {
  const {annotated, arcs, words, found} = scene
  const {tokens} = annotated
  for (const i of arcs.children(found.head)) {
    if (isRelation(tokens, i, "nmod:poss")) fill(scene, subjectRole(scene), [i])
    else if (i < found.head && isRelation(tokens, i, "compound", "amod", "nmod") && isName(tokens, i)) {
      fill(scene, isNominal(tokens, i) && nameAt(annotated, i) === "place" ? "place" : subjectRole(scene), [i])
    } else if (words.genitives.has(caseOf(tokens, arcs, i) ?? ""))
      fill(scene, objectRole(scene), withConjuncts(tokens, arcs, [i]))
  }
  fillByPreposition(scene, found.head)
  if (found.carrier === null || !found.clause) return
  if (!scene.filled.has(subjectRole(scene)!)) fill(scene, subjectRole(scene), found.clause.subjects)
  fillByPreposition(scene, found.carrier)
}

/** "against the port", "from the valley"; parsers hang "between A and B" on any noun before it. */
function fillByPreposition(scene: Scene, head: number): void {
  const {annotated, arcs, words, roles} = scene
  const direct = readObliques(annotated.tokens, arcs, head, words)
  const nested = direct
    .flatMap((oblique) => readObliques(annotated.tokens, arcs, oblique.head, words))
    .filter(({preposition}) => words.prepositions.get(preposition)?.[0] === "actor" && !words.agents.has(preposition))
  for (const {preposition, head: i} of [...direct, ...nested]) {
    const role = words.prepositions.get(preposition)?.find((wanted) => roles.includes(wanted))
    fill(scene, role, [i])
  }
}

/**
 * Whom a demand, threat or refusal is addressed to, where only its content tells: who is to act ("demanded that A leave"),
 * whom the act would strike ("threatened to ban A"), whose proposal it is ("rejected A's plan").
 */
function fillFromContent(scene: Scene): void {
  const {annotated, arcs, found, words} = scene
  const {tokens} = annotated
  const predicate = found.carrier ?? found.head
  const contents = [predicate, found.head].flatMap((i) => arcs.children(i))
  for (const i of contents) {
    if (isRelation(tokens, i, "ccomp", "xcomp", "acl")) {
      const {subjects, objects} = readClause(annotated, arcs, i, words)
      const others = [...objects, ...readObliques(tokens, arcs, i, words).map(({head}) => head)]
      fillFirst(scene, isRelation(tokens, i, "ccomp") ? [...subjects, ...others] : others)
    } else if (isRelation(tokens, i, "obj", "obl", "nmod", "nsubj:pass")) fillFirst(scene, namesAround(scene, i))
  }
}

/** Names that qualify a noun: "a US proposal", "the plan of Egypt". */
function namesAround({annotated, arcs}: Scene, noun: number): readonly number[] {
  const {tokens} = annotated
  const modifiers = arcs.children(noun).filter((i) => isRelation(tokens, i, "nmod", "amod", "compound"))
  return [noun, ...modifiers].filter((i) => isName(tokens, i))
}

function fillFirst(scene: Scene, heads: readonly number[]): void {
  if (scene.filled.has("recipient")) return
  const {annotated, arcs} = scene
  const named = heads.find((i) => namesAround(scene, i).length > 0)
  if (named !== undefined) fill(scene, "recipient", withConjuncts(annotated.tokens, arcs, [named]))
}

function fill(
  {annotated, words, roles, taken, filled}: Scene,
  wanted: RoleName | undefined,
  heads: readonly number[]
): void {
  if (wanted === undefined) return
  const {tokens} = annotated
  for (const i of heads) {
    if (taken.has(i) || words.roleless.has(tokens.lemma[i]!)) continue
    if (!isNominal(tokens, i) && !isNameAdjective(tokens, i)) continue
    const instrument = words.instruments.words.has(tokens.lemma[i]!) && wanted !== "object"
    const role = instrument && roles.includes("instrument") ? "instrument" : wanted
    filled.set(role, [...(filled.get(role) ?? []), i])
    taken.add(i)
  }
}
