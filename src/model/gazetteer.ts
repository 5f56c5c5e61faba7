import type {Place} from "./place.ts"

/**
 * Names of places and what they are. Look-up is by folded name, never by guess: case, diacritics, script and romanisation
 * do not matter, a different spelling that no table knows does.
 */
export interface Gazetteer {
  /**
   * All places that bear the name, most prominent first; empty when none does. Names that are equal letter by letter
   * come alone; only when there are none, those that are the same in another romanisation.
   */
  find(name: string): readonly Place[]
  /** Country or region behind an adjective or inhabitant's name ("Ukrainian" -> Ukraine), or undefined. */
  findAdjective(word: string): Place | undefined
  /** The longest name, in words, that starts with this word, so that a scan knows how far to look; never too short, at times too long. */
  longestFrom(firstWord: string): number
  /** Whether a place bears the name letter by letter, diacritics aside: stronger evidence than another romanisation. */
  spells(name: string): boolean
}
