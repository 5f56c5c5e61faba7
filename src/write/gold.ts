import {eventType} from "../events/index.ts"
import {claimSource, type Attribution, type Claim, type ClaimId, type ClaimPlace} from "../model/claim.ts"
import {documentTitle} from "../model/document.ts"
import type {Incident, Link} from "../model/incident.ts"
import type {Quantity} from "../model/mention.ts"
import type {Place, PlaceKind} from "../model/place.ts"
import type {Reading} from "../model/reading.ts"
import type {Resolution} from "../model/resolution.ts"
import {spanText, type Span} from "../model/span.ts"
import {codeTime} from "./edtf.ts"
import {goldEvents, type GoldEvent} from "./gold-party.ts"

/**
 * A reading in the form of hand-made claim annotations: a line for the article, then one for each claim. The form has one
 * value where the engine may have several candidates, so the best is written; what it cannot hold (voices around the
 * source, further events, reasons, notes) is lost. `id` names the article, by default as the document is called.
 */
export function writeGold(reading: Reading, id: string = reading.document.id): string {
  const ids: Ids = new Map(reading.claims.map((claim, index) => [claim.id, `c${index + 1}`]))
  const events = goldEvents(reading)
  const links = Map.groupBy(reading.links, (link) => link.from)
  const rows = [
    article(reading, id, ids),
    ...reading.claims.map((claim, index) => ({
      id: `c${index + 1}`,
      ...goldClaim(reading, claim, events.get(claim.id)!),
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

function goldIncident({type, claims, contested, silent, unheard}: Incident, id: string, ids: Ids): object {
  return {
    id,
    label: type?.replaceAll("-", " ") ?? "",
    storyline: (type !== null && eventType(type)?.storyline) || "background",
    claims: claims.flatMap((claim) => ids.get(claim) ?? []),
    contested,
    silent: [...new Set([...silent, ...unheard])]
  }
}

function goldClaim(reading: Reading, claim: Claim, event: GoldEvent): object {
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
    event,
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
