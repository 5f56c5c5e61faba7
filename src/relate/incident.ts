import {claimSource, type Claim, type ClaimId} from "../model/claim.ts"
import type {Incident, Link} from "../model/incident.ts"
import {knownValue} from "../model/resolution.ts"
import {compareClaims, likeness, partyOf, type Fingerprint, type Ground} from "./likeness.ts"

/**
 * Mean likeness from which a claim joins an incident, set on the training part of the gold standard: a little above the value of the
 * best pairwise F1, which rewards lumping a report into two or three heaps that no reader would call incidents.
 */
const joins = -0.7

/** Claims of an incident that a new one is compared with: its latest. */
const reach = 16

/** Incidents that a new claim is compared with: those last told of. */
const openIncidents = 20

interface Group {
  readonly members: Fingerprint[]
  readonly because: string[]
}

/**
 * The happenings that the claims of one report tell of. Claims are taken in the order of the report; each joins the incident
 * whose claims it is most like on average, if it is like enough, and opens one otherwise.
 */
export function relateIncidents(prints: readonly Fingerprint[], links: readonly Link[]): readonly Incident[] {
  const groups: Group[] = []
  const open: Group[] = []
  for (const print of prints) {
    const best = mostAlike(print, open)
    const group = best?.group ?? {members: [], because: []}
    if (best) {
      group.because.push(`${print.claim.id}: ${best.reasons.join("; ")}`)
      open.splice(open.indexOf(group), 1)
    } else groups.push(group)
    group.members.push(print)
    open.push(group)
    if (open.length > openIncidents) open.shift()
  }
  return groups.map((group) => describeIncident(group, links))
}

function mostAlike(
  print: Fingerprint,
  groups: readonly Group[]
): {readonly group: Group; readonly reasons: readonly string[]} | undefined {
  let best: Group | undefined
  let bestScore = joins
  for (const group of groups) {
    const members = group.members.slice(-reach)
    const sum = members.reduce((total, member) => total + likeness(compareClaims(print, member)), 0)
    if (sum / members.length > bestScore) [best, bestScore] = [group, sum / members.length]
  }
  return best && {group: best, reasons: reasonsFor(print, best)}
}

/** The grounds that bind a claim to the one of the incident that it is most like. */
function reasonsFor(print: Fingerprint, {members}: Group): readonly string[] {
  let best: readonly Ground[] = []
  for (const member of members.slice(-reach)) {
    const grounds = compareClaims(print, member)
    if (best.length === 0 || likeness(grounds) > likeness(best)) best = grounds
  }
  return best.filter(({weight}) => weight > 0).map(({because}) => because())
}

function describeIncident({members, because}: Group, links: readonly Link[]): Incident {
  const claims = members.map(({claim}) => claim)
  const ids = new Set<ClaimId>(claims.map(({id}) => id))
  const contested = links.some(
    ({kind, from, to}) =>
      (kind === "denies" || kind === "rejects" || kind === "disputes") && ids.has(from) && ids.has(to)
  )
  return {
    id: `incident.${claims[0]!.id}`,
    type: mostFrequentType(members),
    claims: claims.map(({id}) => id),
    contested: contested || claims.some((claim) => claim.stance === "denies" || claim.stance === "rejects"),
    silent: silentIn(claims),
    unheard: unheardIn(claims),
    because
  }
}

function mostFrequentType(members: readonly Fingerprint[]): string | null {
  const counts = new Map<string, number>()
  for (const {type} of members) if (type !== null) counts.set(type, (counts.get(type) ?? 0) + 1)
  let best: string | null = null
  for (const [type, count] of counts) if (best === null || count > counts.get(best)!) best = type
  return best
}

function silentIn(claims: readonly Claim[]): readonly string[] {
  const names = claims.flatMap((claim) => {
    const source = claim.stance === "no-comment" ? claimSource(claim) : undefined
    const actor = source && knownValue(source.actor)
    return actor ? [actor.name] : []
  })
  return [...new Set(names)].sort()
}

/** Those the happening is done or laid to, whose side says nothing about it in the report. */
function unheardIn(claims: readonly Claim[]): readonly string[] {
  const heard = new Set(claims.filter((claim) => claim.stance !== "no-comment").map(partyOf))
  const concerned = claims
    .filter((claim) => claim.stance === "accuses" || claim.stance === "demands" || claim.stance === "threatens")
    .flatMap((claim) =>
      claim.events.flatMap((event) => [...(event.actors.actor ?? []), ...(event.actors.recipient ?? [])])
    )
    .flatMap((actor) => knownValue(actor) ?? [])
  const names = concerned.filter((actor) => !heard.has(actor.side) && isParty(actor.side)).map((actor) => actor.name)
  return [...new Set(names)].sort()
}

function isParty(side: string): boolean {
  return /^[A-Z]{2,3}$/.test(side) || side.startsWith("NSA:")
}
