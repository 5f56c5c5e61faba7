import {loadKnowledge} from "./knowledge.ts"
import type {Reading} from "./model/reading.ts"
import {readClaims as readDocument} from "./pipeline.ts"
import {createDocument, type DocumentSource} from "./read/document.ts"

/**
 * The claims of one report: who says what, in which exact words, about which event, place, time and numbers.
 *
 * Takes the text, or the text with what is known about it (`title`, `publishedAt`, `outlet`, `url`, `language`). Without
 * `publishedAt` relative dates stay unresolved. Reads the package's own data once, writes nothing and asks no network.
 * Same input, same result.
 */
export function readClaims(report: string | DocumentSource): Reading {
  const source = typeof report === "string" ? {text: report} : report
  return readDocument(createDocument(source), loadKnowledge())
}

export type {DocumentSource}
export type {Actor} from "./model/actor.ts"
export type {Attribution, Claim, ClaimId, ClaimPlace, ClaimTime, Directness, Hedge, Stance} from "./model/claim.ts"
export type {Document, DocumentId, LanguageCode} from "./model/document.ts"
export type {Event, RoleName, Tense} from "./model/event.ts"
export type {Incident, Link} from "./model/incident.ts"
export type {Grain, Interval} from "./model/interval.ts"
export type {Quantity, TimeExpression, Toponym} from "./model/mention.ts"
export type {Note} from "./model/note.ts"
export type {Place, PlaceKind, PlaceRole} from "./model/place.ts"
export type {Provenance} from "./model/provenance.ts"
export type {Reading} from "./model/reading.ts"
export type {Resolution} from "./model/resolution.ts"
export type {Span} from "./model/span.ts"
export {claimSource} from "./model/claim.ts"
export {knownValue} from "./model/resolution.ts"
export {ClaimlineError} from "./model/errors.ts"
