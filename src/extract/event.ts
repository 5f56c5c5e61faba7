import {eventType} from "../events/index.ts"
import type {EventWords} from "../languages/event-words.ts"
import type {Language} from "../languages/language.ts"
import type {Annotated} from "../model/annotated.ts"
import type {EventInWords} from "../model/event.ts"
import type {TokenRange} from "../model/span.ts"
import type {Tokens} from "../model/token.ts"
import {type Arcs, buildArcs} from "./arcs.ts"
import {isRelation} from "./noun-phrase.ts"
import {type FoundPhrase, findPhrases} from "./event-phrase.ts"
import {findRoles} from "./event-role.ts"
import {readEventTime} from "./event-time.ts"

/** Events kept of one range: what comes after is said in passing. */
const maxEvents = 8

/** Arcs walked up to find how deep in its sentence an event is told. */
const maxDepth = 24

/**
 * The events told inside these tokens (a claim's content, or a whole sentence), the main one first. Callers with many ranges
 * of one document pass its arcs.
 */
export function findEvents(
  annotated: Annotated,
  range: TokenRange,
  language: Language,
  arcs: Arcs = buildArcs(annotated)
): readonly EventInWords[] {
  const words = language.events
  const {tokens} = annotated
  const phrases = findPhrases(annotated, arcs, range, words)
  const heads = new Set(phrases.filter((found) => isEventOnly(tokens, found, words)).map(({head}) => head))
  const events = phrases
    .map((found) => ({found, cost: costOf(tokens, found, range)}))
    .sort((a, b) => a.cost - b.cost || a.found.head - b.found.head)
    .slice(0, maxEvents)
    .map(({found}) => readEvent(annotated, arcs, found, heads, range, language))
  return events.map((event) => ({...event, mode: event.mode ?? modeToldBeside(event, events)}))
}

/** Whether a word only tells an event, and does not also name who or what takes part in another ("gunman", "rockets"). */
function isEventOnly(tokens: Tokens, {phrase, head}: FoundPhrase, {people, instruments}: EventWords): boolean {
  const lemma = tokens.lemma[head]!
  return eventType(phrase.type)?.nature !== "state" && !people.words.has(lemma) && !instruments.words.has(lemma)
}

/** "A car bomb went off": what goes off and its going off are one event, told in two words. */
function modeToldBeside({type}: EventInWords, events: readonly EventInWords[]): string | null {
  return events.find((other) => other.type === type && other.mode !== null)?.mode ?? null
}

function readEvent(
  annotated: Annotated,
  arcs: Arcs,
  found: FoundPhrase,
  heads: ReadonlySet<number>,
  range: TokenRange,
  language: Language
): EventInWords {
  const {tokens} = annotated
  const words = language.events
  const {phrase, head} = found
  const {tense, negated} = readEventTime(tokens, arcs, found.carrier ?? head, range, words)
  const parts = [...found.tokens, ...found.parts, ...(found.carrier === null ? [] : [found.carrier])]
  const trigger = {
    start: Math.min(...parts.map((i) => tokens.start[i]!)),
    end: Math.max(...parts.map((i) => tokens.end[i]!))
  }
  return {
    type: phrase.type,
    mode: modeOf(annotated, found, range, language),
    trigger,
    roles: findRoles(annotated, arcs, found, eventType(phrase.type)?.roles ?? ["actor"], heads, words),
    negated,
    tense,
    provenance: {by: "rule:event-words", because: `${phrase.kind} "${phrase.text}"`}
  }
}

/** How far from a trigger the words that tell its mode may stand, in tokens. */
const modeReach = 12

function modeOf(
  {tokens}: Annotated,
  {phrase, head}: FoundPhrase,
  range: TokenRange,
  language: Language
): string | null {
  if (phrase.mode !== null) return phrase.mode
  const modes = language.events.modes.get(phrase.type)
  if (!modes) return null
  const from = Math.max(range.from, head - modeReach)
  const to = Math.min(range.to, head + modeReach)
  for (const {mode, near} of modes) {
    for (let i = from; i < to; i++) if (near.words.has(tokens.lemma[i]!) || near.words.has(tokens.norm[i]!)) return mode
  }
  return null
}

/** How much a step up an arc counts: what is said in a complement is nearer to the point than what a noun is qualified with. */
const stepCosts: readonly (readonly [relation: string, cost: number])[] = [
  ["xcomp", 0.2],
  ["ccomp", 0.3],
  ["conj", 0.6],
  ["parataxis", 0.8],
  ["obj", 0.5],
  ["nsubj", 0.7],
  ["obl", 1.2],
  ["advcl", 1.2],
  ["acl", 1.5],
  ["nmod", 1.2],
  ["appos", 2],
  ["compound", 2],
  ["amod", 2]
]

/** A state said as loudly as an act is still the setting of it. */
const stateCost = 3

/** How far from the point of the range an event is told: arcs up to the range's own head, states behind acts. */
function costOf(tokens: Tokens, {head, carrier, phrase}: FoundPhrase, range: TokenRange): number {
  let cost = eventType(phrase.type)?.nature === "state" ? stateCost : 0
  let at = carrier ?? head
  for (let step = 0; step < maxDepth; step++) {
    const up = tokens.head[at]!
    if (up < range.from || up >= range.to) break
    cost += stepCosts.find(([relation]) => isRelation(tokens, at, relation))?.[1] ?? 1
    at = up
  }
  return cost
}
