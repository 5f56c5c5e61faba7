import type {Annotated} from "../model/annotated.ts"
import type {Language} from "../languages/language.ts"
import type {TokenRange} from "../model/span.ts"
import {mentionsAround, mentionsIn} from "./actor-mentions.ts"
import type {ActorContext} from "./actor-source.ts"

/** How far back a pronoun or a bare role is followed, in sentences. */
const REACH = 8

/** Whom a pronoun stands for: the person, or the subject, of the nearest sentence before that has one. */
export function antecedentOf(
  {annotated, language}: Pick<ActorContext, "annotated" | "language">,
  pronoun: number
): TokenRange | undefined {
  const {tokens, sentences} = annotated
  const means = language.actors.pronouns.get(tokens.norm[pronoun]!)
  const own = tokens.sentence[pronoun]!
  for (let index = own; index >= Math.max(0, own - REACH); index--) {
    const sentence = sentences[index]!
    if (sentence.kind !== "body" && index !== own) continue
    const range = {from: sentence.from, to: index === own ? pronoun : sentence.to}
    const found =
      means === "person" ? speakingPerson(annotated, range, language) : subjectOf(annotated, range, language)
    if (found) return found
  }
  return undefined
}

/** How near to a person's name its reporting verb stands, in tokens. */
const VERB_REACH = 14

/** The person in a range who speaks, or else the first one. */
function speakingPerson(annotated: Annotated, range: TokenRange, language: Language): TokenRange | undefined {
  const {tokens} = annotated
  let first: TokenRange | undefined
  for (const mention of mentionsIn(annotated, range)) {
    if (mention.kind !== "name" || mention.category !== "person") continue
    first ??= mention.tokens
    for (let i = mention.tokens.to; i < Math.min(range.to, mention.tokens.to + VERB_REACH); i++) {
      if (tokens.tag[i]!.startsWith("VB") && language.attribution.verbs.has(tokens.lemma[i]!)) return mention.tokens
    }
  }
  return first
}

/** How far into a sentence its finite verb is looked for, in tokens. */
const LONGEST_OPENING = 40
/** Longest subject, in tokens. */
const LONGEST_SUBJECT = 14

/** The words before the first finite verb, when they name somebody: no pronoun, and a capital or a role among them. */
function subjectOf(annotated: Annotated, range: TokenRange, language: Language): TokenRange | undefined {
  const {tokens} = annotated
  let verb = range.from
  while (verb < range.to && verb - range.from < LONGEST_OPENING && !/^(VB[DPZ]|MD)$/.test(tokens.tag[verb]!)) verb++
  if (verb === range.to || verb === range.from) return undefined
  let comma = range.from
  while (comma < verb && tokens.form[comma] !== ",") comma++
  const from = comma < verb - 1 && /^(IN|RB)$/.test(tokens.tag[range.from]!) ? comma + 1 : range.from
  if (verb - from > LONGEST_SUBJECT || language.actors.pronouns.has(tokens.norm[from]!)) return undefined
  const named = mentionsIn(annotated, {from, to: verb}).some(({kind}) => kind === "name" || kind === "toponym")
  const role = tokens.norm.slice(from, verb).some((word) => language.actors.roles.has(word))
  return named || role ? {from, to: verb} : undefined
}

/** The first, fullest mention of a person in the document: "Hotak" leads to "Sharif Hotak". */
export function fullNameOf({annotated}: ActorContext, name: TokenRange): TokenRange {
  const {tokens} = annotated
  const surname = tokens.norm[name.to - 1]!
  for (const mention of mentionsAround(annotated, name.from)) {
    if (mention.kind !== "name" || mention.category !== "person") continue
    const {from, to} = mention.tokens
    if (tokens.norm[to - 1] === surname && to - from > name.to - name.from) return mention.tokens
  }
  return name
}

/** The words that say who a person is, around a mention: before it to the last verb, after it in apposition. */
export function descriptionAround({annotated, language}: ActorContext, name: TokenRange): TokenRange {
  const {tokens, sentences} = annotated
  const sentence = sentences[tokens.sentence[name.from]!]!
  let from = name.from
  while (from > sentence.from && name.from - from < LONGEST_SUBJECT && isDescriptive(annotated, from - 1, language))
    from--
  let to = name.to
  if (tokens.form[to] === "," && to + 1 < sentence.to) {
    to++
    while (
      to < sentence.to &&
      to - name.to < LONGEST_SUBJECT &&
      tokens.form[to] !== "," &&
      !tokens.tag[to]!.startsWith("VB")
    )
      to++
  }
  return {from, to}
}

function isDescriptive({tokens}: Annotated, at: number, language: Language): boolean {
  const tag = tokens.tag[at]!
  if (/^(NN|JJ|DT|POS|PRP\$|CD|HYPH)/.test(tag)) return true
  if (tokens.form[at] === ",") return /^NN/.test(tokens.tag[at - 1] ?? "")
  return language.places.genericLinks.has(tokens.norm[at]!)
}
