import type {Language} from "../languages/language.ts"
import type {Words} from "../model/annotated.ts"
import type {PlaceRelation} from "../model/mention.ts"
import type {PlaceKind} from "../model/place.ts"
import type {TokenRange} from "../model/span.ts"
import {rangeSpan} from "../model/token.ts"
import {isCapital} from "./name-run.ts"

/** A word that says what a place is, where it stands. */
export interface Generic {
  readonly word: string
  readonly kind: PlaceKind
  readonly at: number
  readonly side: "before" | "after"
}

/** "the village of X", "X region", "X County": the word that calls a name a place, or null. */
export function genericOf(
  {tokens}: Words,
  range: TokenRange,
  sentence: TokenRange,
  language: Language
): Generic | null {
  const {generics, weakGenerics, genericLinks, articles} = language.places
  const generic = (at: number, side: Generic["side"]): Generic | null => {
    if (at < sentence.from || at >= sentence.to) return null
    const word = tokens.norm[at]!
    const kind = generics.get(word)
    return kind && !(weakGenerics.has(word) && isCapital(tokens.form[at]!)) ? {word, kind, at, side} : null
  }
  const after = generic(range.to, "after")
  if (after) return after
  let before = range.from - 1
  while (before > sentence.from && articles.has(tokens.norm[before]!)) before--
  if (before > sentence.from && genericLinks.has(tokens.norm[before]!)) return generic(before - 1, "before")
  return before === range.from - 1 && !isCapital(tokens.form[before] ?? "") ? generic(before, "before") : null
}

/** The token that a name depends on in words: before it, over articles, parts ("southern") and generics ("the village of"). */
export function wordBefore({tokens}: Words, from: number, sentence: TokenRange, language: Language): number {
  const {articles, parts, generics, genericLinks} = language.places
  let at = from - 1
  while (at >= sentence.from) {
    const word = tokens.norm[at]!
    const linked = genericLinks.has(word) && at > sentence.from && generics.has(tokens.norm[at - 1]!)
    if (!articles.has(word) && !parts.has(word) && !linked && !(generics.has(word) && !isCapital(tokens.form[at]!)))
      break
    at--
  }
  return at
}

/** "13 km from X", "near X", "south of X", "on the border of A and B", "between A and B"; undefined for none. */
export function relationOf(
  words: Words,
  range: TokenRange,
  sentence: TokenRange,
  language: Language
): PlaceRelation | undefined {
  const {places} = language
  const {norm} = words.tokens
  const before = wordBefore(words, range.from, sentence, language)
  if (before < sentence.from) return undefined
  const word = norm[before]!
  const relation = (kind: PlaceRelation["kind"], from: number, more: Partial<PlaceRelation> = {}): PlaceRelation => ({
    kind,
    words: rangeSpan(words.tokens, {from, to: range.from}),
    ...more
  })
  if (places.between.has(word)) return relation("between", before)
  if (places.conjunctions.has(word)) {
    const opener = openerOfPair(words, before, sentence, language)
    return opener && relation(opener.kind, opener.at)
  }
  if (places.toward.has(word)) return relation("toward", before)
  if (before > sentence.from && places.borders.has(norm[before - 1]!)) return relation("border", before - 1)
  if (
    places.genericLinks.has(word) ||
    places.origins.has(word) ||
    places.locatives.has(word) ||
    places.near.has(word)
  ) {
    const head = before - 1
    const direction = head >= sentence.from ? places.directions.get(norm[head]!) : undefined
    const measure = measureBefore(words, direction ? head : before, sentence, language)
    if (measure) return relation("distance", measure.from, {distanceKm: measure.km, ...(direction ? {direction} : {})})
    if (direction && places.genericLinks.has(word)) return relation("direction", head, {direction})
    if (head >= sentence.from && places.near.has(norm[head]!)) return relation("near", head)
    if (places.near.has(word)) return relation("near", before)
  }
  if (places.borders.has(norm[before]!)) return relation("border", before)
  return undefined
}

/** How far back the opener of "between A and B" or "border of A and B" is looked for. */
const PAIR_REACH = 6

function openerOfPair(
  {tokens}: Words,
  conjunction: number,
  sentence: TokenRange,
  language: Language
): {kind: "between" | "border"; at: number} | undefined {
  const {between, borders, genericLinks, generics, articles, parts} = language.places
  for (let i = conjunction - 1; i >= Math.max(sentence.from, conjunction - PAIR_REACH); i--) {
    const word = tokens.norm[i]!
    if (between.has(word)) return {kind: "between", at: i}
    if (borders.has(word)) return {kind: "border", at: i}
    const inside =
      isCapital(tokens.form[i]!) ||
      genericLinks.has(word) ||
      generics.has(word) ||
      articles.has(word) ||
      parts.has(word)
    if (!inside) return undefined
  }
  return undefined
}

/** A number and a unit of length right before a token: "13 kilometres". */
function measureBefore(
  {tokens}: Words,
  end: number,
  sentence: TokenRange,
  language: Language
): {from: number; km: number} | undefined {
  const unit = end - 1
  if (unit - 1 < sentence.from) return undefined
  const factor = language.places.distances.get(tokens.norm[unit]!)
  const number = Number(tokens.norm[unit - 1]!.replaceAll(",", ""))
  if (factor === undefined || !(number > 0)) return undefined
  return {from: unit - 1, km: Math.round(number * factor * 10) / 10}
}
