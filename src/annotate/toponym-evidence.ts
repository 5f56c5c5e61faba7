import type {Language} from "../languages/language.ts"
import type {Words} from "../model/annotated.ts"
import type {Place} from "../model/place.ts"
import type {TokenRange} from "../model/span.ts"
import {isCapital, runAround} from "./name-run.ts"
import {wordBefore, type Generic} from "./toponym-context.ts"

/** What speaks for a name to be a place here, as votes: the score is their sum. */
export interface NameEvidence {
  readonly score: number
  /** The name is (part of) a person's: "George Washington", "Mr London". */
  readonly person: boolean
  /** It follows another name and so is perhaps a surname: "Sudesh Amman". */
  readonly surname: boolean
  /** The name stands inside the name of a body: "Bank of America", "New York Times". */
  readonly embedded: boolean
}

/** What is known of the name itself. */
export interface KnownName {
  readonly range: TokenRange
  readonly candidates: readonly Place[]
  /** The gazetteer has it letter by letter, not only in another romanisation. */
  readonly exact: boolean
  readonly generic: Generic | null
}

/** Weighs a name against the words around it. */
export function weighName(words: Words, name: KnownName, sentence: TokenRange, language: Language): NameEvidence {
  const {tokens} = words
  const {range} = name
  const run = runAround(tokens, range.from, sentence, language)
  const around = neighbours(words, range, run, sentence, language)
  const score =
    prominenceVote(name) +
    (name.exact ? 0 : -2) +
    (name.generic ? 3 : 0) +
    (around.located ? 2 : 0) +
    (around.governed ? 1.5 : 0) +
    (around.named ? -3 : 0) +
    (around.followed ? -1 : 0) +
    (around.determined && isTownOnly(name) ? -2.5 : 0) +
    ownWordVote(words, range, sentence, language)
  return {
    score,
    person: around.person && !name.generic,
    surname: around.named && !name.generic,
    embedded: around.embedded && !name.generic
  }
}

/** Famous names need no help: a country, a state or a city of half a million is a place unless something speaks against it. */
function prominenceVote({candidates}: KnownName): number {
  const [best] = candidates
  if (!best) return -1
  const prominence = Math.max(...candidates.map((place) => place.prominence ?? 0))
  if (candidates.some(({kind}) => kind === "country" || kind === "area" || kind === "water")) return 2
  if (prominence >= 5.7) return 2
  if (prominence >= 4.7 || candidates.some(({kind}) => kind === "region")) return 1
  return 0
}

/** No name of a country, region, river or area: those have articles in some languages. */
function isTownOnly({candidates}: KnownName): boolean {
  return (
    candidates.length > 0 &&
    candidates.every(
      ({kind, name}) => (kind === "settlement" || kind === "district" || kind === "region") && !name.includes(" ")
    )
  )
}

/** A single word that is a given name, or may be no name at all at the beginning of a sentence, needs better grounds. */
function ownWordVote({tokens}: Words, {from, to}: TokenRange, sentence: TokenRange, language: Language): number {
  if (to - from > 1) return 0.5
  const given = language.actors.givenNames.has(tokens.norm[from]!) ? -1.5 : 0
  const start = from === sentence.from || !/\p{L}/u.test(tokens.form[from - 1]!) ? -0.5 : 0
  const tag = tokens.tag[from] ?? ""
  const untagged = tag !== "" && !tag.startsWith("NNP") ? -1.5 : 0
  return given + start + untagged
}

interface Neighbours {
  /** After a preposition of place: "in X". */
  readonly located: boolean
  /** Object of a verb that is said of places, or after "of": "captured X", "residents of X". */
  readonly governed: boolean
  readonly person: boolean
  readonly embedded: boolean
  /** After an article that belongs to it: "the Saratov" is a ship. */
  readonly determined: boolean
  /** Another capitalised word goes before, so that this is more likely a surname. */
  readonly named: boolean
  /** Another capitalised word follows that is no title and no generic. */
  readonly followed: boolean
}

function neighbours(
  words: Words,
  range: TokenRange,
  run: TokenRange,
  sentence: TokenRange,
  language: Language
): Neighbours {
  const {norm, form, lemma, length} = words.tokens
  const {titles, givenNames, organisationHeads} = language.actors
  const {parts, generics, genericLinks, locatives, inside, never, placeVerbs, near, directions, borders} =
    language.places
  const before = range.from - 1
  const after = range.to
  const inRun = before >= run.from
  const previous = inRun ? norm[before]! : ""
  const next = after < run.to ? norm[after]! : ""
  const initial = inRun && /^\p{Lu}\.?$/u.test(form[before]!)
  const afterGiven = inRun && isCapital(form[before]!) && givenNames.has(previous)
  const afterTitle = before >= sentence.from && titles.has(norm[before]!) && isCapital(form[before]!)
  const nextCapital = after < run.to && isCapital(form[after]!) && after < length
  const bodyAhead = nextCapital && headAhead(words, after, run, organisationHeads)
  const bodyBehind =
    inRun &&
    inside.has(previous) &&
    run.from < before &&
    isCapital(form[before - 1]!) &&
    !generics.has(norm[before - 1]!)
  const givenAhead =
    nextCapital && givenNames.has(norm[range.from]!) && !titles.has(next) && !generics.has(next) && !bodyAhead
  const capitalBefore =
    inRun && isCapital(form[before]!) && !parts.has(previous) && !generics.has(previous) && !titles.has(previous)
  const word = wordBefore(words, range.from, sentence, language)
  const afterDirection =
    genericLinks.has(norm[word] ?? "") &&
    word - 1 >= sentence.from &&
    (directions.has(norm[word - 1]!) || near.has(norm[word - 1]!) || borders.has(norm[word - 1]!))
  return {
    located: word >= sentence.from && (locatives.has(norm[word]!) || near.has(norm[word]!) || afterDirection),
    governed:
      word >= sentence.from && (placeVerbs.has(lemma[word]!) || genericLinks.has(norm[word]!)) && !capitalBefore,
    person: afterGiven || afterTitle || initial || givenAhead,
    embedded: bodyAhead || bodyBehind,
    determined:
      before >= sentence.from &&
      language.places.articles.has(norm[before]!) &&
      !/^(NN|JJ|CD|HYPH)/.test(words.tokens.tag[after] ?? ""),
    named: capitalBefore && !never.has(previous),
    followed: nextCapital && !titles.has(next) && !generics.has(next)
  }
}

/** Whether the run goes on to a word that ends the name of a body: "Times", "University". */
function headAhead({tokens}: Words, from: number, run: TokenRange, heads: ReadonlySet<string>): boolean {
  for (let i = from; i < run.to && isCapital(tokens.form[i]!); i++) if (heads.has(tokens.norm[i]!)) return true
  return false
}
