import type {Language} from "../languages/language.ts"
import type {Words} from "../model/annotated.ts"
import type {Name} from "../model/mention.ts"
import type {Noted} from "../model/note.ts"
import type {TokenRange} from "../model/span.ts"
import {rangeSpan, type Tokens} from "../model/token.ts"
import {isCapital, isJoint} from "./name-run.ts"

/**
 * Names of persons, bodies and military units: runs of capitalised words, by the titles and given names before them and the
 * word that they end on. A run that says nothing of this kind is left alone; places are found apart.
 */
export function findNames(words: Words, language: Language): Noted<readonly Name[]> {
  const runs = words.sentences.flatMap((sentence) =>
    capitalRuns(words, sentence, language).map((run) => ({run, names: classify(words, run, sentence, language)}))
  )
  const surnames = surnamesIn(
    words,
    runs.flatMap(({names}) => names)
  )
  const value = runs.flatMap(({run, names}) => {
    const alone = names.length === 0 && run.to - run.from === 1 && surnames.has(words.tokens.norm[run.from]!)
    return alone ? [nameOf(words, run, "person")] : names
  })
  return {value, notes: []}
}

/** Last words of persons' names, by which they are called from the second time on. */
function surnamesIn({tokens}: Words, names: readonly Name[]): ReadonlySet<string> {
  const persons = names.filter(({category}) => category === "person")
  return new Set(persons.map((name) => tokens.norm[name.tokens.to - 1]!))
}

function nameOf({tokens}: Words, range: TokenRange, category: Name["category"]): Name {
  return {kind: "name", category, ...rangeSpan(tokens, range), tokens: range}
}

/** Runs of capitalised words with joints, particles and "of" between them, without what only begins the sentence. */
function capitalRuns({tokens}: Words, sentence: TokenRange, language: Language): readonly TokenRange[] {
  const {inside} = language.places
  const runs: TokenRange[] = []
  for (let at = sentence.from; at < sentence.to;) {
    if (!isCapital(tokens.form[at]!) || (at === sentence.from && !startsName(tokens, at, language))) {
      at++
      continue
    }
    let end = at + 1
    for (let i = at + 1; i < sentence.to; i++) {
      if (isCapital(tokens.form[i]!)) end = i + 1
      else if (i - end >= 2 || !(isJoint(tokens.form[i]!) || inside.has(tokens.norm[i]!))) break
    }
    runs.push({from: at, to: end})
    at = end
  }
  return runs
}

/** The first word of a sentence has a capital anyway: it belongs to a name when its tag or the pack says so. */
function startsName({norm, tag}: Tokens, at: number, {actors, places}: Language): boolean {
  if (actors.titles.has(norm[at]!) || actors.givenNames.has(norm[at]!)) return true
  return tag[at]!.startsWith("NNP") && !places.articles.has(norm[at]!)
}

function classify(words: Words, run: TokenRange, sentence: TokenRange, language: Language): readonly Name[] {
  const {tokens} = words
  const {titles, givenNames, organisationHeads, unitHeads} = language.actors
  const name = (from: number, to: number, category: Name["category"]): Name => nameOf(words, {from, to}, category)
  const ordinal = run.from > sentence.from && /^\d+(st|nd|rd|th)$/.test(tokens.norm[run.from - 1]!) ? 1 : 0
  const last = tokens.norm[run.to - 1]!
  if (unitHeads.has(last) && (ordinal > 0 || run.to - run.from > 1)) return [name(run.from - ordinal, run.to, "unit")]
  if (organisationHeads.has(last) && run.to - run.from > 1) return [name(run.from, run.to, "organisation")]
  let from = run.from
  while (from < run.to && titles.has(tokens.norm[from]!)) from++
  if (from === run.to || !isCapital(tokens.form[from]!)) return []
  const titled = from > run.from || (run.from > sentence.from && titles.has(tokens.norm[run.from - 1]!))
  const person = personEnd(words, from, run.to, language)
  if (titled || (givenNames.has(tokens.norm[from]!) && person - from > 1)) return [name(from, person, "person")]
  const given = firstGiven(words, {from, to: run.to}, language)
  if (given >= 0) return [name(given, personEnd(words, given, run.to, language), "person")]
  if (speaksLikePerson(words, run, sentence, language)) return [name(run.from, run.to, "person")]
  if (run.to - run.from === 1 && /^\p{Lu}{3,}$/u.test(tokens.form[run.from]!))
    return [name(run.from, run.to, "organisation")]
  return []
}

/** A person's name ends before "of" and the like, but goes over "al", "bin", "van". */
function personEnd({tokens}: Words, from: number, to: number, language: Language): number {
  let end = from + 1
  for (let i = from + 1; i < to; i++) {
    if (isCapital(tokens.form[i]!)) end = i + 1
    else if (!isJoint(tokens.form[i]!) && !language.actors.nameParticles.has(tokens.norm[i]!)) break
  }
  return end
}

/** A given name inside a longer run, with a name after it: "Ukrainian analyst" ends where "Oleh Zhdanov" begins. */
function firstGiven({tokens}: Words, {from, to}: TokenRange, language: Language): number {
  for (let i = from; i + 1 < to; i++) {
    if (language.actors.givenNames.has(tokens.norm[i]!) && isCapital(tokens.form[i + 1]!)) return i
  }
  return -1
}

/** Two or three plain words before a reporting verb or an age: "Dyteon Brown said", "Ana Ruiz, 34, ...". */
function speaksLikePerson({tokens}: Words, {from, to}: TokenRange, sentence: TokenRange, language: Language): boolean {
  if (to - from < 2 || to - from > 3 || to + 1 >= sentence.to) return false
  const {generics, parts, never} = language.places
  for (let i = from; i < to; i++) {
    const word = tokens.norm[i]!
    if (!/^\p{Lu}\p{Ll}+$/u.test(tokens.form[i]!) || generics.has(word) || parts.has(word) || never.has(word))
      return false
  }
  if (tokens.form[to] === ",") return /^\d{1,2}$/.test(tokens.form[to + 1]!) && tokens.form[to + 2] === ","
  return /^VB[DZ]$/.test(tokens.tag[to]!) && language.attribution.verbs.has(tokens.lemma[to]!)
}
