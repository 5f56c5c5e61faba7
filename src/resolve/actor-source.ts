import {mentionsIn} from "./actor-mentions.ts"
import type {ActorRole} from "../languages/actor-words.ts"
import type {Language} from "../languages/language.ts"
import type {Actor} from "../model/actor.ts"
import type {ActorTable, StateActor} from "../model/actor-table.ts"
import type {Annotated} from "../model/annotated.ts"
import type {Gazetteer} from "../model/gazetteer.ts"
import type {Place} from "../model/place.ts"
import type {TokenRange} from "../model/span.ts"

/** What a resolver of actors asks: the report, the words of its language, and who and where there is in the world. */
export interface ActorContext {
  readonly annotated: Annotated
  readonly language: Language
  readonly table: ActorTable
  readonly gazetteer: Gazetteer
}

/** What the words of a source say of it, before they are put together. */
export interface SourceWords {
  /** Without determiners. */
  readonly range: TokenRange
  readonly indefinite: boolean
  /** The name of a person in it. */
  readonly person: TokenRange | null
  /** A group, body or medium of the table in it, where it stands. */
  readonly group: {readonly actor: Actor; readonly range: TokenRange} | null
  readonly head: {readonly at: number; readonly role: ActorRole} | null
  /** The state that an adjective or name in it points at. */
  readonly state: StateActor | null
  /** A region or town that is no capital is named, or a word such as "regional". */
  readonly local: boolean
  readonly former: boolean
  /** All that is left without the state is empty: "Moscow", "the Ukrainians". */
  readonly bare: "place" | "adjective" | null
}

export function readSource(context: ActorContext, whole: TokenRange): SourceWords {
  const {annotated, language} = context
  const {norm} = annotated.tokens
  const {determiners, indefinite, local, former, roles} = language.actors
  let from = whole.from
  while (from < whole.to - 1 && determiners.has(norm[from]!)) from++
  const range = {from, to: whole.to}
  const words = norm.slice(range.from, range.to)
  const head = headOf(context, range)
  const pointed = stateIn(context, range)
  return {
    range,
    indefinite: whole.from < from && indefinite.has(norm[whole.from]!),
    person: personIn(annotated, range) ?? personAtEnd(context, range, head?.at ?? range.from),
    group: groupIn(context, range),
    head,
    state: pointed?.state ?? null,
    local:
      words.some((word) => local.has(word)) ||
      words.some((word) => roles.get(word)?.of === "local") ||
      (pointed?.town === true && head !== null && head.role.kind !== "military"),
    former: words.some((word) => former.has(word)),
    bare:
      pointed && pointed.range.from === range.from && pointed.range.to >= range.to && pointed.by !== "within"
        ? pointed.by
        : null
  }
}

/** The last role word before the description goes on with "of", "from" or a comma; else the first one anywhere. */
function headOf({annotated, language}: ActorContext, range: TokenRange): SourceWords["head"] {
  const {norm, lemma} = annotated.tokens
  const {complements, roles} = language.actors
  let head: SourceWords["head"] = null
  for (let i = range.from; i < range.to; i++) {
    if (head && complements.has(norm[i]!)) break
    const role = roles.get(norm[i]!) ?? roles.get(lemma[i]!)
    if (role) head = {at: i, role}
  }
  return head
}

function personIn(annotated: Annotated, range: TokenRange): TokenRange | null {
  const person = mentionsIn(annotated, range).find(
    (mention) => mention.kind === "name" && mention.category === "person"
  )
  if (!person) return null
  return {from: Math.max(range.from, person.tokens.from), to: Math.min(range.to, person.tokens.to)}
}

