import type {Claim, ClaimId, Stance} from "../model/claim.ts"
import {documentTitle} from "../model/document.ts"
import type {Incident} from "../model/incident.ts"
import type {Reading} from "../model/reading.ts"
import {oneLine, piece, plainPaint, wrap, type Paint, type Piece} from "./paragraph.ts"
import {
  claimNumbers,
  countWording,
  eventWording,
  placeWording,
  quantityWording,
  timeWording,
  voicesWording,
  wordsAt
} from "./wording.ts"

/** How a reading is shown on a terminal: `width` in characters, and what the styles look like. */
export interface TextOptions {
  readonly width?: number
  readonly paint?: Paint
}

/** Columns before the words of a claim: those of its number. */
const indent = 5

/**
 * A reading for people: the report, then its claims in the order of the text, each as a sentence that says who does what
 * by which exact words, and what is known of event, place, time and numbers; at the end what belongs together.
 */
export function writeText(reading: Reading, {width = 100, paint = plainPaint}: TextOptions = {}): string {
  const lines = [...heading(reading, width, paint), ""]
  let voices = ""
  for (const [index, claim] of reading.claims.entries()) {
    const speaking = voicesWording(reading, claim)
    const who = speaking === voices ? "also" : speaking
    voices = speaking
    lines.push(...wrap(claimPieces(reading, claim, index + 1, who), width, indent, paint))
  }
  lines.push(...incidentLines(reading, width, paint), ...noteLines(reading, width, paint))
  return lines.join("\n").trimEnd() + "\n"
}

function heading({document, claims, incidents}: Reading, width: number, paint: Paint): readonly string[] {
  const contested = incidents.filter((incident) => incident.contested).length
  const facts = [
    [document.outlet, document.publishedAt ?? "no date given"].filter((fact) => fact !== undefined).join(", "),
    `${countWording(claims.length, "claim")} in ${countWording(incidents.length, "incident")}`,
    ...(contested > 0 ? [`${contested} contested`] : [])
  ]
  return [
    ...wrap([piece("title", oneLine(documentTitle(document)))], width, 0, paint),
    ...wrap([piece("faint", facts.join(" · "))], width, 0, paint)
  ]
}

function claimPieces(reading: Reading, claim: Claim, number: number, who: string): readonly Piece[] {
  const facts = [...new Set(factsOf(reading, claim))].join(" · ")
  return [
    piece("faint", `${number}  `.padStart(indent)),
    piece("source", who),
    piece("stance", ` ${stanceWording(claim.stance)} `),
    piece("words", claimWording(reading, claim)),
    ...(facts === "" ? [] : [piece("fact", ` — ${facts}`)])
  ]
}

function stanceWording(stance: Stance): string {
  return stance === "no-comment" ? "NO COMMENT ON" : stance.toUpperCase()
}

/** Quotation marks are put back around words that were said exactly so. */
function claimWording(reading: Reading, claim: Claim): string {
  const words = wordsAt(reading, claim.content)
  return claim.directness === "direct" ? `“${words}”` : words
}

function factsOf(reading: Reading, claim: Claim): readonly string[] {
  const happened = claim.happenedWhen && timeWording(reading, claim.happenedWhen)
  const said = claim.saidWhen && timeWording(reading, claim.saidWhen)
  return [
    ...(claim.hedge === "none" ? [] : [claim.hedge]),
    ...(claim.background ? ["background"] : []),
    ...claim.events.slice(0, 1).map(eventWording),
    ...claim.places
      .filter((place) => place.role === "event" || place.role === "origin")
      .map((place) => placeWording(reading, place)),
    ...(happened ? [happened] : []),
    ...(said ? [`said ${said}`] : []),
    ...claim.quantities.map(quantityWording)
  ]
}

/** Only incidents that say more than the claims do: several claims, a contest, or a silence. */
function incidentLines(reading: Reading, width: number, paint: Paint): readonly string[] {
  const telling = reading.incidents.filter(
    ({claims, contested, silent}) => claims.length > 1 || contested || silent.length > 0
  )
  if (telling.length === 0) return []
  const numbers = claimNumbers(reading)
  return [
    "",
    paint("title", "What belongs together"),
    ...telling.flatMap((incident) => wrap(incidentPieces(incident, numbers), width, 4, paint))
  ]
}

function incidentPieces(
  {type, claims, contested, silent, unheard}: Incident,
  numberOf: ReadonlyMap<ClaimId, number>
): readonly Piece[] {
  const numbers = claims.flatMap((id) => numberOf.get(id) ?? []).sort((a, b) => a - b)
  return [
    piece("faint", "  "),
    piece("words", (type ?? "no event").replaceAll("-", " ")),
    piece("fact", `: ${numbers.length === 1 ? "claim" : "claims"} ${numbers.join(", ")}`),
    ...(contested ? [piece("fact", " · "), piece("warning", "contested")] : []),
    ...(silent.length > 0 ? [piece("fact", ` · silent: ${silent.join(", ")}`)] : []),
    ...(unheard.length > 0 ? [piece("fact", ` · not heard: ${unheard.join(", ")}`)] : [])
  ]
}

function noteLines({notes}: Reading, width: number, paint: Paint): readonly string[] {
  if (notes.length === 0) return []
  const sentence = `${countWording(notes.length, "note")} on what was not understood: claimline explain shows ${notes.length === 1 ? "it" : "them"}.`
  return ["", ...wrap([piece("faint", sentence)], width, 0, paint)]
}
