import type {Actor} from "../model/actor.ts"
import {claimSource, type Claim, type ClaimId} from "../model/claim.ts"
import type {Event, RoleName} from "../model/event.ts"
import type {Reading} from "../model/reading.ts"
import {spanText} from "../model/span.ts"
import {actorsIn, bestActor, findBelligerents, hasSide, type Belligerents} from "./belligerent.ts"
import {goldEvent, isKindOfViolence, isUnspecificViolence, type CodedEvent} from "./gold-event.ts"

/** A claim's event as coders write it: codes, who does it and to whom, several names joined by "; ". */
export interface GoldEvent {
  readonly type: string
  readonly mode: string | null
  readonly acled: string | null
  readonly actor: string | null
  readonly target: string | null
}

/** Codes that stand for the act of speaking itself: its actor is who speaks, its target whom the words are about. */
const speechCodes = new Set(["ACCUSE", "REJECT", "REQUEST", "THREATEN"])

/** Roles that coders call target, the likeliest first. */
const targetRoles: readonly RoleName[] = ["recipient", "victim", "object"]

/**
 * The events of a reading's claims with their parties. Coders fill in what a clause leaves out: who fights against one of two
 * sides is the other, an act without author goes on being that of the act before, and "the attack" is what the report is about.
 */
export function goldEvents(reading: Reading): ReadonlyMap<ClaimId, GoldEvent> {
  const belligerents = findBelligerents(reading)
  const codes = new Map(reading.claims.map((claim) => [claim.id, goldEvent(claim.events, {stance: claim.stance})]))
  const theme = themeOf([...codes.values()])
  const events = new Map<ClaimId, GoldEvent>()
  let last: Parties = {}
  for (const claim of reading.claims) {
    const coded = codes.get(claim.id)!
    const violent = coded.type === "ASSAULT"
    const told = toldParties(reading, claim, coded)
    const parties = violent ? completeParties(told, speakerOf(claim), last, belligerents) : told
    if (violent) last = parties
    const {type, mode, acled} = theme && isUnspecificViolence(coded) ? {...coded, ...theme} : coded
    events.set(claim.id, {type, mode, acled, actor: written(parties.actor), target: written(parties.target)})
  }
  return events
}

type Theme = Pick<CodedEvent, "mode" | "acled">

/** The kind of violence that the report tells most often where it says which. */
function themeOf(codes: readonly CodedEvent[]): Theme | undefined {
  const counts = new Map<string, {readonly theme: Theme; readonly count: number}>()
  for (const coded of codes) {
    if (coded.acled === null || !isKindOfViolence(coded)) continue
    const {mode, acled} = coded
    const key = `${acled} ${mode}`
    counts.set(key, {theme: {mode, acled}, count: (counts.get(key)?.count ?? 0) + 1})
  }
  return [...counts.values()].sort((a, b) => b.count - a.count)[0]?.theme
}

interface Party {
  readonly names: readonly string[]
  /** Whether only officials or a government are named, who act through their forces. */
  readonly official?: boolean
  /** The side of the first that has one. */
  readonly side?: string
}

interface Parties {
  readonly actor?: Party
  readonly target?: Party
}

function written(party: Party | undefined): string | null {
  return party && party.names.length > 0 ? party.names.join("; ") : null
}

function toldParties(reading: Reading, claim: Claim, {type, event}: CodedEvent<Event>): Parties {
  const acting = event && readParty(reading, event, ["actor"])
  const affected = event && readParty(reading, event, targetRoles)
  const source = claimSource(claim)
  const speaks = speechCodes.has(type) && source !== undefined && claim.stance !== "asserts"
  if (!speaks) return {...(acting && {actor: acting}), ...(affected && {target: affected})}
  const speaker = bestActor(source.actor)
  const target = acting ?? affected
  return {...(speaker && {actor: partyOf([speaker])}), ...(target && {target})}
}

/** Who fills the first of the roles that is filled by somebody known; else the words of the first that is filled. */
function readParty({document}: Reading, event: Event, roles: readonly RoleName[]): Party | undefined {
  for (const role of roles) {
    const known = actorsIn(event, [role]).filter(({kind}) => kind !== "other")
    if (known.length > 0) return partyOf(known)
  }
  const role = roles.find((name) => event.roles[name])
  return role && {names: event.roles[role]!.map((span) => spanText(document.text, span))}
}

function partyOf(actors: readonly Actor[]): Party {
  const side = actors.find(hasSide)?.side
  const official = actors.every(({kind}) => kind === "official" || kind === "government" || kind === "state")
  return {
    names: [...new Set(actors.map(({name}) => name))],
    ...(official && {official}),
    ...(side !== undefined && {side})
  }
}

function speakerOf(claim: Claim): Party | undefined {
  const source = claimSource(claim)
  const speaker = source && bestActor(source.actor)
  return speaker && partyOf([speaker])
}

/** Who is only called "they" in words of a side is that side; who is left out is the opponent, or acts on from before. */
function completeParties(
  {actor, target}: Parties,
  speaker: Party | undefined,
  last: Parties,
  belligerents: Belligerents
): Parties {
  const named = actor?.side ? actor : actor && speaker?.side ? speaker : undefined
  const acting = named ? throughForces(named, belligerents) : (opponentOf(target, belligerents) ?? last.actor ?? actor)
  const affected = target?.side ? target : (opponentOf(acting, belligerents) ?? target ?? last.target)
  return {...(acting && {actor: acting}), ...(affected && {target: affected})}
}

/** The forces of an official's or government's side: a spokesman who says "we attacked" did not. */
function throughForces(party: Party, {forcesOf}: Belligerents): Party {
  const {side} = party
  if (!party.official || side === undefined) return party
  const forces = side.startsWith("NSA:") ? side.slice("NSA:".length) : forcesOf(side)
  return forces === undefined ? party : {names: [forces], side}
}

function opponentOf(party: Party | undefined, {opponentOf, forcesOf}: Belligerents): Party | undefined {
  const side = party?.side === undefined ? undefined : opponentOf(party.side)
  const forces = side === undefined ? undefined : forcesOf(side)
  return forces === undefined || side === undefined ? undefined : {names: [forces], side}
}
