import type {TokenWords} from "../token-words.ts"

export const tokens: TokenWords = {
  abbreviations: new Set(["mr", "mrs", "ms", "dr", "gen", "lt", "col", "maj", "sgt", "capt", "no"]),
  neverFinal: new Set(["mr", "mrs", "ms", "dr", "gen", "lt", "col", "maj", "sgt", "capt", "no"])
}
