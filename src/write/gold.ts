import {eventType} from "../events/index.ts"
import type {Actor} from "../model/actor.ts"
import {claimSource, type Attribution, type Claim, type ClaimId, type ClaimPlace} from "../model/claim.ts"
import {documentTitle} from "../model/document.ts"
import type {Event} from "../model/event.ts"
import type {Incident, Link} from "../model/incident.ts"
import type {Quantity} from "../model/mention.ts"
import type {Place, PlaceKind} from "../model/place.ts"
import type {Reading} from "../model/reading.ts"
import type {Resolution} from "../model/resolution.ts"
import {spanText, type Span} from "../model/span.ts"
import {codeTime} from "./edtf.ts"
import {goldEvent} from "./gold-event.ts"

/**
 * A reading in the form of hand-made claim annotations: a line for the article, then one for each claim. The form has one
 * value where the engine may have several candidates, so the best is written; what it cannot hold (voices around the
 * source, further events, reasons, notes) is lost. `id` names the article, by default as the document is called.
 */
export function writeGold(reading: Reading, id: string = reading.document.id): string {
  const ids: Ids = new Map(reading.claims.map((claim, index) => [claim.id, `c${index + 1}`]))
  const links = Map.groupBy(reading.links, (link) => link.from)
  const rows = [
    article(reading, id, ids),
    ...reading.claims.map((claim, index) => ({
      id: `c${index + 1}`,
      ...goldClaim(reading, claim),
      relation: relation(links.get(claim.id) ?? [], ids)
    }))
  ]
  return rows.map((row) => JSON.stringify(row) + "\n").join("")
}

type Ids = ReadonlyMap<ClaimId, string>

function article({document, sentences, incidents}: Reading, id: string, ids: Ids): object {
  return {
    kind: "article",
    id,
    title: documentTitle(document),
    date: document.publishedAt?.slice(0, "YYYY-MM-DD".length) ?? null,
    lang: document.language,
    titleEnd: document.headline?.end ?? 0,
    length: document.text.length,
    sentences: sentences.map(({start, end}) => [start, end]),
    incidents: incidents.map((incident, index) => goldIncident(incident, `i${index + 1}`, ids))
  }
}

function goldIncident({type, claims, contested, silent}: Incident, id: string, ids: Ids): object {
  return {
    id,
    label: type?.replaceAll("-", " ") ?? "",
    storyline: (type !== null && eventType(type)?.storyline) || "background",
    claims: claims.flatMap((claim) => ids.get(claim) ?? []),
    contested,
    silent
  }
}

function goldClaim(reading: Reading, claim: Claim): object {
  const source = claimSource(claim)
  return {
    sentence: claim.sentence,
    source: source ? goldSource(reading, source) : null,
    cue: source?.cue ? quoted(reading, source.cue) : null,
    content: quoted(reading, claim.content),
    channel: goldChannel(reading, claim),
    stance: claim.stance,
    directness: claim.directness,
    hedged: claim.hedge !== "none",
    event: codedEvent(reading, claim),
    places: claim.places.filter(({toponym}) => !toponym.adjective).map((place) => goldPlace(reading, place)),
    time: goldTime(reading, claim),
    quantities: claim.quantities.map((quantity) => goldQuantity(reading, quantity))
  }
}

function goldSource(reading: Reading, {source, named, actor}: Attribution): object {
  const found = best(actor)
  const words = spanText(reading.document.text, source)
  return {
    ...quoted(reading, source),
    actor: found?.name ?? words,
    side: found?.side ?? null,
    named: named ? "named" : "unnamed"
  }
}

/** Where it was said, else who passed it on: "Reuters, citing two officials" is the officials' claim through Reuters. */
function goldChannel(reading: Reading, {attribution}: Claim): string | null {
  const named = attribution.findLast(({channel}) => channel !== null)
  if (named) return named.channel
  const carrier = attribution.at(-2)
  return carrier ? (best(carrier.actor)?.name ?? spanText(reading.document.text, carrier.source)) : null
}

