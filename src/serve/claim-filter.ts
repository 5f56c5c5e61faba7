import {claimSource, type Claim, type Stance} from "../model/claim.ts"
import type {Reading} from "../model/reading.ts"
import {spanText} from "../model/span.ts"

/** Which claims of a report are wanted: one query for the page's address and for its data. Absent = all. */
export interface ClaimFilter {
  readonly stance?: Stance
  /** A side as actors have it ("UKR", "UN", "analyst"), or "outlet", or "unresolved". */
  readonly side?: string
  /** A voice as `claimVoice` names it. */
  readonly source?: string
  /** Words that the claim or its source must hold, in whatever case. */
  readonly text?: string
}

/** The side of claims that the report makes in its own name. */
export const outletSide = "outlet"
/** The side of voices that could not be tied to one actor. */
export const unresolvedSide = "unresolved"

/** One name per voice: the actor's where it is known, the source's own words where not, "" for the outlet. */
export function claimVoice(claim: Claim, text: string): string {
  const source = claimSource(claim)
  if (!source) return ""
  return source.actor.kind === "known" ? source.actor.value.name : spanText(text, source.source)
}

export function claimSide(claim: Claim): string {
  const source = claimSource(claim)
  if (!source) return outletSide
  return source.actor.kind === "known" ? source.actor.value.side : unresolvedSide
}

export function matchesFilter(claim: Claim, text: string, filter: ClaimFilter): boolean {
  if (filter.stance && claim.stance !== filter.stance) return false
  if (filter.side && claimSide(claim) !== filter.side) return false
  if (filter.source !== undefined && claimVoice(claim, text) !== filter.source) return false
  if (!filter.text) return true
  const voices = claim.attribution.map(({source}) => spanText(text, source))
  const words = [spanText(text, claim.content), claimVoice(claim, text), ...voices].join("\n")
  return words.toLocaleLowerCase().includes(filter.text.toLocaleLowerCase())
}

/** The same reading with the claims that match; links need both their ends, incidents at least one claim. */
export function filterReading(reading: Reading, filter: ClaimFilter): Reading {
  if (Object.keys(filter).length === 0) return reading
  const claims = reading.claims.filter((claim) => matchesFilter(claim, reading.document.text, filter))
  const kept = new Set(claims.map(({id}) => id))
  return {
    ...reading,
    claims,
    links: reading.links.filter(({from, to}) => kept.has(from) && kept.has(to)),
    incidents: reading.incidents
      .map((incident) => ({...incident, claims: incident.claims.filter((id) => kept.has(id))}))
      .filter((incident) => incident.claims.length > 0)
  }
}
