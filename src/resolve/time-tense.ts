import type {Language} from "../languages/language.ts"
import type {Words} from "../model/annotated.ts"
import type {TokenRange} from "../model/span.ts"

/** Which way the clause of a time looks: it decides between the Sunday before and the Sunday after. */
export type Direction = "back" | "ahead" | "unclear"

/** Steps up the tree, and tokens around a verb, that are looked at: enough for a clause, and bounded. */
const reach = 8

/**
 * Where the verb that governs these tokens looks: "attacked on Sunday" back, "will meet on Sunday" ahead. "Sunday's ruling"
 * leaves it open, whatever the verb of the ruling.
 */
export function directionOf(words: Words, range: TokenRange, language: Language): Direction {
  if (words.tokens.tag[range.to] === "POS") return "unclear"
  const verb = governingVerb(words, range) ?? verbBefore(words, range) ?? verbAfter(words, range)
  if (verb === null) return futureWordBefore(words, range, language)
  const direction = directionOfVerb(words, verb, language)
  return direction === "back" && !governs(words, verb, range) ? "unclear" : direction
}

function isVerb(tag: string): boolean {
  return tag.startsWith("VB")
}

function governingVerb({tokens}: Words, range: TokenRange): number | null {
  let at = range.to - 1
  for (let step = 0; step < reach; step++) {
    at = tokens.head[at]!
    if (at < 0) return null
    if (isVerb(tokens.tag[at]!)) return at
  }
  return null
}

/** "declared a dividend payable on 15 December": a past verb further off says nothing of the date. */
function governs({tokens}: Words, verb: number, range: TokenRange): boolean {
  for (let at = range.from; at < range.to; at++) if (tokens.head[at] === verb) return true
  return false
}

function verbBefore(words: Words, range: TokenRange): number | null {
  const {tokens} = words
  const from = Math.max(words.sentences[tokens.sentence[range.from]!]!.from, range.from - 2 * reach)
  for (let at = range.from - 1; at >= from; at--) {
    if (isVerb(tokens.tag[at]!)) return at
  }
  return null
}

function verbAfter({tokens, sentences}: Words, range: TokenRange): number | null {
  const to = Math.min(sentences[tokens.sentence[range.from]!]!.to, range.to + 2 * reach)
  for (let at = range.to; at < to; at++) {
    if (isVerb(tokens.tag[at]!)) return at
  }
  return null
}

function directionOfVerb(words: Words, verb: number, language: Language): Direction {
  const {tokens, sentences} = words
  const from = Math.max(sentences[tokens.sentence[verb]!]!.from, verb - reach)
  const {future, futureHeads, perfect} = language.times
  const tag = tokens.tag[verb]!
  if (tag !== "VBD" && futureHeads.has(tokens.norm[verb]!)) return "ahead"
  for (let at = verb - 1; at >= from; at--) {
    const isHelper = tokens.head[at] === verb || at >= verb - 2
    if (!isHelper) continue
    if (future.has(tokens.norm[at]!) && !tokens.tag[at]!.startsWith("NNP")) return "ahead"
    if (tokens.tag[at] === "VBD") return "back"
    if (tag === "VBN" && (tokens.tag[at] === "VBP" || tokens.tag[at] === "VBZ"))
      return perfect.has(tokens.lemma[at]!) ? "back" : "unclear"
  }
  if (tag === "VBD") return "back"
  return tag === "VB" && tokens.tag[verb - 1] === "TO" ? directionOfInfinitive(words, verb, language) : "unclear"
}

/** "agreed to meet on Sunday" looks ahead; "came on Sunday to sell" is as old as the coming. */
function directionOfInfinitive(words: Words, verb: number, language: Language): Direction {
  const {relation, head, tag} = words.tokens
  const main = head[verb]!
  if (!relation[verb]!.startsWith("advcl") || main < 0 || !isVerb(tag[main]!) || tag[main] === "VB") return "ahead"
  return directionOfVerb(words, main, language)
}

function futureWordBefore({tokens, sentences}: Words, range: TokenRange, language: Language): Direction {
  const from = Math.max(sentences[tokens.sentence[range.from]!]!.from, range.from - reach)
  for (let at = range.from - 1; at >= from; at--) {
    if (language.times.future.has(tokens.norm[at]!)) return "ahead"
  }
  return "unclear"
}