/** Codes that stand for the act of speaking itself: its actor is who speaks, its target whom the words are about. */
const speechCodes = new Set(["ACCUSE", "REJECT", "REQUEST", "THREATEN"])

function codedEvent(reading: Reading, claim: Claim): object {
  const {type, mode, acled, event} = goldEvent(claim.events, {stance: claim.stance})
  const source = claimSource(claim)
  const speaks = speechCodes.has(type) && source !== undefined && claim.stance !== "asserts"
  const acting = event ? participants(reading, event, "actor") : null
  const affected = event ? (participants(reading, event, "recipient") ?? participants(reading, event, "victim")) : null
  return speaks
    ? {type, mode, acled, actor: best(source.actor)?.name ?? null, target: acting ?? affected}
    : {type, mode, acled, actor: acting, target: affected}
}

/** Names of who fills a role, "; " between them; the words themselves where nobody is known by them. */
function participants({document}: Reading, event: Event, role: "actor" | "recipient" | "victim"): string | null {
  const spans = event.roles[role] ?? []
  const names = spans.map((span, index) => {
    const resolution = event.actors[role]?.[index]
    return (resolution && best<Actor>(resolution)?.name) ?? spanText(document.text, span)
  })
  return names.length > 0 ? [...new Set(names)].join("; ") : null
}

/** Smallest number of inhabitants at which a settlement counts as a city. */
const cityPopulation = 50_000

function goldPlace(reading: Reading, {toponym, role, place}: ClaimPlace): object {
  const found = best(place)
  return {
    ...quoted(reading, toponym),
    role,
    name: found?.name ?? toponym.name,
    country: found?.country ?? null,
    admin1: found?.admin1 ?? null,
    lat: found?.lat ?? null,
    lon: found?.lon ?? null,
    kind: found ? goldPlaceKind(found) : null
  }
}

const placeKinds: Readonly<Record<Exclude<PlaceKind, "settlement">, string>> = {
  country: "country",
  region: "region",
  district: "region",
  area: "region",
  site: "point",
  water: "point"
}

function goldPlaceKind({kind, population = 0}: Place): string {
  if (kind === "settlement") return population >= cityPopulation ? "city" : "village"
  return placeKinds[kind]
}

/** One time for each claim: the happening's where it has one, else when it was said. */
function goldTime(reading: Reading, {happenedWhen, saidWhen}: Claim): object | null {
  for (const [time, of] of [
    [happenedWhen, "event"],
    [saidWhen, "statement"]
  ] as const) {
    const interval = time && best(time.interval)
    if (!interval) continue
    const words = time.expression ? quoted(reading, time.expression) : {text: null, start: null, end: null}
    return {...words, ...codeTime(interval), of}
  }
  return null
}

function goldQuantity(reading: Reading, quantity: Quantity): object {
  const {value, unit, counted} = quantity
  return {
    ...quoted(reading, quantity),
    value,
    ...goldBounds(quantity),
    unit: unit === "%" ? "percent" : unit,
    what: counted
  }
}

/** The codebook reads "about 80" as ten per cent either way; inside, it stays 80 and approximate. */
function goldBounds({value, low, high, about}: Quantity): {readonly low: number | null; readonly high: number | null} {
  if (!about || value === null || low !== value || high !== value) return {low, high}
  return {low: Math.round(value * 0.9), high: Math.round(value * 1.1)}
}

function relation(links: readonly Link[], ids: Ids): string | null {
  const words = links
    .filter((link) => ids.has(link.to))
    .map((link) => `${link.kind === "answers" ? "responds to" : link.kind} ${ids.get(link.to)!}`)
  return words.length > 0 ? words.join("; ") : null
}

/** The known value, or the best candidate. */
function best<Value>(resolution: Resolution<Value>): Value | undefined {
  if (resolution.kind === "known") return resolution.value
  return resolution.kind === "ambiguous" ? resolution.candidates[0] : undefined
}

function quoted({document}: Reading, {start, end}: Span): Span & {readonly text: string} {
  return {text: spanText(document.text, {start, end}), start, end}
}
