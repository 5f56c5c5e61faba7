import type {PlaceRelation} from "./mention.ts"

export type PlaceKind = "country" | "region" | "district" | "settlement" | "site" | "water" | "area"

/** A place in the world. Coordinates in degrees (WGS 84); for regions and countries they are a centre, not a point to draw. */
export interface Place {
  readonly name: string
  readonly kind: PlaceKind
  /** ISO 3166-1 alpha-2; "XX" for international waters. */
  readonly country: string
  /** First-level unit, name without generic ("Donetsk"). */
  readonly admin1?: string
  readonly lat: number
  readonly lon: number
  readonly geonameId?: number
  readonly population?: number
  /** Powers of ten of the people who live there, or of a weight that stands for as much news: 6 is a city of a million. */
  readonly prominence?: number
  /** The seat of a country's government. */
  readonly capital?: true
}

/** What a place is doing in a claim: it happened there, came from there, is named, or stands for its government. */
export type PlaceRole = "event" | "origin" | "mention" | "metonym"

export type {PlaceRelation}
