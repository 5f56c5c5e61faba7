import type {ActorWords} from "../actor-words.ts"

export const actors: ActorWords = {titles: new Set()}
