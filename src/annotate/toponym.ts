import type {Language} from "../languages/language.ts"
import type {Words} from "../model/annotated.ts"
import type {Gazetteer} from "../model/gazetteer.ts"
import type {Toponym} from "../model/mention.ts"
import type {Place} from "../model/place.ts"
import type {Noted} from "../model/note.ts"
import type {TokenRange} from "../model/span.ts"
import {rangeSpan} from "../model/token.ts"
import {isCapital, isJoint} from "./name-run.ts"
import {findAnaphors} from "./toponym-anaphor.ts"
import {genericOf, relationOf, wordBefore, type Generic} from "./toponym-context.ts"
import {areListed, namesListedAfter, plainName} from "./toponym-list.ts"
import {sceneOf, sceneVote} from "./toponym-scene.ts"
import {useOf} from "./toponym-use.ts"
import {weighName, type NameEvidence} from "./toponym-evidence.ts"

/** A name is a place from this score on; `toponym-evidence.ts` says what counts. */
const ENOUGH = 1
/** One mention of a name with such a score makes its weaker mentions in the document places as well. */
const CERTAIN = 3
/** What those weaker mentions still need. */
const NOT_AGAINST = -1
/** Longest name looked up, in tokens. */
const LONGEST = 9

interface Found {
  readonly range: TokenRange
  readonly name: string
  readonly adjective: boolean
  readonly generic: Generic | null
  readonly evidence: NameEvidence
}

/**
 * Words that may name a place: the longest names that the gazetteer knows, adjectives of places, and unknown names that a
 * word such as "village of" calls a place. Whether a known name is a place here is decided by what stands around it, then
 * by what the document says elsewhere.
 * Places inside the name of a body ("Texas Rangers", "Bank of Canada") are none, unless `inNames` asks for them.
 */
export function findToponyms(
  words: Words,
  language: Language,
  gazetteer: Gazetteer,
  {inNames = false} = {}
): Noted<readonly Toponym[]> {
  const all = words.sentences.flatMap((sentence) => findInSentence(words, sentence, language, gazetteer))
  const alone = inNames ? all.map(outOfName) : all
  const listed = withLists(words, withScene(alone, gazetteer), language)
  const certain = new Set(listed.filter(({evidence}) => isPlace(evidence, CERTAIN)).map(({name}) => name))
  const people = new Set(listed.filter(({evidence}) => evidence.person || evidence.surname).map(({name}) => name))
  const kept = listed.filter(({name, evidence}) => {
    const needed = certain.has(name) ? NOT_AGAINST : people.has(name) ? CERTAIN : ENOUGH
    return isPlace(evidence, needed)
  })
  const named = kept.map((each) => toToponym(words, each, language, gazetteer))
  const toponyms = [...named, ...findAnaphors(words, named, language)].sort((a, b) => a.start - b.start)
  return {value: toponyms, notes: []}
}

/** Little known names gain when they lie where the certain ones do. */
function withScene(found: readonly Found[], gazetteer: Gazetteer): readonly Found[] {
  const certain = found.filter(({evidence}) => isPlace(evidence, CERTAIN - 1))
  const places = certain.flatMap(
    ({name, adjective}) => (adjective ? gazetteer.findAdjective(name) : gazetteer.find(name)[0]) ?? []
  )
  const scene = sceneOf(places)
  return found.map((each) => {
    if (each.adjective || isPlace(each.evidence, CERTAIN)) return each
    return withVote(each, sceneVote(gazetteer.find(each.name), scene))
  })
}

function withVote(found: Found, vote: number): Found {
  return vote === 0 ? found : {...found, evidence: {...found.evidence, score: found.evidence.score + vote}}
}

/** What a place in a list lends to the names beside it. */
const LIST_VOTE = 2

/** Names of a list are all places if one is: known ones gain, and names that no gazetteer has are found. */
function withLists(words: Words, found: readonly Found[], language: Language): readonly Found[] {
  const starts = new Map(found.map((each) => [each.range.from, each]))
  const all = new Map(starts)
  const voted = new Map<Found, Found>()
  for (const each of found) {
    if (each.adjective || !isPlace(each.evidence, CERTAIN - 1)) continue
    const sentence = words.sentences[words.tokens.sentence[each.range.from]!]!
    for (const range of namesListedAfter(words, each.range, sentence, language)) {
      if (!starts.has(range.from))
        all.set(range.from, {
          range,
          name: textOf(words, range),
          adjective: false,
          generic: null,
          evidence: listedEvidence
        })
    }
  }
  found.forEach((each, i) => {
    const beside = [found[i - 1], found[i + 1]].some(
      (other) =>
        other && !other.adjective && isPlace(other.evidence, CERTAIN - 1) && isBeside(words, each, other, language)
    )
    if (!each.adjective && beside) voted.set(each, withVote(each, LIST_VOTE))
  })
  return [...all.values()].map((each) => voted.get(each) ?? each).sort((a, b) => a.range.from - b.range.from)
}

