import type {Language} from "../languages/language.ts"
import type {Actor} from "../model/actor.ts"
import type {ActorTable, StateActor} from "../model/actor-table.ts"
import type {Annotated} from "../model/annotated.ts"
import type {Gazetteer} from "../model/gazetteer.ts"
import {known, unknown, type Resolution} from "../model/resolution.ts"
import type {Span, TokenRange} from "../model/span.ts"
import {mentionsAround, mentionsIn} from "./actor-mentions.ts"
import {antecedentOf, descriptionAround, fullNameOf} from "./actor-reference.ts"
import {readSource, textOf, type ActorContext, type SourceWords} from "./actor-source.ts"
import {storyState} from "./actor-story.ts"

/** A pronoun may lead to a role that leads to a name, not further. */
const MOST_STEPS = 3

/**
 * Who is behind the words of a source or of a participant: by name in the table, by what the words say of them ("a
 * Ukrainian officer", "the regional governor"), or by what they stand for in this report ("he", "the ministry").
 */
export function resolveActor(
  annotated: Annotated,
  source: Span,
  language: Language,
  table: ActorTable,
  gazetteer: Gazetteer
): Resolution<Actor> {
  const range = tokensWithin(annotated, source)
  if (range.to === range.from) return unknown("there are no words")
  return resolveRange({annotated, language, table, gazetteer}, range, MOST_STEPS)
}

/**
 * Who takes part in an event: as `resolveActor`, but a country or capital that acts or is acted on is the state itself,
 * not its government ("Turkey began an offensive").
 */
export function resolveParticipant(
  annotated: Annotated,
  words: Span,
  language: Language,
  table: ActorTable,
  gazetteer: Gazetteer
): Resolution<Actor> {
  const range = tokensWithin(annotated, words)
  if (range.to === range.from) return unknown("there are no words")
  const {bare, state} = readSource({annotated, language, table, gazetteer}, range)
  if (bare === "place" && state) {
    const {name, kind, side} = state
    return known({name, kind, side}, "a country or capital that takes part is its state")
  }
  return resolveActor(annotated, words, language, table, gazetteer)
}

function tokensWithin({tokens}: Annotated, {start, end}: Span): TokenRange {
  let low = 0
  let high = tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (tokens.end[middle]! <= start) low = middle + 1
    else high = middle
  }
  let to = low
  while (to < tokens.length && tokens.start[to]! < end) to++
  return {from: low, to}
}

function resolveRange(context: ActorContext, range: TokenRange, steps: number): Resolution<Actor> {
  const {annotated, language, table} = context
  if (range.to - range.from === 1 && language.actors.pronouns.has(annotated.tokens.norm[range.from]!)) {
    const antecedent = steps > 0 ? antecedentOf(context, range.from) : undefined
    if (!antecedent) return unknown("nobody before it fits the pronoun")
    const resolution = resolveRange(context, antecedent, steps - 1)
    return resolution.kind === "known"
      ? known(resolution.value, `stands for "${textOf(annotated, antecedent)}"`)
      : resolution
  }
  const words = readSource(context, range)
  if (words.person) return resolvePerson(context, words, words.person)
  const listed = table.find(textOf(annotated, words.range))[0]
  if (listed) return known(listed, "is in the table of actors")
  return (
    resolveGroup(context, words) ?? resolveRole(context, words) ?? resolveState(words) ?? byItself(annotated, words)
  )
}

function resolvePerson(context: ActorContext, words: SourceWords, name: TokenRange): Resolution<Actor> {
  const {annotated, table} = context
  const full = fullNameOf(context, name)
  const text = textOf(annotated, full)
  const listed = table.find(text).find(({kind}) => kind === "official" || kind === "person")
  if (listed) return known(listed, "is in the table of actors")
  const own = sideOfDescription(context, words)
  const side = own ?? sideOfDescription(context, readSource(context, descriptionAround(context, full)))
  const kind = side !== undefined && /^[A-Z]{3}$|^UN$|^EU$|^NATO$|^local-authority$/.test(side) ? "official" : "person"
  return known(
    {name: text, kind, side: side ?? "other"},
    side ? "is described so in the report" : "is named without an office"
  )
}

/** The side that the words around a person's name give; undefined when they give none. */
function sideOfDescription(context: ActorContext, words: SourceWords): string | undefined {
  const {head, group, state, local, former} = words
  if (former) return "other"
  if (head?.role.of === "self" && head.role.kind !== "armed-group") return sideOfKind(head.role.kind)
  if (group && group.actor.kind !== "media") return group.actor.side
  if (local) return "local-authority"
  if (group) return group.actor.side
  if (head?.role.of === "local") return "local-authority"
  if (head?.role.of === "state") return (state ?? storyState(context, head.at))?.side
  return undefined
}

function sideOfKind(kind: Actor["kind"]): string {
  if (kind === "analyst" || kind === "media") return kind
  return "other"
}

/** A group of the table, or somebody of it: "an FSA spokesman". */
function resolveGroup({annotated}: ActorContext, {range, group, head}: SourceWords): Resolution<Actor> | undefined {
  if (!group) return undefined
  const outside = head && (head.at < group.range.from || head.at >= group.range.to)
  if (!outside || head.role.body || head.role.kind === "media") return known(group.actor, "is in the table of actors")
  return known(
    {name: textOf(annotated, range), kind: head.role.kind, side: group.actor.side},
    `is of ${group.actor.name}`
  )
}

