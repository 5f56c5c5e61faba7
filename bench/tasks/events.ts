import {annotate} from "../../src/annotate/document.ts"
import {findEvents} from "../../src/extract/event.ts"
import type {Annotated} from "../../src/model/annotated.ts"
import type {EventInWords, RoleName} from "../../src/model/event.ts"
import {knownValue} from "../../src/model/resolution.ts"
import {overlaps, spanText, type Span} from "../../src/model/span.ts"
import type {Document, DocumentId} from "../../src/model/document.ts"
import type {Knowledge} from "../../src/pipeline.ts"
import {actorCode, resolveActor} from "../../src/resolve/actor.ts"
import {ploverEvent} from "../../src/write/plover-event.ts"

/** One sentence of the benchmark. */
export interface EventsRow {
  readonly id: string
  readonly text: string
  readonly date?: string
}

export interface EventsPrediction {
  readonly id: string
  readonly events: readonly EventPrediction[]
}

interface EventPrediction {
  readonly event: string
  readonly mode: string | null
  readonly source: readonly Party[]
  readonly target: readonly Party[]
}

interface Party {
  readonly text: string
  readonly code?: string
}

/** Roles that PLOVER calls target, the likeliest first. */
const targetRoles: readonly RoleName[] = ["recipient", "victim", "object", "to", "place", "from"]

/**
 * The event a sentence reports, in PLOVER's terms, with who did it to whom. None where it reports none, or one without any
 * party that PLOVER has a code for: an explosion in a school is no political event.
 */
export function predictEvents(row: EventsRow, knowledge: Knowledge): EventsPrediction {
  const {language, models, gazetteer} = knowledge
  const document: Document = {id: row.id as DocumentId, text: row.text, language: language.code}
  const annotated = annotate(document, language, models, gazetteer).value
  const coded = ploverEvent(findEvents(annotated, {from: 0, to: annotated.tokens.length}, language))
  if (!coded) return {id: row.id, events: []}
  const parties = findParties(annotated, coded.event, knowledge)
  if (![...parties.source, ...parties.target].some(hasCode)) return {id: row.id, events: []}
  return {id: row.id, events: [{event: coded.type, mode: coded.mode, ...parties}]}
}

/**
 * Source and target with their codes. Who has no code by its own words takes that of the state named nearest: before the
 * event for the source, another one for the target, and where no other is named the conflict is taken to be a domestic one.
 * Several sources without target act on each other.
 */
function findParties(
  annotated: Annotated,
  event: EventInWords,
  knowledge: Knowledge
): {readonly source: readonly Party[]; readonly target: readonly Party[]} {
  const states = statesNamed(annotated, knowledge)
  const partiesIn = (role: RoleName) => (event.roles[role] ?? []).map((span) => readParty(annotated, span, knowledge))
  const before = states.filter((state) => state.end <= event.trigger.start)
  const source = withCode(partiesIn("actor"), [...before, ...states])
  if (source.length >= 2) return {source, target: []}
  const affected = targetRoles.map(partiesIn).filter((parties) => parties.length > 0)
  const coded = affected.map((parties) => parties.filter(hasCode)).find((parties) => parties.length > 0)
  const others = states.filter((state) => state.code !== source[0]?.code)
  const after = others.filter((state) => state.start >= event.trigger.start)
  const own = source.filter(hasCode).map((party) => ({...party, start: 0, end: 0}))
  return {source, target: coded ?? withCode(affected[0] ?? [], [...after, ...others, ...(affected[0] ? own : [])])}
}

function hasCode(party: Party): party is Required<Party> {
  return party.code !== undefined
}

function withCode(parties: readonly Party[], states: readonly (Span & Required<Party>)[]): readonly Party[] {
  if (parties.some(hasCode)) return parties
  const [state] = states
  if (!state) return parties
  return [{text: parties[0]?.text ?? state.text, code: state.code}]
}

/** A rebel group or a party of a state is coded as of that state where the words name it, else by what the table has. */
function readParty(annotated: Annotated, span: Span, knowledge: Knowledge): Party {
  const text = spanText(annotated.document.text, span)
  const {language, actors, gazetteer} = knowledge
  const actor = knownValue(resolveActor(annotated, span, language, actors, gazetteer))
  const own = actor ? actorCode(actor) : null
  const state = statesNamed(annotated, knowledge).find((named) => overlaps(named, span))?.code
  const code = own === "IMG" || own === "NGO" || own === null ? (state ?? (own === "NGO" ? null : own)) : own
  return code ? {text, code} : {text}
}

/** The states that names of places and adjectives in the sentence point at, in order; not by places that persons are named like. */
function statesNamed({mentions}: Annotated, {gazetteer, actors}: Knowledge): readonly (Span & Required<Party>)[] {
  const persons = mentions.filter((mention) => mention.kind === "name" && mention.category === "person")
  return mentions.flatMap((mention) => {
    if (mention.kind !== "toponym" || persons.some((person) => overlaps(person, mention))) return []
    const {start, end, name, adjective} = mention
    const place = adjective ? gazetteer.findAdjective(name) : gazetteer.find(name)[0]
    const state = place && actors.state(place.country)
    return state ? [{start, end, text: name, code: state.side}] : []
  })
}
