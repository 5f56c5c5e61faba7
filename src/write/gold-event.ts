import {eventType} from "../events/index.ts"
import type {EventType} from "../events/event-type.ts"
import type {Stance} from "../model/claim.ts"
import type {EventInWords} from "../model/event.ts"

/** An event under the names of the codebooks: PLOVER's type ("STATE" where it has none) and mode, ACLED's sub-event type. */
export interface CodedEvent<Told extends EventInWords = EventInWords> {
  readonly type: string
  readonly mode: string | null
  readonly acled: string | null
  /** The event that was coded, whose roles give actor and target; absent where none was told. */
  readonly event?: Told
  /** The act that led to it, where the codes are that act's. */
  readonly cause?: Told
}

/** What else decides about a claim's code. */
export interface ClaimCircumstances {
  readonly stance: Stance
  /** Whether the actor fights on its own state's territory: a capture is then a government regaining it. */
  readonly onOwnSoil?: boolean
}

/**
 * The code of a claim: the act it is mainly about, or what is done by making it where the claim holds no concrete act.
 * An accusation that tells an act is coded as that act, one that only blames as ACCUSE.
 */
export function goldEvent<Told extends EventInWords>(
  events: readonly Told[],
  {stance, onOwnSoil = false}: ClaimCircumstances
): CodedEvent<Told> {
  const event = events[0]
  const type = event && eventType(event.type)
  const told = event && type ? codeAct(event, type, events, onOwnSoil) : undefined
  const done = codeByStance(stance, told?.type ?? "STATE", event)
  if (done) return event ? {...done, event} : done
  return told ?? {type: "STATE", mode: null, acled: null, ...(event && {event})}
}

function codeAct<Told extends EventInWords>(
  event: Told,
  type: EventType,
  events: readonly Told[],
  onOwnSoil: boolean
): CodedEvent<Told> {
  const cause = type.nature === "effect" ? events.find((other) => isViolentAct(other)) : undefined
  const coded = cause ?? event
  const codes = eventType(coded.type)!.codes
  const happened = event.tense === "past" || event.tense === "present"
  return {
    type: codes.plover.type,
    mode: byMode(codes.ploverModes, coded.mode, codes.plover.mode),
    acled: happened ? acledOf(coded, codes, onOwnSoil) : null,
    ...(cause ? {event: {...event, roles: {...cause.roles, ...event.roles}}, cause} : {event})
  }
}

function acledOf(event: EventInWords, codes: EventType["codes"], onOwnSoil: boolean): string | null {
  if (event.type === "capture" && onOwnSoil) return "Government regains territory"
  return byMode(codes.acledModes, event.mode, codes.acled)
}

/** The code of a mode, else that of the whole type. */
export function byMode(
  modes: Readonly<Record<string, string | null>> | undefined,
  mode: string | null,
  otherwise: string | undefined
): string | null {
  const code = mode === null ? undefined : modes?.[mode]
  return code === undefined ? (otherwise ?? null) : code
}

function isViolentAct(event: EventInWords): boolean {
  const type = eventType(event.type)
  return type?.nature === "act" && type.codes.plover.type === "ASSAULT" && !event.negated
}

/** Violence told by its effect alone, or as an attack or strike that leaves open what it was done with. */
export function isUnspecificViolence({type, event, cause}: CodedEvent): boolean {
  const told = cause ?? event
  if (type !== "ASSAULT" || !told || told.tense === "future" || told.tense === "hypothetical") return false
  return isUnspecific(told)
}

/** Violence of which the words say what kind it is; that ground changes hands is what it leads to. */
export function isKindOfViolence({type, event, cause}: CodedEvent): boolean {
  const told = cause ?? event
  return (
    type === "ASSAULT" && told !== undefined && !isUnspecific(told) && told.type !== "capture" && told.type !== "loss"
  )
}

function isUnspecific({type, mode}: EventInWords): boolean {
  return mode === null && (eventType(type)?.nature === "effect" || type === "ground-assault")
}

/** Codes for what is done by saying it, where that and not the content is the event. */
function codeByStance(
  stance: Stance,
  told: string,
  event: EventInWords | undefined
): Omit<CodedEvent, "event" | "cause"> | undefined {
  switch (stance) {
    case "demands":
      return {type: "REQUEST", mode: requestMode(event), acled: null}
    case "rejects":
      return {type: "REJECT", mode: null, acled: null}
    case "threatens":
      return {
        type: "THREATEN",
        mode: event?.type === "threat" && event.mode !== null ? event.mode : "violence",
        acled: null
      }
    case "accuses":
      return told === "ASSAULT" || told === "COERCE"
        ? undefined
        : {type: "ACCUSE", mode: accuseMode(event), acled: null}
    default:
      return undefined
  }
}

const yieldedBy = new Set([
  "withdrawal",
  "release",
  "ceasefire",
  "concession",
  "easing",
  "break-off",
  "evacuation",
  "handover"
])
const assistedBy = new Set(["aid", "arms-transfer", "support", "cooperation"])

/** What is demanded: that someone gives way, helps, or changes something. */
function requestMode(event: EventInWords | undefined): string {
  if (event?.type === "demand" && event.mode) return event.mode
  if (event && yieldedBy.has(event.type)) return "yield"
  return event && assistedBy.has(event.type) ? "assist" : "change"
}

function accuseMode(event: EventInWords | undefined): string {
  return event?.type === "condemnation" ? "disapprove" : "allege"
}
