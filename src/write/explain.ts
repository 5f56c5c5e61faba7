import type {Actor} from "../model/actor.ts"
import type {Attribution, Claim, ClaimId, ClaimPlace, ClaimTime} from "../model/claim.ts"
import {documentTitle} from "../model/document.ts"
import type {Event, RoleName} from "../model/event.ts"
import type {Incident, Link} from "../model/incident.ts"
import type {Note} from "../model/note.ts"
import type {Place} from "../model/place.ts"
import type {Provenance} from "../model/provenance.ts"
import type {Reading} from "../model/reading.ts"
import type {Resolution} from "../model/resolution.ts"
import {overlaps, type Span} from "../model/span.ts"
import {writeEdtf} from "./edtf.ts"
import {oneLine, piece, plainPaint, wrap, type Paint} from "./paragraph.ts"
import type {TextOptions} from "./text.ts"
import {claimNumbers, quantityWording, wordsAt} from "./wording.ts"

/** Width of the column of names, its indent included. */
const nameWidth = 14

/**
 * Where claims come from: for each, what was found in the words, which rule or model made it, who and where it was tied to
 * and why; then the notes. `chosen` are indexes into the claims; all when left out.
 */
export function writeExplanation(
  reading: Reading,
  {width = 100, paint = plainPaint}: TextOptions = {},
  chosen: readonly number[] = reading.claims.map((_, index) => index)
): string {
  const lines = [
    ...wrap([piece("title", oneLine(documentTitle(reading.document)))], width, 0, paint),
    paint("faint", `${reading.document.id} · read by ${reading.engine}`)
  ]
  const relations = relationsOf(reading)
  for (const index of chosen) {
    const claim = reading.claims[index]!
    const mark = String(index + 1).padStart(2)
    lines.push("", ...wrap(headPieces(reading, claim, mark), width, mark.length + 2, paint))
    for (const fact of claimFacts(reading, claim, relations)) lines.push(...factLines(fact, width, paint))
  }
  const notes = chosen.length === reading.claims.length ? reading.notes : notesOn(reading, chosen)
  if (notes.length > 0) lines.push("", paint("title", "Notes"))
  for (const note of notes) lines.push(...factLines(noteFact(reading, note), width, paint))
  return lines.join("\n") + "\n"
}

/** One line of an explanation: a name, what was found, and on what grounds. */
interface Fact {
  readonly name: string
  readonly found: string
  readonly because?: string | undefined
}

function headPieces(reading: Reading, claim: Claim, mark: string): Parameters<typeof wrap>[0] {
  return [
    piece("faint", `${mark}  `),
    piece("stance", claim.stance.replace("-", " ").toUpperCase()),
    piece("words", `  “${wordsAt(reading, claim.content)}”`)
  ]
}

function factLines({name, found, because}: Fact, width: number, paint: Paint): readonly string[] {
  const grounds = because ? [piece("faint", ` — ${oneLine(because)}`)] : []
  return wrap(
    [piece("faint", `    ${name}`.padEnd(nameWidth)), piece("faint", " "), piece("words", found), ...grounds],
    width,
    nameWidth + 1,
    paint
  )
}

function claimFacts(reading: Reading, claim: Claim, relations: Relations): readonly Fact[] {
  return [
    {name: "id", found: claim.id},
    ...claim.provenance.map(madeBy),
    {name: "confidence", found: claim.confidence.toFixed(2)},
    ...claim.attribution.flatMap((voice) => voiceFacts(reading, voice)),
    ...(claim.attribution.length === 0 ? [{name: "source", found: "the outlet itself"}] : []),
    {
      name: "manner",
      found: [claim.directness, claim.hedge === "none" ? "not hedged" : claim.hedge, claim.background && "background"]
        .filter(Boolean)
        .join(", ")
    },
    ...claim.events.flatMap((event) => eventFacts(reading, event)),
    ...claim.places.map((place) => placeFact(reading, place)),
    ...timeFacts(reading, "happened", claim.happenedWhen),
    ...timeFacts(reading, "said", claim.saidWhen),
    ...claim.quantities.map((quantity) => ({
      name: "quantity",
      found: `“${wordsAt(reading, quantity)}”: ${quantityWording(quantity)}`
    })),
    ...linkFacts(relations, claim),
    ...incidentFacts(relations, claim)
  ]
}

function madeBy({by, because}: Provenance): Fact {
  return {name: "made by", found: by, because}
}

function voiceFacts(reading: Reading, voice: Attribution): readonly Fact[] {
  return [
    {
      name: "source",
      found: `“${wordsAt(reading, voice.source)}” (${voice.named ? "named" : "unnamed"}): ${resolved(voice.actor, actorWording)}`,
      because: voice.actor.because
    },
    {name: "cue", found: voice.cue ? `“${wordsAt(reading, voice.cue)}”` : "none: the quotation goes on"},
    ...(voice.channel === null ? [] : [{name: "channel", found: voice.channel}])
  ]
}

