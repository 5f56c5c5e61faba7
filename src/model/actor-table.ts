import type {Actor} from "./actor.ts"

/** Names and aliases of known actors. Like the gazetteer: by folded name, never by guess. */
export interface ActorTable {
  find(name: string): readonly Actor[]
  /** The state with an ISO 3166-1 alpha-2 code; undefined for none. */
  state(country: string): StateActor | undefined
}

export interface StateActor extends Actor {
  readonly kind: "state"
  /** How its bodies are called: "Ukrainian". */
  readonly adjective: string
}
