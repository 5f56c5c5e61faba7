import type {RoleName, Tense} from "../model/event.ts"

/** What one codebook calls an event of this type. Applied only on writing; inside the engine our own names hold. */
export interface EventCodes {
  /** PLOVER event type, which may differ by tense (a promised handover is coded otherwise than a delivered one). */
  readonly plover: {readonly type: string; readonly future?: string; readonly mode?: string}
  /** PLOVER mode by our mode, where it differs. */
  readonly ploverModes?: Readonly<Record<string, string>>
  /** ACLED sub-event type, or by our mode; absent when ACLED would not code it. */
  readonly acled?: string | Readonly<Record<string, string>>
  /** CAMEO root code, two digits. */
  readonly cameo?: string
}

/** One kind of happening, state or speech that a claim can be about. */
export interface EventType {
  /** The name of its file. */
  readonly name: string
  /** One sentence, for people. */
  readonly meaning: string
  readonly modes: readonly string[]
  readonly roles: readonly RoleName[]
  readonly storyline:
    | "offensive"
    | "exchange"
    | "negotiation"
    | "strike-campaign"
    | "displacement"
    | "pressure"
    | "politics"
    | "background"
  readonly codes: EventCodes
  /** Sentences that hold such an event, and near misses that must not; written for the project, checked by tests per language. */
  readonly examples: {readonly match: readonly EventExample[]; readonly noMatch: readonly string[]}
}

export interface EventExample {
  readonly text: string
  readonly mode?: string
  readonly tense?: Tense
}
