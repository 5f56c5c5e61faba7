import type {Language} from "../languages/language.ts"
import type {Words} from "../model/annotated.ts"
import type {TokenRange} from "../model/span.ts"
import {isCapital} from "./name-run.ts"

/** Longest list of names that is followed, in names. */
const LONGEST_LIST = 20
const DASH = /^[-‐‑–—]$/

/** Whether nothing but a comma, a conjunction or a dash stands between two names, so that they are of one list. */
export function areListed({tokens}: Words, left: TokenRange, right: TokenRange, language: Language): boolean {
  const gap = right.from - left.to
  if (gap < 1 || gap > 3) return false
  for (let i = left.to; i < right.from; i++) {
    const between =
      tokens.form[i] === "," || DASH.test(tokens.form[i]!) || language.places.conjunctions.has(tokens.norm[i]!)
    if (!between && !language.places.articles.has(tokens.norm[i]!)) return false
  }
  return true
}

/**
 * Capitalised names that go on a list which a place begins: "Lyman, Nevske and Makiivka". They need a conjunction at the
 * end of the list, or to follow one: after "In Kyiv, Macron" no list goes on.
 */
export function namesListedAfter(
  words: Words,
  first: TokenRange,
  sentence: TokenRange,
  language: Language
): readonly TokenRange[] {
  const {norm, form} = words.tokens
  const {conjunctions} = language.places
  const found: TokenRange[] = []
  let joined = false
  let at = first.to
  while (found.length < LONGEST_LIST && !joined) {
    let next = at
    if (form[next] === ",") next++
    if (next < sentence.to && conjunctions.has(norm[next]!)) {
      joined = true
      next++
    }
    if (next === at) break
    const name = plainName(words, next, sentence, language)
    if (!name) return []
    found.push(name)
    at = name.to
  }
  return joined ? found : []
}

const LONGEST_PLAIN = 2

/** One or two capitalised words that are written like a name, not like an abbreviation, and neither a person's nor a title. */
export function plainName(
  {tokens}: Words,
  from: number,
  sentence: TokenRange,
  language: Language
): TokenRange | undefined {
  let to = from
  while (to < sentence.to && to - from <= LONGEST_PLAIN && isCapital(tokens.form[to]!)) to++
  const length = to - from
  if (length === 0 || length > LONGEST_PLAIN) return undefined
  for (let i = from; i < to; i++) {
    const word = tokens.norm[i]!
    const plain =
      /^\p{Lu}[\p{Ll}'’]{2,}$/u.test(tokens.form[i]!) && (tokens.tag[i] === "" || tokens.tag[i]!.startsWith("NNP"))
    if (!plain || isNoPlace(word, language)) return undefined
  }
  return {from, to}
}

function isNoPlace(word: string, language: Language): boolean {
  const {titles, givenNames, organisationHeads, unitHeads} = language.actors
  return (
    language.places.never.has(word) ||
    titles.has(word) ||
    givenNames.has(word) ||
    organisationHeads.has(word) ||
    unitHeads.has(word)
  )
}
