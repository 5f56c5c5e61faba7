import type {EventWords} from "../event-words.ts"

export const events: EventWords = {byType: {}}
