import {claimSource, type Claim, type ClaimId} from "../model/claim.ts"
import type {Incident, Link} from "../model/incident.ts"
import {knownValue} from "../model/resolution.ts"
import {compareClaims, partyOf, type Fingerprint, type Ground} from "./likeness.ts"

/** Sum of grounds from which a claim joins an incident. */
const joins = 2.1

/** How many claims back a claim is compared with: in one report, what speaks of the same thing stands within reach. */
const reach = 120

interface Group {
  readonly members: Fingerprint[]
  readonly because: string[]
}

/**
 * The happenings that the claims of one report tell of. Claims are taken in the order of the report; each joins the incident
 * of the earlier claim that it is most like, if it is like enough, and opens one otherwise.
 */
export function relateIncidents(prints: readonly Fingerprint[], links: readonly Link[]): readonly Incident[] {
  const rarity = rarityIn(prints)
  const groups: Group[] = []
  const groupOf = new Map<Fingerprint, Group>()
  prints.forEach((print, position) => {
    const best = mostAlike(print, prints.slice(Math.max(0, position - reach), position), rarity)
    const group: Group = (best && groupOf.get(best.earlier)) ?? {members: [], because: []}
    if (!best) groups.push(group)
    else group.because.push(`${print.claim.id}: ${best.reasons.join("; ")}`)
    group.members.push(print)
    groupOf.set(print, group)
  })
  return groups.map((group) => describeIncident(group, links))
}

function mostAlike(
  print: Fingerprint,
  others: readonly Fingerprint[],
  rarity: (word: string) => number
): {readonly earlier: Fingerprint; readonly reasons: readonly string[]} | undefined {
  let best: {earlier: Fingerprint; grounds: readonly Ground[]; score: number} | undefined
  for (const earlier of others) {
    const grounds = compareClaims(print, earlier, rarity)
    const score = grounds.reduce((sum, ground) => sum + ground.weight, 0)
    if (score >= joins && (!best || score > best.score)) best = {earlier, grounds, score}
  }
  return (
    best && {earlier: best.earlier, reasons: best.grounds.filter(({weight}) => weight > 0).map(({because}) => because)}
  )
}

/** Words that few claims of the report share weigh more: 1 for a word of one or two claims, less for each further one. */
function rarityIn(prints: readonly Fingerprint[]): (word: string) => number {
  const counts = new Map<string, number>()
  for (const {words} of prints) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return (word) => 2 / (1 + (counts.get(word) ?? 1))
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
    type: mostFrequentType(claims),
    claims: claims.map(({id}) => id),
    contested: contested || claims.some((claim) => claim.stance === "denies" || claim.stance === "rejects"),
    silent: silentIn(claims),
    unheard: unheardIn(claims),
    because
  }
}

function mostFrequentType(claims: readonly Claim[]): string | null {
  const counts = new Map<string, number>()
  for (const {events} of claims) if (events[0]) counts.set(events[0].type, (counts.get(events[0].type) ?? 0) + 1)
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
