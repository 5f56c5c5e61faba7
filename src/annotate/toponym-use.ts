import type {Language} from "../languages/language.ts"
import type {Words} from "../model/annotated.ts"
import type {PlaceUse} from "../model/mention.ts"
import type {Place} from "../model/place.ts"
import type {TokenRange} from "../model/span.ts"
import {isCapital} from "./name-run.ts"
import {wordBefore} from "./toponym-context.ts"

/** What the words make of a place: where something happens, where it comes from, a government, part of an office. */
export function useOf(
  words: Words,
  range: TokenRange,
  sentence: TokenRange,
  likely: Place | undefined,
  language: Language
): PlaceUse | undefined {
  const {norm} = words.tokens
  if (belongsToOffice(words, range, sentence, language)) return "title"
  const before = wordBefore(words, range.from, sentence, language)
  const word = before < sentence.from ? "" : norm[before]!
  const governs = likely?.kind === "country" || likely?.capital === true
  if (governs && actsAsGovernment(words, range, sentence, before, language)) return "government"
  const {origins, goals, locatives, near} = language.places
  if (origins.has(word)) return isLeft(words, before, sentence, language) ? "place" : "origin"
  if (goals.has(word)) return "goal"
  return locatives.has(word) || near.has(word) ? "place" : undefined
}

/** How far before its preposition a verb of leaving stands, in tokens. */
const LEAVING_REACH = 5

/** "withdrew from X", "evacuation of civilians from X": it happens in X, though it leads away. */
function isLeft({tokens}: Words, preposition: number, sentence: TokenRange, language: Language): boolean {
  for (let i = preposition - 1; i >= Math.max(sentence.from, preposition - LEAVING_REACH); i--) {
    if (language.places.departures.has(tokens.lemma[i]!)) return true
  }
  return false
}

/** "the mayor of X", "X Governor Oleh Y": the place belongs to what somebody is. */
function belongsToOffice({tokens}: Words, {from, to}: TokenRange, sentence: TokenRange, language: Language): boolean {
  const {titles} = language.actors
  const {genericLinks, generics, articles} = language.places
  let next = to
  while (next < sentence.to && generics.has(tokens.norm[next]!)) next++
  if (next + 1 < sentence.to && titles.has(tokens.norm[next]!) && isCapital(tokens.form[next + 1]!)) return true
  let before = from - 1
  while (before > sentence.from && (articles.has(tokens.norm[before]!) || generics.has(tokens.norm[before]!))) before--
  if (before > sentence.from && genericLinks.has(tokens.norm[before]!) && generics.has(tokens.norm[before - 1]!))
    before -= 2
  return before > sentence.from && genericLinks.has(tokens.norm[before]!) && titles.has(tokens.norm[before - 1]!)
}

/** It speaks, is dealt with, or has something that only a government has. */
function actsAsGovernment(
  words: Words,
  {to}: TokenRange,
  sentence: TokenRange,
  before: number,
  language: Language
): boolean {
  const {tokens} = words
  const {agents, between, conjunctions, generics, parts} = language.places
  const word = before < sentence.from ? "" : tokens.norm[before]!
  if (language.places.locatives.has(word) && !between.has(word)) return false
  if (agents.has(word) || between.has(word)) return true
  if (conjunctions.has(word) && isCapital(tokens.form[before - 1] ?? "") && between.has(tokens.norm[before - 2] ?? ""))
    return true
  if (to < sentence.to && language.places.possessives.has(tokens.norm[to]!)) {
    const owned = tokens.norm[to + 1] ?? ""
    return !generics.has(owned) && !parts.has(owned)
  }
  return isSpeaker(words, to, sentence, language) || isActor(words, to - 1, language)
}

/** A reporting verb follows, over auxiliaries and adverbs. */
function isSpeaker({tokens}: Words, from: number, sentence: TokenRange, language: Language): boolean {
  for (let i = from; i < Math.min(from + 4, sentence.to); i++) {
    const tag = tokens.tag[i]!
    if (/^VB[DPZN]?$/.test(tag) && language.attribution.verbs.has(tokens.lemma[i]!)) return true
    if (!/^(VB[DPZ]|MD|RB)$/.test(tag)) return false
  }
  return false
}

/** Subject of a verb that says more than how a place is. */
function isActor({tokens}: Words, at: number, language: Language): boolean {
  const head = tokens.head[at]!
  return (
    head >= 0 &&
    tokens.relation[at] === "nsubj" &&
    tokens.tag[head]!.startsWith("VB") &&
    !language.places.placid.has(tokens.lemma[head]!)
  )
}
