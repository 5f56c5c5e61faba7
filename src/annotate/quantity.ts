import type {Bound} from "../languages/quantity-words.ts"
import type {Language} from "../languages/language.ts"
import type {Words} from "../model/annotated.ts"
import type {Quantity, TimeExpression} from "../model/mention.ts"
import type {Noted} from "../model/note.ts"
import {rangeSpan} from "../model/token.ts"
import {amountAt, type Amount} from "./amount.ts"
import {boundsOf} from "./amount-bounds.ts"
import {countedAt, unitOfBare, type Counted} from "./counted.ts"
import {formAt, phraseAt, phraseBefore, scanSentence, skipHyphen, tagAt, wordAt, type Scan} from "./scan.ts"

/**
 * The numbers that carry a claim, with what they count: people, bodies, weapons, distances, shares, money, lengths of
 * time. Dates, clock times, ages and the numbers of units, models and resolutions are none.
 */
export function findQuantities(
  words: Words,
  language: Language,
  times: readonly TimeExpression[]
): Noted<readonly Quantity[]> {
  const taken = tokensOfDates(words, times)
  const quantities: Quantity[] = []
  for (const sentence of words.sentences) {
    const scan = scanSentence(words, sentence, language)
    for (let at = sentence.from; at < sentence.to;) {
      const quantity = taken[at] === 1 ? null : quantityAt(scan, at, taken)
      if (quantity) quantities.push(quantity)
      at = quantity ? Math.max(quantity.tokens.to, at + 1) : at + 1
    }
  }
  return {value: quantities, notes: []}
}

/** Tokens that belong to a date or hour. A bare length of time is a quantity as well, and stays free. */
function tokensOfDates(words: Words, times: readonly TimeExpression[]): Uint8Array {
  const taken = new Uint8Array(words.tokens.length)
  for (const {meaning, tokens} of times) {
    if (meaning.kind !== "duration" && meaning.kind !== "window") taken.fill(1, tokens.from, tokens.to)
  }
  return taken
}

function quantityAt(scan: Scan, at: number, taken: Uint8Array): Quantity | null {
  const amount = amountAt(scan, at)
  if (!amount || taken[amount.to - 1] === 1 || isDesignation(scan, at, amount)) return null
  const before = boundBefore(scan, at)
  const after = phraseAt(scan, amount.to, scan.language.quantities.boundsAfter)
  const counted = amount.unit === undefined ? countedAt(scan, after?.to ?? amount.to, amount) : null
  const unit = amount.unit ?? counted?.unit ?? unitOfBare(scan, at, amount)
  if (unit === null) return null
  const bound = after?.meaning ?? before?.meaning ?? "exact"
  if (amount.kind === "article" && amount.unit !== undefined && (!before || bound === "exact")) return null
  return {
    kind: "quantity",
    ...placed(scan, before?.from ?? at, Math.max(amount.to, after?.to ?? 0), counted),
    ...boundsOf(amount, bound),
    unit,
    counted: countedWords(scan, counted)
  }
}

/** "over 20" bounds; in "took over eight villages" the word belongs to its verb, whatever the tagger makes of it. */
function boundBefore(scan: Scan, at: number): ReturnType<typeof phraseBefore<Bound>> {
  const found = phraseBefore(scan, at, scan.language.quantities.boundsBefore)
  if (!found) return null
  const {lemma} = scan.words.tokens
  const isParticle =
    tagAt(scan, found.from) === "RP" || scan.language.quantities.particleVerbs.has(lemma[found.from - 1] ?? "")
  return isParticle ? null : found
}

function placed(
  scan: Scan,
  from: number,
  to: number,
  counted: Counted | null
): Pick<Quantity, "start" | "end" | "tokens"> {
  const tokens = {from, to: Math.max(to, counted?.to ?? 0)}
  return {...rangeSpan(scan.words.tokens, tokens), tokens}
}

function countedWords(scan: Scan, counted: Counted | null): string | null {
  if (!counted) return null
  const {start, end} = rangeSpan(scan.words.tokens, {from: counted.from, to: counted.to})
  return scan.words.document.text.slice(start, end)
}

/** "Flight 17", "Resolution 2231", "3 Assault Brigade", "64 years old", "one of the largest", "the two leaders": no amounts. */
function isDesignation(scan: Scan, at: number, amount: Amount): boolean {
  const {numbered, formations, age} = scan.language.quantities
  const after = skipHyphen(scan, amount.to)
  if (age.has(wordAt(scan, after)) || age.has(wordAt(scan, at - 1))) return true
  if (amount.kind !== "number") return false
  if (numbered.has(wordAt(scan, at - 1)) && !tagAt(scan, amount.to).startsWith("NN")) return true
  if (formations.has(wordAt(scan, after)) && /^\p{Lu}/u.test(formAt(scan, after))) return true
  if (isName(scan, at - 1) && /^\d/.test(wordAt(scan, at)) && !/^(?:NN|JJ|VB|CC)/.test(tagAt(scan, amount.to)))
    return amount.unit === undefined
  if (isKnownPair(scan, at, amount) || isConversion(scan, at, amount)) return true
  return amount.value === 1 && amount.unit === undefined && isOneOfMany(scan, amount.to)
}

/** "the two leaders": who they are is known, and that they are two no news. */
function isKnownPair(scan: Scan, at: number, amount: Amount): boolean {
  return amount.value === 2 && amount.unit === undefined && wordAt(scan, at - 1) === scan.language.times.article
}

/** "90 kilometres (55 miles)": the same distance in another unit. */
function isConversion(scan: Scan, at: number, amount: Amount): boolean {
  const {measures} = scan.language.quantities
  return amount.unit !== undefined && wordAt(scan, at - 1) === "(" && measures.meanings.has(wordAt(scan, at - 2))
}

function isName(scan: Scan, at: number): boolean {
  return tagAt(scan, at).startsWith("NNP")
}

/** "one of the most", "one of the largest", "one another". */
function isOneOfMany(scan: Scan, at: number): boolean {
  const {of, determiners, more} = scan.language.quantities
  if (more.has(wordAt(scan, at)) && tagAt(scan, at) === "DT") return true
  if (!of.has(wordAt(scan, at)) || !determiners.has(wordAt(scan, at + 1))) return false
  return [at + 2, at + 3].some((index) => tagAt(scan, index) === "JJS" || tagAt(scan, index) === "RBS")
}
