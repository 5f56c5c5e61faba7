import {findToponyms, toponymAt} from "../../src/annotate/toponym.ts"
import type {Language} from "../../src/languages/language.ts"
import type {Words} from "../../src/model/annotated.ts"
import type {Document, DocumentId} from "../../src/model/document.ts"
import type {Gazetteer} from "../../src/model/gazetteer.ts"
import type {Toponym} from "../../src/model/mention.ts"
import type {Place} from "../../src/model/place.ts"
import type {Resolution} from "../../src/model/resolution.ts"
import {overlaps, type Span} from "../../src/model/span.ts"
import {resolvePlaces} from "../../src/resolve/place.ts"

/** One text of the benchmark. Where spans are given, only their places are asked for. */
export interface PlacesRow {
  readonly id: string
  readonly text: string
  readonly date?: string
  readonly toponyms?: readonly Span[]
}

export interface PlacesPrediction {
  readonly id: string
  readonly toponyms: readonly PlacePrediction[]
}

export interface PlacePrediction extends Span {
  readonly lat?: number
  readonly lon?: number
}

/** The places of one text with one coordinate each: of several candidates the best. Names of no known place are left out. */
export function predictPlaces(
  row: PlacesRow,
  annotateWords: (document: Document) => Words,
  language: Language,
  gazetteer: Gazetteer
): PlacesPrediction {
  const words = annotateWords({id: row.id as DocumentId, text: row.text, language: language.code})
  const found = findToponyms(words, language, gazetteer, {inNames: true}).value.filter((toponym) => !toponym.anaphor)
  const toponyms = row.toponyms ? row.toponyms.map((span) => toponymOf(span, found, words, language, gazetteer)) : found
  const resolutions = resolvePlaces(words, toponyms, gazetteer, language)
  return {
    id: row.id,
    toponyms: toponyms.flatMap((toponym, index) => {
      const {start, end} = row.toponyms?.[index] ?? toponym
      const place = bestOf(resolutions.get(toponym))
      return place ? [{start, end, lat: place.lat, lon: place.lon}] : []
    })
  }
}

function bestOf(resolution: Resolution<Place> | undefined): Place | undefined {
  if (resolution?.kind === "known") return resolution.value
  return resolution?.kind === "ambiguous" ? resolution.candidates[0] : undefined
}

/** The toponym that was found at a given span, or else the words of the span taken as one. */
function toponymOf(
  span: Span,
  found: readonly Toponym[],
  words: Words,
  language: Language,
  gazetteer: Gazetteer
): Toponym {
  const same = found.find((toponym) => toponym.start === span.start && overlaps(toponym, span))
  return same ?? toponymAt(words, tokensOf(words, span), language, gazetteer)
}

function tokensOf({tokens}: Words, span: Span): {from: number; to: number} {
  let from = 0
  while (from + 1 < tokens.length && tokens.end[from]! <= span.start) from++
  let to = from + 1
  while (to < tokens.length && tokens.start[to]! < span.end) to++
  return {from, to}
}
