import type {EventTypeName} from "../model/event.ts"

/** Words that name events, by event type. */
export interface EventWords {
  readonly byType: Readonly<Record<EventTypeName, unknown>>
}
