import type {PlaceKind} from "../model/place.ts"

/** Words around names of places. */
export interface PlaceWords {
  /** "village" -> settlement, "oblast" -> region. */
  readonly generics: ReadonlyMap<string, PlaceKind>
}
