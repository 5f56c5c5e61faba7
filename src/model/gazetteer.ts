import type {Place} from "./place.ts"

/**
 * Names of places and what they are. Look-up is by folded name, never by guess: case, diacritics, script and romanisation
 * do not matter, a different spelling that no table knows does.
 */
export interface Gazetteer {
  /** All places that bear the name, most populous first; empty when none does. */
  find(name: string): readonly Place[]
  /** Country behind an adjective or inhabitant's name ("Ukrainian" -> Ukraine), or undefined. */
  findAdjective(word: string): Place | undefined
  /** The longest name, in tokens, that starts with this word, so that a scan knows how far to look; 0 when none does. */
  longestFrom(firstWord: string): number
}
