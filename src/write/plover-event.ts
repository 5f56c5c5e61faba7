import {eventType} from "../events/index.ts"
import type {EventInWords} from "../model/event.ts"
import {byMode} from "./gold-event.ts"

/** An event under PLOVER's names. */
export interface PloverEvent<Told extends EventInWords = EventInWords> {
  readonly type: string
  readonly mode: string | null
  readonly event: Told
}

/**
 * The event a sentence reports, coded as PLOVER codes sentences: states are no events, and an act that is only announced is
 * filed under the promise or the threat it amounts to. Undefined when the sentence reports none.
 */
export function ploverEvent<Told extends EventInWords>(events: readonly Told[]): PloverEvent<Told> | undefined {
  for (const event of events) {
    const codes = eventType(event.type)?.codes
    if (!codes || codes.plover.type === "STATE") continue
    const announced = event.tense === "future" ? codes.plover.future : undefined
    return {
      type: announced ?? codes.plover.type,
      mode: announced ? null : byMode(codes.ploverModes, event.mode, codes.plover.mode),
      event
    }
  }
  return undefined
}
