import type {Language} from "../languages/language.ts"
import type {Words} from "../model/annotated.ts"
import type {Gazetteer} from "../model/gazetteer.ts"
import type {Toponym} from "../model/mention.ts"
import type {Place, PlaceKind} from "../model/place.ts"
import type {Tokens} from "../model/token.ts"
import {ambiguous, known, unknown, type Resolution} from "../model/resolution.ts"
import {candidatesOf, isTooLarge, kindFit, statedKind} from "./place-candidates.ts"
import {distanceKm} from "./place-distance.ts"

/** All mentions of one name in one sense: a document does not mean two towns by it. */
interface Name {
  readonly toponyms: readonly Toponym[]
  readonly candidates: readonly Place[]
  readonly stated: PlaceKind | undefined
  /** Wider places named right after it: "Paris, Texas". */
  readonly containers: readonly Name[]
  /** Names right after which it stands as the wider place. */
  readonly contents: readonly Name[]
  /** The same name where it stands with its container. */
  readonly placed: readonly Name[]
}

/** What the document is about, from the names resolved so far. */
interface Scene {
  /** What each name adds to its country and region, so that it can be left out when the name itself is weighed. */
  readonly votes: ReadonlyMap<Name, {readonly place: Place; readonly weight: number}>
  readonly countries: ReadonlyMap<string, number>
  readonly regions: ReadonlyMap<string, number>
  readonly total: number
  readonly spots: readonly {readonly name: Name; readonly place: Place}[]
}

interface Scored {
  readonly place: Place
  readonly score: number
  readonly because: string
}

/**
 * Which place each name means, by what is said beside it, by the other places of the document and by how well known the
 * candidates are. Names with candidates that are about as likely stay ambiguous; names that no table has stay unknown.
 */
export function resolvePlaces(
  annotated: Words,
  toponyms: readonly Toponym[],
  gazetteer: Gazetteer,
  language: Language
): ReadonlyMap<Toponym, Resolution<Place>> {
  const names = groupNames(annotated, toponyms, gazetteer, language)
  let choices = new Map(names.map((name) => [name, rank(name, emptyScene, undefined)]))
  let scene = emptyScene
  for (let round = 0; round < ROUNDS; round++) {
    scene = sceneOf(names, choices)
    const before = choices
    choices = new Map(names.map((name) => [name, rank(name, scene, before)]))
  }
  const resolutions = new Map<Toponym, Resolution<Place>>()
  for (const name of names) {
    const resolution = decide(name, choices.get(name)!, scene, language)
    for (const toponym of name.toponyms) resolutions.set(toponym, resolution)
  }
  return resolutions
}

/** Each round lets what was found of one name help the others; after two hardly anything changes. */
const ROUNDS = 2

interface NameInWork extends Name {
  readonly toponyms: Toponym[]
  readonly containers: NameInWork[]
  readonly contents: NameInWork[]
  readonly placed: NameInWork[]
}

/** Mentions of one name are one, but "Paris, Texas" and "Paris, Ontario" are two, and "Buffalo, New York" is not the city. */
function groupNames(
  {tokens}: Words,
  toponyms: readonly Toponym[],
  gazetteer: Gazetteer,
  language: Language
): readonly Name[] {
  const names = new Map<string, NameInWork>()
  const nameFor = (key: string, toponym: Toponym): NameInWork => {
    let name = names.get(key)
    if (!name) {
      const candidates = candidatesOf(toponym, gazetteer, language)
      name = {toponyms: [], candidates, stated: statedKind(toponym, language), containers: [], contents: [], placed: []}
      names.set(key, name)
    }
    name.toponyms.push(toponym)
    return name
  }
  const own = (toponym: Toponym): string =>
    `${toponym.name.toLowerCase()}/${toponym.adjective ? "adjective" : (statedKind(toponym, language) ?? "")}`
  const isInside = (i: number): boolean =>
    i + 1 < toponyms.length && isContainer(tokens, toponyms[i]!, toponyms[i + 1]!)
  const keys = toponyms.map((toponym, i) => {
    if (isInside(i)) return `${own(toponym)} in ${own(toponyms[i + 1]!)}`
    return i > 0 && isInside(i - 1) ? `${own(toponym)} around` : own(toponym)
  })
  const grouped = toponyms.map((toponym, i) => nameFor(keys[i]!, toponym))
  toponyms.forEach((toponym, i) => {
    if (!isInside(i)) return
    grouped[i]!.containers.push(grouped[i + 1]!)
    grouped[i + 1]!.contents.push(grouped[i]!)
    const bare = names.get(own(toponym))
    if (bare && bare.placed.at(-1) !== grouped[i]) bare.placed.push(grouped[i]!)
  })
  return [...names.values()]
}

