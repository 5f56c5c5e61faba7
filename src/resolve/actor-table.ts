import type {Actor, ActorKind} from "../model/actor.ts"
import type {ActorTable, StateActor} from "../model/actor-table.ts"
import {foldName} from "./fold.ts"

/** The table in the text of `data/actors/actors.tsv`. Read at the first question. */
export function createActorTable(text: string): ActorTable {
  let index: ActorIndex | undefined
  const actors = (): ActorIndex => (index ??= readActors(text))
  return {
    find: (name) => actors().byName.get(foldName(name)) ?? [],
    state: (country) => actors().byCountry.get(country)
  }
}

interface ActorIndex {
  readonly byName: ReadonlyMap<string, readonly Actor[]>
  readonly byCountry: ReadonlyMap<string, StateActor>
}

function readActors(text: string): ActorIndex {
  const byName = new Map<string, Actor[]>()
  const byCountry = new Map<string, StateActor>()
  const [head, ...rows] = text.split("\n").filter((line) => line !== "" && !line.startsWith("#"))
  const columns = new Map(head?.split("\t").map((name, i) => [name, i]))
  for (const row of rows) {
    const cells = row.split("\t")
    const cell = (column: string): string => cells[columns.get(column) ?? -1] ?? ""
    const actor: Actor = {
      name: cell("name"),
      kind: cell("kind") as ActorKind,
      side: cell("side"),
      ...(cell("office") ? {office: cell("office")} : {})
    }
    if (actor.kind === "state") {
      byCountry.set(cell("code"), {...actor, kind: "state", adjective: cell("adjective") || actor.name})
      continue
    }
    for (const name of new Set([actor.name, ...cell("names").split("; ")].map(foldName))) {
      if (name !== "") byName.set(name, [...(byName.get(name) ?? []), actor])
    }
  }
  return {byName, byCountry}
}