const listedEvidence: NameEvidence = {score: 2, person: false, surname: false, embedded: false}

function isBeside(words: Words, a: Found, b: Found, language: Language): boolean {
  return a.range.from < b.range.from
    ? areListed(words, a.range, b.range, language)
    : areListed(words, b.range, a.range, language)
}

/** Looked at as if it did not stand inside the name of a body. */
function outOfName(found: Found): Found {
  return found.evidence.embedded ? {...found, evidence: {...found.evidence, embedded: false}} : found
}

function isPlace({score, person, embedded}: NameEvidence, needed: number): boolean {
  return !person && !embedded && score >= needed
}

/** The toponym in a stretch of tokens that is known to be a place's name, whatever stands around it. */
export function toponymAt(words: Words, range: TokenRange, language: Language, gazetteer: Gazetteer): Toponym {
  const sentence = words.sentences[words.tokens.sentence[range.from]!]!
  const name = textOf(words, range)
  const adjective = gazetteer.findAdjective(name) !== undefined && !gazetteer.spells(name)
  const generic = adjective ? null : genericOf(words, range, sentence, language)
  return toToponym(words, {range, name, adjective, generic, evidence: adjectiveEvidence}, language, gazetteer)
}

function findInSentence(
  words: Words,
  sentence: TokenRange,
  language: Language,
  gazetteer: Gazetteer
): readonly Found[] {
  const found: Found[] = []
  for (let at = sentence.from; at < sentence.to;) {
    const next = isCapital(words.tokens.form[at]!) ? findAt(words, at, sentence, language, gazetteer) : undefined
    if (next) found.push(next)
    at = next ? next.range.to : at + 1
  }
  return found
}

function findAt(
  words: Words,
  at: number,
  sentence: TokenRange,
  language: Language,
  gazetteer: Gazetteer
): Found | undefined {
  const known = longestKnown(words, at, sentence, language, gazetteer)
  const adjective = findAdjective(words, at, sentence, gazetteer)
  if (adjective && !(known && known.to > adjective.to)) {
    return {
      range: adjective,
      name: textOf(words, adjective),
      adjective: true,
      generic: null,
      evidence: adjectiveEvidence
    }
  }
  return known ? describeKnown(words, known, sentence, language, gazetteer) : findUnknown(words, at, sentence, language)
}

const adjectiveEvidence: NameEvidence = {score: CERTAIN, person: false, surname: false, embedded: false}

function textOf({document, tokens}: Words, {from, to}: TokenRange): string {
  return document.text.slice(tokens.start[from], tokens.end[to - 1])
}

/** "Ukrainian", "South Korean": two words before one. */
function findAdjective(words: Words, from: number, sentence: TokenRange, gazetteer: Gazetteer): TokenRange | undefined {
  for (const to of [from + 2, from + 1]) {
    const range = {from, to}
    if (to <= sentence.to && isCapital(words.tokens.form[to - 1]!) && gazetteer.findAdjective(textOf(words, range)))
      return range
  }
  return undefined
}

/** The longest name of the gazetteer that starts at a token. */
function longestKnown(
  words: Words,
  from: number,
  sentence: TokenRange,
  language: Language,
  gazetteer: Gazetteer
): TokenRange | undefined {
  const {form} = words.tokens
  const most = gazetteer.longestFrom(form[from]!)
  let best: TokenRange | undefined
  let wordCount = 0
  for (let to = from + 1; to <= sentence.to && to - from <= LONGEST && wordCount < most; to++) {
    const last = to - 1
    if (!isCapital(form[last]!) && !isInsideName(words, last, language)) break
    if (!isJoint(form[last]!)) wordCount++
    const range = {from, to}
    if (isNameEnd(words, range, language) && gazetteer.find(textOf(words, range)).length > 0) best = range
  }
  return best
}

/** Small words, joints and clitics that may stand between the capitals of a name, and generics that end it. */
function isInsideName({tokens}: Words, at: number, {places}: Language): boolean {
  const norm = tokens.norm[at]!
  return (
    isJoint(tokens.form[at]!) ||
    places.inside.has(norm) ||
    places.generics.has(norm) ||
    places.possessives.has(norm) ||
    places.conjunctions.has(norm)
  )
}

/** Whether a name may end here: not after a joint, and not on words that are no names when they stand alone. */
function isNameEnd({tokens}: Words, {from, to}: TokenRange, language: Language): boolean {
  const form = tokens.form[to - 1]!
  if (isJoint(form)) return false
  if (to - from > 1)
    return (
      isCapital(form) ||
      (language.places.generics.has(tokens.norm[to - 1]!) && !language.places.articles.has(tokens.norm[from]!))
    )
  return form.length > 1 && !isNoName(tokens.norm[from]!, language) && isSpelledOut(tokens.form, from)
}

