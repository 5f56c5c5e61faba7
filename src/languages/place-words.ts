import type {PlaceRelation} from "../model/mention.ts"
import type {PlaceKind} from "../model/place.ts"

/** Words around names of places. All in normal form. */
export interface PlaceWords {
  /** What a place is, before or after its name: "village" -> settlement, "oblast" -> region. */
  readonly generics: ReadonlyMap<string, PlaceKind>
  /** Those of them that are also ends of other names ("Station", "Park"): they speak for a place only in small letters or before "of". */
  readonly weakGenerics: ReadonlySet<string>
  /** Between a generic and its name: "village of Zaria". */
  readonly genericLinks: ReadonlySet<string>
  /** Prepositions that a name of a place follows: "in", "near", "from". */
  readonly locatives: ReadonlySet<string>
  /** Those among them, and nouns before "of", that say near: "near", "outskirts". */
  readonly near: ReadonlySet<string>
  readonly toward: ReadonlySet<string>
  readonly between: ReadonlySet<string>
  /** Prepositions of where something comes from: "from". */
  readonly origins: ReadonlySet<string>
  /** Verbs and nouns, by lemma, of leaving: what happens "from X" with them happens in X. */
  readonly departures: ReadonlySet<string>
  /** Prepositions of where something goes: "to", "toward". */
  readonly goals: ReadonlySet<string>
  /** Prepositions after which a capital is a government: "by", "with", "against". */
  readonly agents: ReadonlySet<string>
  /** Clitics of possession: "'s". */
  readonly possessives: ReadonlySet<string>
  /** Generics that with a definite article stand for a place named before: "the city". */
  readonly anaphors: ReadonlyMap<string, PlaceKind>
  readonly definite: ReadonlySet<string>
  /** Join the names of a list: "and", "or". */
  readonly conjunctions: ReadonlySet<string>
  /** "border", "boundary". */
  readonly borders: ReadonlySet<string>
  /** "south" -> S, also as adjectives. */
  readonly directions: ReadonlyMap<string, NonNullable<PlaceRelation["direction"]>>
  /** Stand before a name and belong to it loosely: "southern", "downtown", "greater". */
  readonly parts: ReadonlySet<string>
  /** Units of distance in kilometres. */
  readonly distances: ReadonlyMap<string, number>
  /** Verbs, by lemma, whose object is often a place: "capture", "reach". */
  readonly placeVerbs: ReadonlySet<string>
  /** Verbs, by lemma, whose subject a town is as a town: "lie", "fall". */
  readonly placid: ReadonlySet<string>
  /** Generics of small settlements: a city of a million is none. */
  readonly small: ReadonlySet<string>
  /** Small words inside names: "of", "al", "de", "the". */
  readonly inside: ReadonlySet<string>
  readonly articles: ReadonlySet<string>
  /** Capitalised words that are no places though a place somewhere bears the name: months, weekdays, "Internet". */
  readonly never: ReadonlySet<string>
}
