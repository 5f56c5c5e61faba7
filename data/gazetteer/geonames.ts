export interface GeonamesTown {
  readonly name: string
  /** In many languages and spellings, unmarked. */
  readonly otherNames: readonly string[]
  readonly lat: number
  readonly lon: number
  /** GeoNames feature code: PPLC is the seat of a country's government. */
  readonly featureCode: string
  readonly country: string
  readonly admin1: string
  readonly people: number
}

/** Towns of a GeoNames dump such as `cities1000.txt`, a tab-separated table without a head line. */
export function readGeonamesTowns(table: string): readonly GeonamesTown[] {
  return table
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => {
      const cells = line.split("\t")
      return {
        name: cells[1]!,
        otherNames: cells[3]!.split(",").filter((name) => name !== ""),
        lat: Number(cells[4]),
        lon: Number(cells[5]),
        featureCode: cells[7]!,
        country: cells[8]!,
        admin1: cells[10]!,
        people: Number(cells[14])
      }
    })
}