/** "Paris, Texas", "Kharkiv (Ukraine": nothing but a comma between, and both are names, not adjectives. */
function isContainer(tokens: Tokens, inner: Toponym, outer: Toponym): boolean {
  const apart = outer.tokens.from - inner.tokens.to
  const joined = apart === 0 || (apart === 1 && tokens.form[inner.tokens.to] === ",")
  return (
    joined &&
    !inner.adjective &&
    !outer.adjective &&
    tokens.sentence[inner.tokens.from] === tokens.sentence[outer.tokens.from]
  )
}

const emptyScene: Scene = {votes: new Map(), countries: new Map(), regions: new Map(), total: 0, spots: []}

function sceneOf(names: readonly Name[], choices: ReadonlyMap<Name, readonly Scored[]>): Scene {
  const countries = new Map<string, number>()
  const regions = new Map<string, number>()
  const spots: {name: Name; place: Place}[] = []
  const votes = new Map<Name, {place: Place; weight: number}>()
  let total = 0
  for (const name of names) {
    const best = choices.get(name)?.[0]?.place
    if (!best || best.country === "XX") continue
    const weight = 1 + Math.log2(name.toponyms.length)
    total += weight
    votes.set(name, {place: best, weight})
    countries.set(best.country, (countries.get(best.country) ?? 0) + weight)
    const region = regionOf(best)
    if (region) regions.set(region, (regions.get(region) ?? 0) + weight)
    if (best.kind !== "country" && spots.length < MOST_SPOTS) spots.push({name, place: best})
  }
  return {votes, countries, regions, total, spots}
}

/** Names whose distances are compared: a page with a thousand names must not take a million comparisons. */
const MOST_SPOTS = 60

function regionOf({country, admin1}: Place): string | undefined {
  return admin1 === undefined ? undefined : `${country}/${admin1}`
}

/** Weights of the grounds, in powers of ten of people: a town in the country of the story may be that much smaller. */
const WEIGHT = {
  kind: 4,
  otherKind: -3,
  country: 3,
  region: 2,
  near: 1.5,
  container: 8,
  notContained: -2,
  contains: 3,
  placed: 4
}
/** A name alone means the country or the town rather than the unit around the town. */
const KIND_PRIOR: Readonly<Record<PlaceKind, number>> = {
  country: 1.5,
  region: 0,
  district: -3.5,
  settlement: 0,
  site: 0,
  water: 0,
  area: 0.5
}
const NEAR_KM = 120

/** Candidates of the names that stand beside a name, best first. */
interface Beside {
  readonly containers: readonly Place[]
  readonly contents: readonly Place[]
  readonly placed: readonly Place[]
}

/** Names beside a name that are looked at. */
const MOST_BESIDE = 8

function rank(name: Name, scene: Scene, choices: ReadonlyMap<Name, readonly Scored[]> | undefined): readonly Scored[] {
  const likely = (names: readonly Name[], count: number): readonly Place[] =>
    names.flatMap((other) => (choices?.get(other) ?? []).slice(0, count).map(({place}) => place))
  const beside: Beside = {
    containers: likely(name.containers.slice(0, MOST_BESIDE), 3),
    contents: likely(name.contents.slice(0, MOST_BESIDE), 8),
    placed: likely(name.placed.slice(0, MOST_BESIDE), 1)
  }
  return name.candidates.map((place) => score(name, place, beside, scene)).sort((a, b) => b.score - a.score)
}