function resolveRole(context: ActorContext, words: SourceWords): Resolution<Actor> | undefined {
  const {head, local, state, range, former} = words
  if (!head) return undefined
  const name = textOf(context.annotated, range)
  const {role} = head
  if (former) return known({name, kind: "person", side: "other"}, "held the office before")
  if (role.of === "self")
    return known({name, kind: role.kind, side: sideOfSelf(context, words)}, "is described so in the report")
  if (role.of === "stated" && (!state || local)) {
    return known({name, kind: "other", side: state?.side ?? "other"}, "is named without a state")
  }
  if (role.of === "local" || local)
    return known({name, kind: "local-authority", side: "local-authority"}, "is of a region or town")
  const own = state ?? storyState(context, head.at)
  if (!own) return unknown("no state is named for it")
  const holder = holderOf(context, head.at, own)
  if (holder) return known(holder, "holds the office in the report")
  const because = state ? "is described so in the report" : `the report is about ${own.name}`
  return known({name: nameOfRole(context, words, own, name), kind: role.kind, side: own.side}, because)
}

/** The person of the report who is known to hold an office of a state: "the Russian president". */
function holderOf({annotated, table}: ActorContext, head: number, state: StateActor): Actor | undefined {
  const office = annotated.tokens.norm[head]!
  for (const mention of mentionsAround(annotated, head)) {
    if (mention.kind !== "name" || mention.category !== "person") continue
    const actor = table.find(textOf(annotated, mention.tokens)).find(({side}) => side === state.side)
    if (actor?.office?.toLowerCase() === office) return actor
  }
  return undefined
}

/** Media of a state speak for it, rebels are a party of their own; others stand apart. */
function sideOfSelf({annotated, language}: ActorContext, {head, state, range}: SourceWords): string {
  const {kind} = head!.role
  if (kind === "media") {
    const ofState = annotated.tokens.norm.slice(range.from, range.to).some((word) => language.actors.ofState.has(word))
    return state && ofState ? state.side : "media"
  }
  if (kind === "armed-group" && state) return `NSA:${textOf(annotated, range)}`
  return sideOfKind(kind)
}

function nameOfRole(
  {annotated, language}: ActorContext,
  {head, range}: SourceWords,
  state: StateActor,
  name: string
): string {
  const {label} = head!.role
  const described = annotated.tokens.norm
    .slice(range.from, range.to)
    .filter((word) => language.actors.roles.has(word)).length
  if (label && described <= 2 && range.to - range.from <= 4) return label.replace("{}", state.adjective)
  return name.includes(state.adjective) || name.includes(state.name) ? name : `${state.adjective} ${name}`
}

/** "Moscow", "Ukraine": the government. "The Ukrainians": their forces. */
function resolveState({bare, state}: SourceWords): Resolution<Actor> | undefined {
  if (!bare || !state) return undefined
  return bare === "place"
    ? known(
        {name: `${state.adjective} government`, kind: "government", side: state.side},
        "a country or capital that speaks is its government"
      )
    : known(
        {name: `${state.adjective} Armed Forces`, kind: "military", side: state.side},
        "a people that fights is its forces"
      )
}

/** Somebody that nothing is known of but the words: their name, without a side of their own. */
function byItself(annotated: Annotated, {range, state, local}: SourceWords): Resolution<Actor> {
  const name = textOf(annotated, range)
  if (local) return known({name, kind: "local-authority", side: "local-authority"}, "is of a region or town")
  return known({name, kind: "other", side: state?.side ?? "other"}, "is named so in the report")
}

/** Whether a source has a name: a person, a body, a state; not "an official" or "residents". Pronouns are as what they stand for. */
export function isNamedSource(annotated: Annotated, source: Span, language: Language): boolean {
  const range = tokensWithin(annotated, source)
  return isNamedRange(annotated, range, language, MOST_STEPS)
}

const CAPITAL = /^\p{Lu}/u

function isNamedRange(annotated: Annotated, range: TokenRange, language: Language, steps: number): boolean {
  const {tokens} = annotated
  const {pronouns, roles, complements, indefinite} = language.actors
  if (range.to - range.from === 1 && pronouns.has(tokens.norm[range.from]!)) {
    const antecedent = steps > 0 ? antecedentOf({annotated, language}, range.from) : undefined
    return antecedent === undefined || isNamedRange(annotated, antecedent, language, steps - 1)
  }
  const inside = mentionsIn(annotated, range)
  if (inside.some((mention) => mention.kind === "name" && mention.category === "person")) return true
  let head = -1
  for (let i = range.from; i < range.to && !(head >= 0 && complements.has(tokens.norm[i]!)); i++) {
    if (roles.has(tokens.norm[i]!)) head = i
  }
  if (head >= 0) {
    if (head + 1 < range.to && CAPITAL.test(tokens.form[head + 1]!)) return true
    return roles.get(tokens.norm[head]!)!.body === true && !indefinite.has(tokens.norm[range.from]!)
  }
  return inside.some(({kind}) => kind === "name" || kind === "toponym") || hasCapitalInside(annotated, range)
}

function hasCapitalInside({tokens, sentences}: Annotated, {from, to}: TokenRange): boolean {
  for (let i = from; i < to; i++) {
    if (CAPITAL.test(tokens.form[i]!) && (i > sentences[tokens.sentence[i]!]!.from || tokens.tag[i]!.startsWith("NNP")))
      return true
  }
  return false
}

/** The code of an actor in PLOVER event data: a state's, IGO, NGO, IMG, MED; null where it has none. */
export function actorCode(actor: Actor): string | null {
  if (/^[A-Z]{3}$/.test(actor.side)) return actor.side
  if (actor.side === "UN" || actor.side === "EU" || actor.side === "NATO") return "IGO"
  if (actor.side.startsWith("NSA:")) return "IMG"
  return actor.kind === "organisation" ? "NGO" : null
}