/** Two to four capitalised words that end a description, right after its head or a comma: "its director, Jamel Brown". */
function personAtEnd({annotated, language}: ActorContext, range: TokenRange, head: number): TokenRange | null {
  const {form, norm} = annotated.tokens
  const {organisationHeads, unitHeads, nameParticles, roles} = language.actors
  let from = range.to
  while (
    from > head + 1 &&
    (CAPITAL.test(form[from - 1]!) || form[from - 1] === "-" || nameParticles.has(norm[from - 1]!))
  )
    from--
  const words = norm.slice(from, range.to)
  const introduced = form[from - 1] === "," || (from === head + 1 && roles.has(norm[head]!))
  const other = words.some((word) => organisationHeads.has(word) || unitHeads.has(word))
  return introduced && from > range.from && words.length >= 2 && words.length <= 5 && !other
    ? {from, to: range.to}
    : null
}

/** Longest name looked up in the table of actors, in tokens. */
const LONGEST_NAME = 8

export function textOf({document, tokens}: Annotated, {from, to}: TokenRange): string {
  return document.text.slice(tokens.start[from], tokens.end[to - 1]).replaceAll(/\s+/g, " ")
}

const CAPITAL = /^\p{Lu}/u

/** The longest name of the table in a range that is no person's and no state's. */
function groupIn({annotated, table}: ActorContext, range: TokenRange): SourceWords["group"] {
  let best: SourceWords["group"] = null
  for (let from = range.from; from < range.to; from++) {
    const longest = best ? best.range.to - best.range.from : 0
    for (let to = Math.min(range.to, from + LONGEST_NAME); to - from > longest; to--) {
      if (!CAPITAL.test(annotated.tokens.form[to - 1]!) && to - from === 1) continue
      const actor = table.find(textOf(annotated, {from, to})).find(({kind}) => kind !== "official" && kind !== "person")
      if (actor && hasCapital(annotated, {from, to})) {
        best = {actor, range: {from, to}}
        break
      }
    }
  }
  return best
}

function hasCapital({tokens}: Annotated, {from, to}: TokenRange): boolean {
  for (let i = from; i < to; i++) if (CAPITAL.test(tokens.form[i]!)) return true
  return false
}

interface Pointed {
  readonly state: StateActor
  readonly by: "place" | "adjective" | "within"
  readonly range: TokenRange
  readonly town?: boolean
}

/** The state that the first adjective, country or capital in a range points at, or else the one that a place in it lies in. */
function stateIn(context: ActorContext, range: TokenRange): Pointed | undefined {
  const {annotated, table, gazetteer} = context
  let weak: Pointed | undefined
  for (const mention of mentionsIn(annotated, range)) {
    if (mention.kind !== "toponym") continue
    const place = mention.adjective ? gazetteer.findAdjective(mention.name) : likeliest(gazetteer.find(mention.name))
    const state = place && table.state(place.country)
    if (!state) continue
    const pointed: Pointed = {state, by: mention.adjective ? "adjective" : "place", range: mention.tokens}
    if (place.kind === "country" || place.capital) return pointed
    weak ??= {...pointed, by: "within", town: place.kind !== "area" && place.kind !== "water"}
  }
  return stateInsideName(context, range) ?? weak
}

/** A country or adjective inside a longer name, which is no toponym there: "UK Ministry of Defence". */
function stateInsideName({annotated, table, gazetteer}: ActorContext, range: TokenRange): Pointed | undefined {
  for (let from = range.from; from < range.to; from++) {
    if (!CAPITAL.test(annotated.tokens.form[from]!)) continue
    for (let to = Math.min(range.to, from + 2); to > from; to--) {
      const text = textOf(annotated, {from, to})
      const place = gazetteer.findAdjective(text) ?? gazetteer.find(text)[0]
      const state = place?.kind === "country" ? table.state(place.country) : undefined
      if (state) return {state, by: "within", range: {from, to}}
    }
  }
  return undefined
}

/** The country or capital among the places of a name, if there is one, or else the best known place. */
function likeliest(places: readonly Place[]): Place | undefined {
  return places.find(({kind, capital}) => kind === "country" || capital) ?? places[0]
}
