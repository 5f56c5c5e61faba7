import type {Actor, ActorKind} from "../model/actor.ts"
import type {Event, RoleName} from "../model/event.ts"
import type {Reading} from "../model/reading.ts"
import type {Resolution} from "../model/resolution.ts"

/** The sides that a reading tells as fighting. */
export interface Belligerents {
  /** The name that the reading uses most for the forces of a side; undefined when it names none. */
  readonly forcesOf: (side: string) => string | undefined
  /** The side that one fights most in this reading; undefined when it fights none. */
  readonly opponentOf: (side: string) => string | undefined
}

const fightingKinds = new Set<ActorKind>(["military", "armed-group", "unit"])

const sufferingRoles: readonly RoleName[] = ["victim", "recipient", "object"]

/** Reads off the events of a reading who fights whom: by who does what to whom, else by whose forces are named most. */
export function findBelligerents({claims}: Reading): Belligerents {
  const names = new Map<string, Map<string, number>>()
  const fights = new Map<string, Map<string, number>>()
  for (const event of claims.flatMap(({events}) => events)) {
    const acting = actorsIn(event, ["actor"]).filter(hasSide)
    const suffering = actorsIn(event, sufferingRoles).filter(hasSide)
    for (const {kind, side, name} of [...acting, ...suffering]) if (fightingKinds.has(kind)) count(names, side, name)
    for (const one of acting) {
      for (const other of suffering) {
        if (one.side === other.side) continue
        count(fights, one.side, other.side)
        count(fights, other.side, one.side)
      }
    }
  }
  const bySize = [...names].sort((a, b) => total(b[1]) - total(a[1])).map(([side]) => side)
  return {
    forcesOf: (side) => mostFrequent(names.get(side)),
    opponentOf: (side) =>
      mostFrequent(fights.get(side)) ?? (names.has(side) ? bySize.find((other) => other !== side) : undefined)
  }
}

/** The actors known, or best guessed, in some roles of an event. */
export function actorsIn({actors}: Event, roles: readonly RoleName[]): readonly Actor[] {
  return roles.flatMap((role) => (actors[role] ?? []).flatMap((resolution) => bestActor(resolution) ?? []))
}

/** The known actor, or the best candidate. */
export function bestActor(resolution: Resolution<Actor>): Actor | undefined {
  if (resolution.kind === "known") return resolution.value
  return resolution.kind === "ambiguous" ? resolution.candidates[0] : undefined
}

/** States and armed groups fight; media, analysts and others have no side in that sense. */
export function hasSide({side}: Actor): boolean {
  return /^[A-Z]{3}$/.test(side) || side.startsWith("NSA:")
}

function count(counts: Map<string, Map<string, number>>, key: string, value: string): void {
  const own = counts.get(key) ?? new Map<string, number>()
  counts.set(key, own.set(value, (own.get(value) ?? 0) + 1))
}

function total(counts: ReadonlyMap<string, number>): number {
  return [...counts.values()].reduce((sum, one) => sum + one, 0)
}

function mostFrequent(counts: ReadonlyMap<string, number> | undefined): string | undefined {
  return counts && [...counts].reduce((a, b) => (b[1] > a[1] ? b : a))[0]
}
