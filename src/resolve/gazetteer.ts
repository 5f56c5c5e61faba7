import type {Gazetteer} from "../model/gazetteer.ts"
import type {Place} from "../model/place.ts"
import {foldInto, foldName, Letters, skeletonInto} from "./fold.ts"
import {CAPITAL, LAT_STEPS, LON_STEPS, PLACE_KINDS, PROMINENCE_STEPS, readGazetteerFile} from "./gazetteer-file.ts"
import type {GazetteerColumns} from "./gazetteer-file.ts"

const SPACE = 32
/** Buckets of the table of first words; two words in one bucket only make a scan look a little too far. */
const FIRST_WORDS = 1 << 16

/** The gazetteer in the bytes that `data/gazetteer/build.ts` makes. Its names are indexed at the first question. */
export function createGazetteer(bytes: Uint8Array): Gazetteer {
  const columns = readGazetteerFile(bytes)
  const places: Place[] = []
  const answers = new Map<string, readonly Place[]>()
  let index: NameIndex | undefined

  const names = (): NameIndex => (index ??= indexNames(columns))
  const placeAt = (row: number): Place => (places[row] ??= readPlace(columns, names().nameOf(row), row))

  function find(name: string): readonly Place[] {
    const known = answers.get(name)
    if (known) return known
    const found = names().rowsNamed(name).map(placeAt)
    if (answers.size >= MOST_ANSWERS) answers.clear()
    answers.set(name, found)
    return found
  }

  let adjectives: ReadonlyMap<string, number> | undefined
  function findAdjective(word: string): Place | undefined {
    adjectives ??= indexAdjectives(columns)
    const row = adjectives.get(foldName(word))
    return row === undefined ? undefined : placeAt(row)
  }

  return {find, findAdjective, longestFrom: (word) => names().longestFrom(word), spells: (name) => names().spells(name)}
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
  readonly rowsNamed: (name: string) => readonly number[]
  /** Whether some place bears the name letter by letter (folded). */
  readonly spells: (name: string) => boolean
  readonly longestFrom: (firstWord: string) => number
}

/** Names and aliases in one list, chained by the hash of their skeletons. */
function indexNames(columns: GazetteerColumns): NameIndex {
  const {names, aliases, alias} = columns
  const ownCount = columns.kind.length
  const ends = Int32Array.from([...lineEnds(names), ...lineEnds(aliases).map((end) => end + names.length + 1)])
  const text = `${names}\n${aliases}`
  const count = ends.length
  const tableSize = 1 << Math.ceil(Math.log2(count * 1.5))
  const first = new Int32Array(tableSize).fill(-1)
  const next = new Int32Array(count).fill(-1)
  const longest = new Uint8Array(FIRST_WORDS)
  const folded = new Letters()
  const skeleton = new Letters()

  const startOf = (entry: number): number => (entry === 0 ? 0 : ends[entry - 1]! + 1)
  const rowOf = (entry: number): number => (entry < ownCount ? entry : alias[entry - ownCount]!)

  for (let entry = count - 1; entry >= 0; entry--) {
    foldInto(text, startOf(entry), ends[entry]!, folded)
    skeletonInto(folded, skeleton)
    const bucket = hash(skeleton, skeleton.length) & (tableSize - 1)
    next[entry] = first[bucket]!
    first[bucket] = entry
    noteLongest(longest, skeleton)
  }

  function entriesNamed(name: string, exactOnly: boolean): readonly number[] {
    foldInto(name, 0, name.length, folded)
    if (folded.length === 0) return []
    const asked = folded.toString()
    skeletonInto(folded, skeleton)
    const sounds = skeleton.toString()
    const exact: number[] = []
    const similar: number[] = []
    for (let entry = first[hash(skeleton, skeleton.length) & (tableSize - 1)]!; entry !== -1; entry = next[entry]!) {
      foldInto(text, startOf(entry), ends[entry]!, folded)
      if (folded.toString() === asked) exact.push(entry)
      else if (!exactOnly && exact.length === 0) {
        skeletonInto(folded, skeleton)
        if (skeleton.toString() === sounds) similar.push(entry)
      }
    }
    return exact.length > 0 ? exact : similar
  }

  return {
    nameOf: (row) => text.slice(startOf(row), ends[row]!),
    rowsNamed(name) {
      const rows = [...new Set(entriesNamed(name, false).map(rowOf))]
      return rows.sort((a, b) => columns.prominence[b]! - columns.prominence[a]! || a - b)
    },
    spells: (name) => entriesNamed(name, true).length > 0,
    longestFrom(firstWord) {
      foldInto(firstWord, 0, firstWord.length, folded)
      skeletonInto(folded, skeleton)
      return longest[firstWordBucket(skeleton)]!
    }
  }
}

function lineEnds(text: string): number[] {
  if (text === "") return []
  const ends: number[] = []
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) ends.push(at)
  ends.push(text.length)
  return ends
}

/** FNV-1a over code units. */
function hash(letters: Letters, length: number): number {
  let value = 0x811c9dc5
  for (let i = 0; i < length; i++) value = Math.imul(value ^ letters.units[i]!, 0x01000193)
  return value >>> 0
}

function noteLongest(longest: Uint8Array, skeleton: Letters): void {
  let words = 1
  for (let i = 0; i < skeleton.length; i++) if (skeleton.units[i] === SPACE) words++
  const bucket = firstWordBucket(skeleton)
  longest[bucket] = Math.max(longest[bucket]!, words)
}

function firstWordBucket(skeleton: Letters): number {
  let length = 0
  while (length < skeleton.length && skeleton.units[length] !== SPACE) length++
  return hash(skeleton, length) & (FIRST_WORDS - 1)
}