function score(name: Name, place: Place, {containers, contents, placed}: Beside, scene: Scene): Scored {
  const grounds: {reason: string; weight: number}[] = []
  const add = (reason: string, weight: number): void => {
    if (weight !== 0) grounds.push({reason, weight})
  }
  if (name.stated) {
    const fit = kindFit(place, name.stated)
    add(`is a ${place.kind}`, fit === 2 ? WEIGHT.kind : fit === 1 ? WEIGHT.kind / 2 : WEIGHT.otherKind)
  } else {
    add("is what the name alone mostly means", KIND_PRIOR[place.kind] + regionShadow(name, place))
  }
  if (containers.length > 0) {
    const container = containers.find((outer) => isWithin(place, outer))
    if (container) add(`lies in ${container.name}, named beside it`, WEIGHT.container)
    else if (containers.some(({kind}) => kind !== "settlement")) add("lies elsewhere", WEIGHT.notContained)
  }
  if (contents.some((inner) => isWithin(inner, place))) add("holds a place named before it", WEIGHT.contains)
  if (placed.includes(place)) add("is named with its region elsewhere in the report", WEIGHT.placed)
  const {country: countryShare, region: regionShare} = sharesOf(name, place, scene)
  add("lies in a country of the report", WEIGHT.country * Math.sqrt(countryShare))
  add(`lies in ${place.admin1}, as other places of the report do`, WEIGHT.region * Math.sqrt(regionShare))
  if (place.kind !== "country") {
    const near = scene.spots.filter((spot) => spot.name !== name && distanceKm(place, spot.place) < NEAR_KM).length
    add("lies near other places of the report", WEIGHT.near * Math.min(1, near / 2))
  }
  add("is the best known of this name", place.prominence ?? 0)
  const best = grounds.reduce((a, b) => (b.weight > a.weight ? b : a), {reason: "", weight: -Infinity})
  return {place, score: grounds.reduce((sum, {weight}) => sum + weight, 0), because: `${place.name} ${best.reason}`}
}

/** How much of the rest of the report is about the country and the region of a place, from 0 to 1. */
function sharesOf(name: Name, place: Place, scene: Scene): {country: number; region: number} {
  const own = scene.votes.get(name)
  const rest = scene.total - (own?.weight ?? 0)
  if (rest <= 0) return {country: 0, region: 0}
  const region = regionOf(place)
  const ownIn = (same: boolean): number => (own && same ? own.weight : 0)
  const inCountry = (scene.countries.get(place.country) ?? 0) - ownIn(own?.place.country === place.country)
  const inRegion =
    region === undefined
      ? 0
      : (scene.regions.get(region) ?? 0) - ownIn(own !== undefined && regionOf(own.place) === region)
  return {country: inCountry / rest, region: inRegion / rest}
}

/** A unit that is named like its town counts less than the town when the name stands alone. */
function regionShadow(name: Name, place: Place): number {
  if (place.kind !== "region" && place.kind !== "area") return 0
  const town = name.candidates.some(
    (other) =>
      other.kind === "settlement" &&
      other.country === place.country &&
      (other.prominence ?? 0) > (place.prominence ?? 0) - 1.5
  )
  return town ? -2 : 0
}

function isWithin(place: Place, outer: Place): boolean {
  if (place === outer) return false
  if (outer.kind === "country") return place.country === outer.country
  if (outer.kind === "region") return place.country === outer.country && place.admin1 === outer.name
  if (outer.kind === "settlement" && place.kind !== "settlement") return false
  return place.country === outer.country && distanceKm(place, outer) < NEAR_KM
}

/** How far ahead the best candidate must be, in powers of ten of people, not to be one of several. */
const MARGIN = 0.7
const MOST_CANDIDATES = 5

/** From this many weighed names on a report has a scene that says where its villages are. */
const CLEAR_SCENE = 4
/** Decimal power of the people of the largest place that may be missing from the gazetteer under the same name. */
const OBSCURE = 5.3

/**
 * Whether the best candidate is likely only a namesake: what is called a village here is a city there, or a little known
 * place lies in a country that nothing else in the report speaks of, while the report's own villages may be missing.
 */
function isNamesake(name: Name, {place}: Scored, scene: Scene, language: Language): boolean {
  const [toponym] = name.toponyms
  if (place.kind !== "settlement" || toponym!.adjective || name.containers.length > 0) return false
  if (isTooLarge(place, toponym!, language)) return true
  const rest = scene.total - (scene.votes.get(name)?.weight ?? 0)
  return rest >= CLEAR_SCENE && sharesOf(name, place, scene).country <= 0 && (place.prominence ?? 0) < OBSCURE
}

function decide(name: Name, ranked: readonly Scored[], scene: Scene, language: Language): Resolution<Place> {
  const [best, second] = ranked
  if (!best) return unknown("no table has the name")
  if (isNamesake(name, best, scene, language)) {
    return unknown(
      `the places of this name at hand, such as that in ${best.place.admin1 ?? best.place.country}, do not fit the report`
    )
  }
  if (!second) return known(best.place, "the only place of this name")
  if (best.score - second.score >= MARGIN) return known(best.place, best.because)
  const candidates = ranked.filter(({score}) => best.score - score < MARGIN).slice(0, MOST_CANDIDATES)
  return ambiguous(
    candidates.map(({place}) => place),
    `${candidates.length} places of this name are about as likely`
  )
}
