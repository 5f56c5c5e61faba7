import type {TimeWords} from "../time-words.ts"

export const times: TimeWords = {months: new Map(), weekdays: new Map()}
