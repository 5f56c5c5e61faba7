import type {Amount} from "./amount.ts"
import {formAt, isGlued, isHyphen, phraseAt, skipAny, skipHyphen, tagAt, wordAt, type Scan} from "./scan.ts"

/** What a number counts: the words, and the unit they come to. */
export interface Counted {
  readonly from: number
  readonly to: number
  readonly unit: string
}

/** A noun phrase behind a number is not longer than this. */
const longestPhrase = 10

/** Tokens on either side in which a verb can tell that a bare number counts people. */
const nearby = 4

/** The noun phrase that an amount counts: to the right, over "of the", adjectives and names, to its head. */
export function countedAt(scan: Scan, at: number, amount: Amount): Counted | null {
  const from = phraseStart(scan, at)
  const head = headOf(scan, from)
  if (head === null) return null
  const unit = unitOfNoun(scan, head)
  return isCounted(scan, head, amount) ? {from, to: head + 1, unit} : null
}

/** Past a hyphen, "of", an article or possessive, "other", "more". */
function phraseStart(scan: Scan, at: number): number {
  const {of, more, determiners} = scan.language.quantities
  let from = skipHyphen(scan, at)
  if (of.has(wordAt(scan, from))) from = skipAny(scan, from + 1, determiners)
  return skipAny(scan, from, more)
}

/** The last noun of the run of nouns, names and adjectives that starts here; null if there is none. */
function headOf(scan: Scan, from: number): number | null {
  let head: number | null = null
  for (let at = from; at < scan.to && at - from < longestPhrase; at++) {
    const tag = tagAt(scan, at)
    const word = wordAt(scan, at)
    if (isNoun(tag, word)) {
      if (head !== null && tagAt(scan, head) === "NNS" && tag !== "NNS" && tag !== "NN") break
      head = at
    } else if (!isModifier(tag, word, head === null) && !(isHyphen(wordAt(scan, at - 1)) && isGlued(scan, at))) break
  }
  return head
}

function isNoun(tag: string, word: string): boolean {
  return tag === "NN" || tag === "NNS" || tag === "NNP" || tag === "NNPS" || (tag === "" && /^\p{L}/u.test(word))
}

function isModifier(tag: string, word: string, beforeNoun: boolean): boolean {
  if (isHyphen(word) || tag === "POS" || tag === "HYPH") return true
  if (tag === "JJ" || tag === "JJR" || tag === "AFX") return true
  return beforeNoun && (tag === "VBN" || tag === "VBG" || tag === "JJS" || tag === "RB" || tag === "``" || tag === "''")
}

/** A number counts plural nouns and people; "one" and "a" count what carries a claim; "no" counts harm and people. */
function isCounted(scan: Scan, head: number, amount: Amount): boolean {
  const {people, countedAlone, of} = scan.language.quantities
  const lemma = lemmaOf(scan, head)
  if (amount.kind === "none") return people.has(lemma)
  if (amount.value === 1 && of.has(wordAt(scan, amount.to))) return nearHarm(scan, amount.to - 1, head)
  if (amount.kind !== "article") return amount.value === 1 || isPlural(scan, head)
  return countedAlone.has(lemma) && nearHarm(scan, amount.to - 1, head)
}

/** Several of something stand in the plural, but for words that have none and compounds ("a 25-man unit"). */
function isPlural(scan: Scan, head: number): boolean {
  const {people, sameAs} = scan.language.quantities
  const tag = tagAt(scan, head)
  if (tag !== "NN") return true
  return (
    people.has(lemmaOf(scan, head)) ||
    sameAs.has(wordAt(scan, head)) ||
    isHyphen(wordAt(scan, head - 1)) ||
    isHyphen(wordAt(scan, head - 2))
  )
}

/** True when a word of harm or rescue stands in reach of a noun phrase: "a soldier was killed". */
function nearHarm(scan: Scan, from: number, to: number): boolean {
  const {befalls, countedAlone, casualties} = scan.language.quantities
  if (casualties.has(lemmaOf(scan, to))) return true
  for (let at = from - nearby; at <= to + nearby; at++) {
    if (befalls.has(wordAt(scan, at)) && !countedAlone.has(wordAt(scan, at))) return true
  }
  return false
}

/** The unit of a bare number: people where a verb of harm or flight is near or the number is a toll; null where nothing says. */
export function unitOfBare(scan: Scan, at: number, amount: Amount): string | null {
  const {befalls, people, peopleUnit, boundsBefore, more} = scan.language.quantities
  if (amount.kind === "none" || amount.kind === "article") return null
  if (isNumbered(scan, at) || isBetweenCommas(scan, at, amount.to)) return null
  for (let near = at - nearby; near < amount.to + nearby; near++) {
    const word = wordAt(scan, near)
    if (befalls.has(word) || people.has(lemmaOf(scan, near))) return peopleUnit
  }
  if (more.has(wordAt(scan, amount.to))) return peopleUnit
  const isLarge = (amount.value ?? amount.high ?? 0) >= 1000 && !/^\d{4}$/.test(formAt(scan, at))
  return isLarge || (amount.kind === "vague" && amount.low! >= 12) || phraseAt(scan, at, boundsBefore)
    ? peopleUnit
    : null
}

/** "posts 542 and 543": digits right behind a noun name it, and so does what a list adds. */
function isNumbered(scan: Scan, at: number): boolean {
  if (!/^\d/.test(wordAt(scan, at))) return false
  const {and} = scan.language.quantities
  const before = and.has(wordAt(scan, at - 1)) && /^\d/.test(wordAt(scan, at - 2)) ? at - 2 : at
  return tagAt(scan, before - 1).startsWith("NN")
}

/** ", 20, " behind a name is an age. */
function isBetweenCommas(scan: Scan, at: number, to: number): boolean {
  return wordAt(scan, at - 1) === "," && wordAt(scan, to) === "," && tagAt(scan, at - 2).startsWith("NNP")
}

function lemmaOf(scan: Scan, at: number): string {
  return at < scan.from || at >= scan.to ? "" : scan.words.tokens.lemma[at]!
}

function unitOfNoun(scan: Scan, head: number): string {
  const {people, sameAs, peopleUnit, plural} = scan.language.quantities
  const word = wordAt(scan, head)
  const lemma = lemmaOf(scan, head).toLowerCase()
  const other = sameAs.get(word) ?? sameAs.get(lemma)
  if (other !== undefined) return other
  if (people.has(lemma) || people.has(word)) return peopleUnit
  if (tagAt(scan, head) === "NNPS") return peopleUnit
  return tagAt(scan, head) === "NN" || tagAt(scan, head) === "NNP" ? plural(word) : word
}
