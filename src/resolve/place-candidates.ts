import type {Language} from "../languages/language.ts"
import type {Gazetteer} from "../model/gazetteer.ts"
import type {Toponym} from "../model/mention.ts"
import type {Place, PlaceKind} from "../model/place.ts"

/** Kinds of place that a generic of one kind may be said of: what one country calls a region is a district in another. */
const KIN: Readonly<Record<PlaceKind, readonly PlaceKind[]>> = {
  country: ["country", "area"],
  region: ["region", "area", "district", "country"],
  district: ["district", "region"],
  settlement: ["settlement"],
  site: ["site"],
  water: ["water"],
  area: ["area", "region", "site"]
}

/** What the words around a name say it is; undefined when they say nothing. */
export function statedKind({generic}: Toponym, language: Language): PlaceKind | undefined {
  return generic === undefined ? undefined : language.places.generics.get(generic)
}

/** How well a place's kind goes with the stated one: 2 the same, 1 kin, 0 otherwise. */
export function kindFit(place: Place, stated: PlaceKind): 0 | 1 | 2 {
  if (place.kind === stated) return 2
  return KIN[stated].includes(place.kind) ? 1 : 0
}

/** Places that a toponym may mean, by its name alone or by the name with its generic ("Kansas City"). */
export function candidatesOf(toponym: Toponym, gazetteer: Gazetteer, language: Language): readonly Place[] {
  if (toponym.adjective) {
    const place = gazetteer.findAdjective(toponym.name)
    return place ? [place] : []
  }
  const places = gazetteer.find(toponym.name)
  const stated = statedKind(toponym, language)
  if (stated === undefined || stated === "site" || stated === "water") return places
  const fitting = places.filter((place) => kindFit(place, stated) > 0 && !isTooLarge(place, toponym, language))
  return fitting.length > 0 ? fitting : places
}

/** Decimal power of the people of the largest place that is called a village. */
const LARGEST_VILLAGE = 5

/** A city of a million is no village. */
export function isTooLarge({prominence = 0}: Place, {generic}: Toponym, language: Language): boolean {
  return generic !== undefined && language.places.small.has(generic) && prominence > LARGEST_VILLAGE
}
