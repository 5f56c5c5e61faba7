import type {EventTypeName, RoleName} from "../model/event.ts"

/** What codebooks call an event of one type. Applied only on writing; inside the engine our own names hold. */
export interface EventCodes {
  /**
   * PLOVER event type ("STATE" where PLOVER has none). `future` is the type under which PLOVER files the same act while it
   * is only announced: promised help is AGREE, an announced curfew THREATEN. `mode` is the PLOVER mode of the whole type.
   */
  readonly plover: {readonly type: string; readonly future?: string; readonly mode?: string}
  /** PLOVER mode by our mode, where it differs from that of the type; null = none. */
  readonly ploverModes?: Readonly<Record<string, string | null>>
  /** ACLED sub-event type in ACLED's wording; absent when ACLED would not code it. */
  readonly acled?: string
  /** ACLED sub-event type by our mode, where it differs; null = not coded. */
  readonly acledModes?: Readonly<Record<string, string | null>>
  /** CAMEO root code, two digits. */
  readonly cameo?: string
}

/**
 * Which event a proposition is about when it tells several. An `act` is done; an `effect` is what an act led to and yields to
 * it ("the shelling killed two" is about shelling); `speech` is done by saying it, and what is said is its content; a
 * `state` is no happening, or one that mostly sets the scene (an election, a statement), and yields to everything.
 */
export type EventNature = "act" | "effect" | "speech" | "state"

/** One kind of happening, state or speech that a claim can be about. */
export interface EventType {
  /** The name of its file. */
  readonly name: EventTypeName
  /** One sentence, for people. */
  readonly meaning: string
  readonly nature: EventNature
  readonly modes: readonly string[]
  /** The first is filled by the grammatical subject of an active verb, the second by its object, the others by prepositions. */
  readonly roles: readonly [RoleName, ...RoleName[]]
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
}
