import type {Gazetteer} from "../model/gazetteer.ts"
import type {Place} from "../model/place.ts"
import {foldName, skeletonOf} from "./fold.ts"
import {BUCKETS, bucketOf} from "./gazetteer-bucket.ts"
import {CAPITAL, LAT_STEPS, LON_STEPS, PLACE_KINDS, PROMINENCE_STEPS, readGazetteerFile} from "./gazetteer-file.ts"
import type {GazetteerColumns} from "./gazetteer-file.ts"

/** The gazetteer in the bytes that `data/gazetteer/build.ts` makes. Its names are indexed at the first question. */
export function createGazetteer(bytes: Uint8Array): Gazetteer {
  const columns = readGazetteerFile(bytes)
  const places: Place[] = []
  const answers = new Map<string, Answer>()
  let index: NameIndex | undefined

  const names = (): NameIndex => (index ??= indexNames(columns))
  const placeAt = (row: number): Place => (places[row] ??= readPlace(columns, names().nameOf(row), row))

  function ask(name: string): Answer {
    const known = answers.get(name)
    if (known) return known
    const {rows, exact} = names().rowsNamed(name)
    const answer: Answer = {places: rows.map(placeAt), exact}
    if (answers.size >= MOST_ANSWERS) answers.clear()
    answers.set(name, answer)
    return answer
  }

  let adjectives: ReadonlyMap<string, number> | undefined
  function findAdjective(word: string): Place | undefined {
    adjectives ??= indexAdjectives(columns)
    const row = adjectives.get(foldName(word))
    return row === undefined ? undefined : placeAt(row)
  }

  return {
    find: (name) => ask(name).places,
    findAdjective,
    longestFrom: (word) => names().longestFrom(word),
    spells: (name) => ask(name).exact
  }
}

interface Answer {
  readonly places: readonly Place[]
  /** Whether they bear the name letter by letter. */
  readonly exact: boolean
}

/** A gazetteer over a long run of documents must not grow with them. */
const MOST_ANSWERS = 20_000

function readPlace(columns: GazetteerColumns, name: string, row: number): Place {
  const {header} = columns
  const kind = PLACE_KINDS[columns.kind[row]! & ~CAPITAL]!
  const admin1 = header.admin1[columns.admin1[row]!]!
  const prominence = columns.prominence[row]!
  return {
    name,
    kind,
    country: header.countries[columns.country[row]!]!,
    ...(admin1 === "" ? {} : {admin1}),
    lat: round(columns.lat[row]! / LAT_STEPS),
    lon: round(columns.lon[row]! / LON_STEPS),
    prominence: prominence / PROMINENCE_STEPS,
    ...(kind === "settlement" && prominence > 0 ? {population: populationOf(prominence)} : {}),
    ...((columns.kind[row]! & CAPITAL) !== 0 ? {capital: true} : {})
  }
}

const round = (degrees: number): number => Math.round(degrees * 1000) / 1000

/** To two digits: the file keeps no more. */
function populationOf(prominence: number): number {
  const people = 10 ** (prominence / PROMINENCE_STEPS)
  const unit = 10 ** Math.max(0, Math.floor(Math.log10(people)) - 1)
  return Math.round(people / unit) * unit
}

function indexAdjectives(columns: GazetteerColumns): ReadonlyMap<string, number> {
  const byWord = new Map<string, number>()
  columns.adjectives.split("\n").forEach((word, i) => byWord.set(foldName(word), columns.adjective[i]!))
  return byWord
}

interface NameIndex {
  readonly nameOf: (row: number) => string
  /** Rows with this very name in folded form, or, if there is none, with its skeleton; most prominent first. */
  readonly rowsNamed: (name: string) => {readonly rows: readonly number[]; readonly exact: boolean}
  readonly longestFrom: (firstWord: string) => number
}

/** Names and aliases in one list, chained by the buckets that the file gives. */
function indexNames(columns: GazetteerColumns): NameIndex {
  const {names, aliases, alias, bucket, longest} = columns
  const ownCount = columns.kind.length
  const text = `${names}\n${aliases}`
  const count = bucket.length
  const ends = lineEnds(text, count)
  const first = new Int32Array(BUCKETS).fill(-1)
  const next = new Int32Array(count).fill(-1)
  for (let entry = count - 1; entry >= 0; entry--) {
    next[entry] = first[bucket[entry]!]!
    first[bucket[entry]!] = entry
  }

  const startOf = (entry: number): number => (entry === 0 ? 0 : ends[entry - 1]! + 1)
  const nameOf = (entry: number): string => text.slice(startOf(entry), ends[entry])
  const rowOf = (entry: number): number => (entry < ownCount ? entry : alias[entry - ownCount]!)

  function entriesNamed(name: string): {entries: readonly number[]; exact: boolean} {
    const asked = foldName(name)
    if (asked === "") return {entries: [], exact: false}
    const sounds = skeletonOf(name)
    const exact: number[] = []
    const similar: number[] = []
    for (let entry = first[bucketOf(name).name]!; entry !== -1; entry = next[entry]!) {
      const own = nameOf(entry)
      if (foldName(own) === asked) exact.push(entry)
      else if (exact.length === 0 && skeletonOf(own) === sounds) similar.push(entry)
    }
    return exact.length > 0 ? {entries: exact, exact: true} : {entries: similar, exact: false}
  }

  return {
    nameOf,
    rowsNamed(name) {
      const {entries, exact} = entriesNamed(name)
      const rows = [...new Set(entries.map(rowOf))]
      return {rows: rows.sort((a, b) => columns.prominence[b]! - columns.prominence[a]! || a - b), exact}
    },
    longestFrom: (firstWord) => longest[bucketOf(firstWord).firstWord]!
  }
}

function lineEnds(text: string, count: number): Int32Array {
  const ends = new Int32Array(count)
  for (let line = 0, at = -1; line < count; line++) {
    at = text.indexOf("\n", at + 1)
    ends[line] = at < 0 ? text.length : at
    if (at < 0) at = text.length
  }
  return ends
}
