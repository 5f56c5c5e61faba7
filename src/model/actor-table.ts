import type {Actor} from "./actor.ts"

/** Names and aliases of known actors. Like the gazetteer: by folded name, never by guess. */
export interface ActorTable {
  find(name: string): readonly Actor[]
}
