import type {ClaimId} from "./claim.ts"
import type {EventTypeName} from "./event.ts"

export type LinkKind =
  "repeats" | "confirms" | "denies" | "disputes" | "rejects" | "answers" | "corrects" | "fulfils" | "explains"

/** How one claim speaks to another, and on what grounds. */
export interface Link {
  readonly kind: LinkKind
  readonly from: ClaimId
  readonly to: ClaimId
  readonly because: string
}

/** One happening as told by all: a view over claims, never stored as a truth of its own. */
export interface Incident {
  /** Made of the id of its earliest claim. */
  readonly id: string
  /** The event type that most of its claims tell of; null when none does. */
  readonly type: EventTypeName | null
  readonly claims: readonly ClaimId[]
  /** True when sources contradict, deny or refuse each other about it. */
  readonly contested: boolean
  /** Names of actors reported silent about it. */
  readonly silent: readonly string[]
  /** Names of actors that it is done or laid to and that are not heard on it in the report. */
  readonly unheard: readonly string[]
  /** Why these claims belong together, one reason per joining step. */
  readonly because: readonly string[]
}
