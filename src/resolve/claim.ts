import type {Language} from "../languages/language.ts"
import type {Actor} from "../model/actor.ts"
import type {ActorTable} from "../model/actor-table.ts"
import type {Annotated} from "../model/annotated.ts"
import type {
  Attribution,
  AttributionInWords,
  Claim,
  ClaimInWords,
  ClaimPlace,
  ClaimTime,
  PlaceInWords
} from "../model/claim.ts"
import type {Event, EventInWords, RoleName} from "../model/event.ts"
import type {Gazetteer} from "../model/gazetteer.ts"
import type {Interval} from "../model/interval.ts"
import type {TimeExpression, Toponym} from "../model/mention.ts"
import type {Note, Noted} from "../model/note.ts"
import type {Place} from "../model/place.ts"
import {unknown, type Resolution} from "../model/resolution.ts"
import type {Span} from "../model/span.ts"
import {isNamedSource, resolveActor, resolveParticipant} from "./actor.ts"
import {resolvePlaces} from "./place.ts"
import {resolveTimes} from "./time.ts"
import {inferredTime} from "./time-news.ts"

/** Ties the words of claims to places, times and actors. Each name is looked up once; what stays open becomes a note. */
export function resolveClaims(
  annotated: Annotated,
  claims: readonly ClaimInWords[],
  language: Language,
  gazetteer: Gazetteer,
  actors: ActorTable
): Noted<readonly Claim[]> {
  const expressions = annotated.mentions.filter((mention): mention is TimeExpression => mention.kind === "time")
  const toponyms = annotated.mentions.filter((mention): mention is Toponym => mention.kind === "toponym")
  const world: World = {
    times: resolveTimes(annotated, expressions, language),
    places: resolvePlaces(annotated, toponyms, gazetteer, language),
    actorOf: rememberActors((span) => resolveActor(annotated, span, language, actors, gazetteer)),
    participantOf: rememberActors((span) => resolveParticipant(annotated, span, language, actors, gazetteer)),
    isNamed: (span) => isNamedSource(annotated, span, language)
  }
  const value = claims.map((claim) => resolveClaim(annotated, claim, language, world))
  return {value, notes: [...notesOnTimes(world), ...notesOnPlaces(world)]}
}

/** What the document's names were found to mean. */
interface World {
  readonly times: ReadonlyMap<TimeExpression, Resolution<Interval>>
  readonly places: ReadonlyMap<Toponym, Resolution<Place>>
  /** Who speaks: "Moscow" is a government. */
  readonly actorOf: (span: Span) => Resolution<Actor>
  /** Who takes part in an event: "Russia" is a state. */
  readonly participantOf: (span: Span) => Resolution<Actor>
  readonly isNamed: (span: Span) => boolean
}

function rememberActors(resolve: (span: Span) => Resolution<Actor>): (span: Span) => Resolution<Actor> {
  const known = new Map<string, Resolution<Actor>>()
  return (span) => {
    const key = `${span.start}-${span.end}`
    const found = known.get(key) ?? resolve(span)
    known.set(key, found)
    return found
  }
}

function resolveClaim(annotated: Annotated, claim: ClaimInWords, language: Language, world: World): Claim {
  const said = claim.saidWhen && resolveTime(claim.saidWhen, world)
  const happened = claim.happenedWhen ? resolveTime(claim.happenedWhen, world) : inferred(annotated, claim, language)
  return {
    ...claim,
    attribution: claim.attribution.map((voice) => resolveVoice(voice, world)),
    events: claim.events.map((event) => resolveEvent(event, world)),
    places: claim.places.map((place) => resolvePlace(place, world)),
    saidWhen: said,
    happenedWhen: happened
  }
}

function resolveTime(expression: TimeExpression, {times}: World): ClaimTime {
  return {expression, interval: times.get(expression) ?? unknown("not looked up")}
}

function inferred(annotated: Annotated, claim: ClaimInWords, language: Language): ClaimTime | null {
  const interval = inferredTime(annotated, claim, language)
  return interval && {expression: null, interval}
}

function resolveVoice(voice: AttributionInWords, {actorOf, isNamed}: World): Attribution {
  return {...voice, named: isNamed(voice.source), actor: actorOf(voice.source)}
}

function resolveEvent(event: EventInWords, {participantOf}: World): Event {
  const actors: Partial<Record<RoleName, readonly Resolution<Actor>[]>> = {}
  for (const [role, spans] of Object.entries(event.roles) as [RoleName, readonly Span[]][]) {
    if (role !== "place" && role !== "from" && role !== "to") actors[role] = spans.map(participantOf)
  }
  return {...event, actors}
}

function resolvePlace(place: PlaceInWords, {places}: World): ClaimPlace {
  return {...place, place: places.get(place.toponym) ?? unknown("not looked up")}
}

function notesOnTimes({times}: World): readonly Note[] {
  return [...times].flatMap(([expression, resolution]) =>
    resolution.kind === "unknown" && expression.meaning.kind !== "duration"
      ? [
          {
            code: "time-unknown",
            message: `No date could be given: ${resolution.because}`,
            span: {start: expression.start, end: expression.end}
          }
        ]
      : []
  )
}

function notesOnPlaces({places}: World): readonly Note[] {
  return [...places].flatMap(([toponym, resolution]) => {
    if (resolution.kind === "known" || toponym.adjective) return []
    const span = {start: toponym.start, end: toponym.end}
    return [
      resolution.kind === "unknown"
        ? {code: "place-unknown", message: `${toponym.name} is in no gazetteer at hand: ${resolution.because}`, span}
        : {
            code: "place-ambiguous",
            message: `${toponym.name} fits ${resolution.candidates.length} places: ${resolution.because}`,
            span
          }
    ]
  })
}
