import type {Place} from "../model/place.ts"

/** Countries and regions that a document is surely about, with their shares of its certain names. */
export interface ToponymScene {
  readonly countries: ReadonlyMap<string, number>
  readonly regions: ReadonlySet<string>
}

/** The scene of certain places: for each the one that its name most likely means. */
export function sceneOf(places: readonly Place[]): ToponymScene {
  const counts = new Map<string, number>()
  const regions = new Set<string>()
  for (const {country, admin1} of places) {
    counts.set(country, (counts.get(country) ?? 0) + 1)
    if (admin1 !== undefined) regions.add(`${country}/${admin1}`)
  }
  return {countries: new Map([...counts].map(([country, count]) => [country, count / places.length])), regions}
}

/** Smallest share of the certain names that makes a country the scene. */
const SCENE_SHARE = 0.2
/** A name that more places of one country bear says little: such are words of its language. */
const MOST_NAMESAKES = 2

/** A little known name gains when a place that bears it lies where the document is. */
export function sceneVote(candidates: readonly Place[], {countries, regions}: ToponymScene): number {
  if (candidates.some(({country, admin1}) => admin1 !== undefined && regions.has(`${country}/${admin1}`))) return 1.5
  const inScene = candidates.filter(({country}) => (countries.get(country) ?? 0) >= SCENE_SHARE)
  return inScene.length > 0 && inScene.length <= MOST_NAMESAKES ? 1 : 0
}