/** Words that are parts of names, or names of other things, and no place's name when they stand alone. */
function isNoName(word: string, {places, actors}: Language): boolean {
  const {never, inside, parts, generics, directions} = places
  const {titles, organisationHeads, unitHeads} = actors
  const sets = [never, inside, parts, titles, organisationHeads, unitHeads]
  return sets.some((set) => set.has(word)) || generics.has(word) || directions.has(word)
}

/** Two-letter codes and shortened names stand for a state only after a town and a comma: "Austin, TX", "Butte, Mont.". */
function isSpelledOut(form: readonly string[], at: number): boolean {
  const word = form[at]!
  const short = /^\p{Lu}{2}$/u.test(word) ? word !== "US" && word !== "UK" : /^\p{Lu}\p{Ll}+\.$/u.test(word)
  return !short || (form[at - 1] === "," && isCapital(form[at - 2] ?? ""))
}

function describeKnown(
  words: Words,
  known: TokenRange,
  sentence: TokenRange,
  language: Language,
  gazetteer: Gazetteer
): Found {
  const name = textOf(words, known)
  const generic = genericOf(words, known, sentence, language)
  const candidates = gazetteer.find(name)
  const evidence = weighName(
    words,
    {range: known, candidates, exact: gazetteer.spells(name), generic},
    sentence,
    language
  )
  return {range: known, name, adjective: false, generic, evidence}
}

/** Longest unknown name, in tokens. */
const LONGEST_UNKNOWN = 3

/** A name that no gazetteer has and that a generic calls a place: "the village of Zaria", "Oskilsk district". */
function findUnknown(words: Words, from: number, sentence: TokenRange, language: Language): Found | undefined {
  const {form, norm} = words.tokens
  if (language.places.never.has(norm[from]!) || (from > sentence.from && isCapital(form[from - 1]!))) return undefined
  let to = from + 1
  while (
    to < sentence.to &&
    to - from < LONGEST_UNKNOWN &&
    (isCapital(form[to]!) || isJoint(form[to]!)) &&
    !language.places.generics.has(norm[to]!)
  )
    to++
  if (isJoint(form[to - 1]!)) to--
  const range = {from, to}
  const generic = genericOf(words, range, sentence, language)
  if (!generic) return findUnknownBySide(words, from, sentence, language)
  const placed = generic.side === "before" || !language.places.weakGenerics.has(generic.word)
  if (!placed || generic.kind === "country") return undefined
  const located = language.places.locatives.has(norm[wordBefore(words, from, sentence, language)] ?? "")
  if (generic.side === "after" && !located && !isCapital(form[generic.at]!)) return undefined
  return {range, name: textOf(words, range), adjective: false, generic, evidence: adjectiveEvidence}
}

/** An unknown name that only a place can have beside it: "near X", "9 km south of X". */
function findUnknownBySide(words: Words, from: number, sentence: TokenRange, language: Language): Found | undefined {
  const range = plainName(words, from, sentence, language)
  const relation = range && relationOf(words, range, sentence, language)
  if (!range || !relation || relation.kind === "between" || relation.kind === "toward") return undefined
  return {range, name: textOf(words, range), adjective: false, generic: null, evidence: adjectiveEvidence}
}

function toToponym(
  words: Words,
  {range, name, adjective, generic}: Found,
  language: Language,
  gazetteer: Gazetteer
): Toponym {
  const {tokens} = words
  const sentence = words.sentences[tokens.sentence[range.from]!]!
  const named = generic && generic.side === "after" && isCapital(tokens.form[generic.at]!)
  const covered = named ? {from: range.from, to: generic.at + 1} : range
  const relation = adjective ? undefined : relationOf(words, range, sentence, language)
  const likely = adjective ? undefined : likeliest(gazetteer.find(name))
  const use = adjective ? undefined : useOf(words, covered, sentence, likely, language)
  return {
    kind: "toponym",
    ...rangeSpan(tokens, covered),
    tokens: covered,
    name,
    ...(generic ? {generic: generic.word} : {}),
    ...(relation ? {relation} : {}),
    ...(adjective ? {adjective} : {}),
    ...(likely ? {likely: likely.kind} : {}),
    ...(use ? {use} : {})
  }
}

/** A region that is named like its town is less than ten times as well known. */
const SHADOW = 1

/** What a name means where nothing else is said: the best known place, but the town rather than the region around it. */
function likeliest(candidates: readonly Place[]): Place | undefined {
  const [best] = candidates
  if (!best || best.kind === "country" || best.kind === "settlement") return best
  const town = candidates.find(({kind, country}) => kind === "settlement" && country === best.country)
  return town && (town.prominence ?? 0) > (best.prominence ?? 0) - SHADOW ? town : best
}