function eventFacts(reading: Reading, event: Event): readonly Fact[] {
  const {type, mode, tense, negated, trigger, provenance} = event
  const kind = [mode === null ? type : `${type}/${mode}`, tense, ...(negated ? ["negated"] : [])].join(", ")
  return [
    {
      name: "event",
      found: `“${wordsAt(reading, trigger)}”: ${kind}`,
      because: [provenance.by, provenance.because].filter(Boolean).join(": ")
    },
    ...(Object.entries(event.roles) as [RoleName, readonly Span[]][]).flatMap(([role, spans]) =>
      spans.map((span, index) => roleFact(reading, role, span, event.actors[role]?.[index]))
    )
  ]
}

function roleFact(reading: Reading, role: RoleName, span: Span, actor: Resolution<Actor> | undefined): Fact {
  const words = `“${wordsAt(reading, span)}”`
  if (!actor) return {name: `  ${role}`, found: words}
  return {name: `  ${role}`, found: `${words}: ${resolved(actor, actorWording)}`, because: actor.because}
}

function placeFact(reading: Reading, {toponym, role, place}: ClaimPlace): Fact {
  const relation = toponym.relation ? `${wordsAt(reading, toponym.relation.words)} ` : ""
  return {
    name: "place",
    found: `${relation}“${wordsAt(reading, toponym)}” (${role}): ${resolved(place, placeWording)}`,
    because: place.because
  }
}

function timeFacts(reading: Reading, name: string, time: ClaimTime | null): readonly Fact[] {
  if (time === null) return []
  const words = time.expression ? `“${wordsAt(reading, time.expression)}”: ` : ""
  return [{name, found: `${words}${resolved(time.interval, writeEdtf)}`, because: time.interval.because}]
}

/** What ties claims to each other, looked up by claim, so that a long report takes no longer for each. */
interface Relations {
  readonly numbers: ReadonlyMap<ClaimId, number>
  readonly links: ReadonlyMap<ClaimId, readonly Link[]>
  readonly incidents: ReadonlyMap<ClaimId, Incident>
}

function relationsOf(reading: Reading): Relations {
  return {
    numbers: claimNumbers(reading),
    links: Map.groupBy(reading.links, (link) => link.from),
    incidents: new Map(reading.incidents.flatMap((incident) => incident.claims.map((id) => [id, incident])))
  }
}

function linkFacts({links, numbers}: Relations, {id}: Claim): readonly Fact[] {
  return (links.get(id) ?? []).map(({kind, to, because}) => ({
    name: "link",
    found: `${kind} claim ${numbers.get(to) ?? to}`,
    because
  }))
}

/** Of a large incident only so many companions are named. */
const mostCompanions = 12

function incidentFacts({incidents, numbers}: Relations, {id}: Claim): readonly Fact[] {
  const incident = incidents.get(id)
  if (!incident || incident.claims.length === 1) return []
  const named = incident.claims.slice(0, mostCompanions + 1).filter((other) => other !== id)
  const companions = named.slice(0, mostCompanions).map((other) => numbers.get(other) ?? other)
  const more = incident.claims.length - 1 - companions.length
  const claims = companions.join(", ") + (more > 0 ? ` and ${more} more` : "")
  return [
    {
      name: "incident",
      found: `with ${companions.length + more === 1 ? "claim" : "claims"} ${claims}${incident.contested ? ", contested" : ""}`,
      because: incident.because.slice(0, mostCompanions).join("; ")
    }
  ]
}

/** Notes on words inside the chosen claims or their sources. */
function notesOn({notes, claims}: Reading, chosen: readonly number[]): readonly Note[] {
  const spans = chosen.flatMap((index) => [
    claims[index]!.content,
    ...claims[index]!.attribution.map(({source}) => source)
  ])
  return notes.filter(({span}) => span && spans.some((other) => overlaps(span, other)))
}

function noteFact(reading: Reading, {code, message, span}: Note): Fact {
  return {name: "", found: `${code}: ${span ? `“${wordsAt(reading, span)}”: ` : ""}${message}`}
}

function resolved<Value>(resolution: Resolution<Value>, wording: (value: Value) => string): string {
  switch (resolution.kind) {
    case "known":
      return wording(resolution.value)
    case "ambiguous":
      return `ambiguous: ${resolution.candidates.map(wording).join(" | ")}`
    case "unknown":
      return "unknown"
  }
}

function actorWording({name, kind, side, office}: Actor): string {
  return [name, kind, side, ...(office ? [office] : [])].join(", ")
}

function placeWording({name, kind, admin1, country, lat, lon}: Place): string {
  return [name, kind, ...(admin1 ? [admin1] : []), country, `${lat.toFixed(2)} ${lon.toFixed(2)}`].join(", ")
}
