import type {TokenWords} from "../languages/token-words.ts"
import type {Sentence} from "../model/token.ts"
import {isUpper} from "./character.ts"
import {lemmatise} from "./lemma.ts"

/** Whether a word, in normal form, is mostly written small inside sentences. */
export interface CaseKnowledge {
  readonly isUsuallyLower: (norm: string) => boolean
}

/**
 * The forms with headlines in title case or capitals brought back to the case they would have in a sentence. The body of
 * the document decides first, then the pack's function words, then what is known of the word elsewhere.
 */
export function truecase(
  form: readonly string[],
  norm: readonly string[],
  sentences: readonly Sentence[],
  words: TokenWords,
  knowledge: CaseKnowledge
): readonly string[] {
  const shouted = sentences.filter((sentence) => isShouted(form, sentence))
  if (shouted.length === 0) return form
  const body = readBody(form, norm, sentences, new Set(shouted))
  const cased = [...form]
  for (const {from, to} of shouted) {
    for (let i = from; i < to; i++) cased[i] = caseOf(form[i]!, norm[i]!, i === from, body, words, knowledge)
  }
  return cased
}

/** Most of its longer words are capitalised though few can be names: a headline in title case, or a line in capitals. */
function isShouted(form: readonly string[], {from, to, kind}: Sentence): boolean {
  let capitals = 0
  let small = 0
  let whole = 0
  for (let i = from; i < to; i++) {
    const word = form[i]!
    if (word.length < 4 || !/^\p{L}/u.test(word)) continue
    if (isUpper(word[0])) capitals++
    else small++
    if (word === word.toUpperCase()) whole++
  }
  if (whole >= 3 && whole > 0.8 * (capitals + small)) return true
  return kind !== "body" && capitals >= 2 && capitals > 3 * small
}

interface CaseCount {
  lower: number
  upper: number
  capitals: number
}

/** How the words of the body are written inside sentences (not as their first word). */
interface Body {
  readonly counts: ReadonlyMap<string, CaseCount>
  /** Beginnings of longer words that were written small, without those of words that were written with a capital. */
  readonly lowerStems: ReadonlySet<string>
}

/** Letters by which two longer words are taken for forms of one: "announces", "announced". */
const stemLength = 6

function readBody(
  form: readonly string[],
  norm: readonly string[],
  sentences: readonly Sentence[],
  skip: ReadonlySet<Sentence>
): Body {
  const counts = new Map<string, CaseCount>()
  for (const sentence of sentences) {
    if (skip.has(sentence)) continue
    for (let i = sentence.from + 1; i < sentence.to; i++) {
      const word = form[i]!
      let count = counts.get(norm[i]!)
      if (!count) counts.set(norm[i]!, (count = {lower: 0, upper: 0, capitals: 0}))
      if (!isUpper(word[0])) count.lower++
      else if (word.length > 1 && word === word.toUpperCase()) count.capitals++
      else count.upper++
    }
  }
  return {counts, lowerStems: findLowerStems(counts)}
}

function findLowerStems(counts: ReadonlyMap<string, CaseCount>): ReadonlySet<string> {
  const stems = new Set<string>()
  for (const [word, {lower}] of counts) if (lower > 0 && word.length >= stemLength) stems.add(word.slice(0, stemLength))
  for (const [word, {upper}] of counts) if (upper > 0) stems.delete(word.slice(0, stemLength))
  return stems
}

function caseOf(
  form: string,
  norm: string,
  first: boolean,
  body: Body,
  words: TokenWords,
  knowledge: CaseKnowledge
): string {
  if (!/^\p{Lu}/u.test(form)) return form
  const capital = first || !isLower(norm, body, words, knowledge)
  const count = body.counts.get(norm)
  const isCapitals = form.length > 1 && form === form.toUpperCase()
  if (isCapitals && count && count.capitals > count.upper + count.lower) return form
  const lower = form.toLowerCase()
  if (!capital) return lower
  return isCapitals && form.length > 4 ? form[0]! + lower.slice(1) : form
}

function isLower(norm: string, body: Body, words: TokenWords, knowledge: CaseKnowledge): boolean {
  const count = body.counts.get(norm)
  if (count) return count.lower > count.upper + count.capitals
  if (norm.length >= stemLength && body.lowerStems.has(norm.slice(0, stemLength))) return true
  if (words.functionWords.has(norm) || knowledge.isUsuallyLower(norm)) return true
  return possibleLemmas(norm, words).some((lemma) => knowledge.isUsuallyLower(lemma))
}

/** What the word would be a form of, for each of the tags that have forms: "denies" -> "deny". */
function possibleLemmas(norm: string, {lemmas}: TokenWords): string[] {
  return [...lemmas.groups.keys()].map((tag) => lemmatise(norm, tag, lemmas)).filter((lemma) => lemma !== norm)
}
