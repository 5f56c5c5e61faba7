import type {PlaceKind} from "../model/place.ts"

/**
 * How the world stands in one file (`data/gazetteer/world.bin.br`, uncompressed): a four-byte mark, the length of a JSON
 * header, the header, then the columns in the order below. Columns, not records: they compress to a third, and reading
 * them makes no object per place. Numbers are the difference to the row before, split into planes of low and high bytes.
 */
export const GAZETTEER_MARK = "CLGZ"

export const PLACE_KINDS: readonly PlaceKind[] = [
  "country",
  "region",
  "district",
  "settlement",
  "site",
  "water",
  "area"
]

/** Set on the kind of a settlement that is the seat of a country's government. */
export const CAPITAL = 0x80
/** Steps per degree: latitudes to 300 m, longitudes to 600 m. */
export const LAT_STEPS = 364
export const LON_STEPS = 182
/** Steps per power of ten of prominence. */
export const PROMINENCE_STEPS = 27

/** Columns of text are joined by line feeds, the others hold one or two bytes per row. */
export const COLUMNS = [
  {name: "names", of: "text"},
  {name: "kind", of: "byte"},
  {name: "country", of: "byte"},
  {name: "prominence", of: "byte"},
  {name: "admin1", of: "word"},
  {name: "lat", of: "word"},
  {name: "lon", of: "word"},
  {name: "aliases", of: "text"},
  {name: "aliasStep", of: "word"},
  {name: "bucket", of: "word"},
  {name: "longest", of: "byte"},
  {name: "adjectives", of: "text"},
  {name: "adjectiveStep", of: "word"}
] as const

export type ColumnName = (typeof COLUMNS)[number]["name"]

export interface GazetteerHeader {
  /** ISO 3166-1 alpha-2 by index. */
  readonly countries: readonly string[]
  /** Names of first-level units by index; the first is empty, for places without one. */
  readonly admin1: readonly string[]
  /** Length of each column in bytes. */
  readonly bytes: Readonly<Record<ColumnName, number>>
}

/** The columns as typed arrays; `alias` and `adjective` give the row of the place that bears the name. */
export interface GazetteerColumns {
  readonly header: GazetteerHeader
  readonly names: string
  readonly kind: Uint8Array
  readonly country: Uint8Array
  readonly prominence: Uint8Array
  readonly admin1: Uint16Array
  readonly lat: Int16Array
  readonly lon: Int16Array
  readonly aliases: string
  readonly alias: Int32Array
  /** Bucket of each name, then of each alias, in the index of names. */
  readonly bucket: Uint16Array
  /** Longest name, in words, by the bucket of its first word. */
  readonly longest: Uint8Array
  readonly adjectives: string
  readonly adjective: Int32Array
}

/** Takes the file apart; throws a RangeError when the bytes are not such a file. */
export function readGazetteerFile(bytes: Uint8Array): GazetteerColumns {
  const decoder = new TextDecoder()
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length < 8 || decoder.decode(bytes.subarray(0, 4)) !== GAZETTEER_MARK) {
    throw new RangeError(`not a gazetteer: it does not start with ${GAZETTEER_MARK}`)
  }
  const headerEnd = 8 + view.getUint32(4, true)
  const header = JSON.parse(decoder.decode(bytes.subarray(8, headerEnd))) as GazetteerHeader
  const column = new Map<ColumnName, Uint8Array>()
  let at = headerEnd
  for (const {name} of COLUMNS) {
    const end = at + header.bytes[name]
    if (end > bytes.length)
      throw new RangeError(`gazetteer cut short: column ${name} ends at ${end} of ${bytes.length}`)
    column.set(name, bytes.subarray(at, end))
    at = end
  }
  const text = (name: ColumnName): string => decoder.decode(column.get(name))
  const words = (name: ColumnName): Uint16Array => readSteps(column.get(name)!)
  return {
    header,
    names: text("names"),
    kind: column.get("kind")!,
    country: column.get("country")!,
    prominence: column.get("prominence")!,
    admin1: words("admin1"),
    lat: new Int16Array(words("lat").buffer),
    lon: new Int16Array(words("lon").buffer),
    aliases: text("aliases"),
    alias: rowsOf(column.get("aliasStep")!),
    bucket: words("bucket"),
    longest: column.get("longest")!,
    adjectives: text("adjectives"),
    adjective: rowsOf(column.get("adjectiveStep")!)
  }
}

function wordAt(planes: Uint8Array, i: number): number {
  return planes[i]! | (planes[planes.length / 2 + i]! << 8)
}

function readSteps(planes: Uint8Array): Uint16Array {
  const values = new Uint16Array(planes.length / 2)
  let value = 0
  for (let i = 0; i < values.length; i++) values[i] = value = (value + wordAt(planes, i)) & 0xffff
  return values
}

/** Rows rise, so their steps are never negative; there are more rows than two bytes can say. */
function rowsOf(planes: Uint8Array): Int32Array {
  const rows = new Int32Array(planes.length / 2)
  let row = 0
  for (let i = 0; i < rows.length; i++) rows[i] = row += wordAt(planes, i)
  return rows
}
