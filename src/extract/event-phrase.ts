import type {EventPhrase, EventWords, WordChoice} from "../languages/event-words.ts"
import type {Annotated} from "../model/annotated.ts"
import type {TokenRange} from "../model/span.ts"
import type {Tokens} from "../model/token.ts"
import type {Arcs} from "./arcs.ts"
import {type Clause, isVerb, readClause, readObliques} from "./clause.ts"
import {isRelation} from "./noun-phrase.ts"
import {nameAt} from "./name-at.ts"

/** How far a particle or preposition may stand from its verb, in tokens: "handed the bodies of the dead over". */
const particleReach = 7

/** How far a needed word may stand from its head where arcs do not tie them. */
const neededReach = 5

/** A phrase of the pack found in the text. */
export interface FoundPhrase {
  readonly phrase: EventPhrase
  /** The token of its head. */
  readonly head: number
  /** All tokens that belong to it: head, particles, words before. */
  readonly tokens: readonly number[]
  /** The dependents that its needs were met by. */
  readonly met: readonly number[]
  /** Those of them that belong to the event: "offensive" of "launch + offensive". */
  readonly parts: readonly number[]
  /** The clause of a verb, or of the light verb that carries a noun. */
  readonly clause: Clause | null
  /** The light verb that carries the noun: "launched" in "launched an offensive". */
  readonly carrier: number | null
}

/** The phrases whose heads stand in the range, the one that asks for most at each head. */
export function findPhrases(
  annotated: Annotated,
  arcs: Arcs,
  range: TokenRange,
  words: EventWords
): readonly FoundPhrase[] {
  const found: FoundPhrase[] = []
  for (let head = range.from; head < range.to; head++) {
    const best = bestPhrase(annotated, arcs, head, words)
    if (best) found.push(best)
  }
  const inner = new Set(found.flatMap(innerTokens))
  return found.filter(({head}) => !inner.has(head))
}

function bestPhrase(annotated: Annotated, arcs: Arcs, head: number, words: EventWords): FoundPhrase | undefined {
  const {tokens} = annotated
  const phrases = phrasesAt(tokens, head, words)
  if (phrases.length === 0) return undefined
  const carrier = isNounLike(tokens, head) ? findCarrier(annotated, arcs, head, words) : null
  const predicate = isVerb(tokens, head) ? head : carrier
  const clause = predicate === null ? null : readClause(annotated, arcs, predicate, words)
  let best: FoundPhrase | undefined
  for (const phrase of phrases) {
    if (best && phrase.weight <= best.phrase.weight) continue
    const fit = fitPhrase(annotated, arcs, head, phrase, clause, words)
    if (fit) best = {phrase, head, ...fit, clause, carrier: phrase.kind === "noun" ? carrier : null}
  }
  return best
}

/** What a phrase leaves no event of its own: "car" in "car bomb", "war" in "end the war". */
function innerTokens({phrase, head, tokens, parts}: FoundPhrase): readonly number[] {
  return phrase.kind === "verb" ? [...tokens, ...parts].filter((i) => i !== head) : tokens.filter((i) => i !== head)
}

/** The phrases a token may head, by its tag: a gerund is a verb by its lemma and a noun by its form ("shelling"). */
function phrasesAt(tokens: Tokens, head: number, words: EventWords): readonly EventPhrase[] {
  const byLemma = words.phrases.get(tokens.lemma[head]!) ?? []
  const byForm = words.phrases.get(tokens.norm[head]!) ?? []
  const verb = isVerb(tokens, head)
  const noun = isNounLike(tokens, head) && !isPartOfName(tokens, head)
  const adjective = /^(JJ|VBN|VBG)/.test(tokens.tag[head]!)
  const gerund = tokens.tag[head] === "VBG"
  return [
    ...byLemma.filter(({kind}) => (kind === "verb" && verb) || (kind === "noun" && noun && !gerund)),
    ...byForm.filter(({kind}) => (kind === "noun" && noun && gerund) || (kind === "adjective" && adjective))
  ]
}

function isNounLike(tokens: Tokens, i: number): boolean {
  return /^(NN|VBG)/.test(tokens.tag[i]!)
}

/** "Amnesty International" and "Warsaw Pact" tell no amnesty and no pact. */
function isPartOfName(tokens: Tokens, i: number): boolean {
  if (!tokens.tag[i]!.startsWith("NNP")) return false
  return /^NNP/.test(tokens.tag[i - 1] ?? "") || /^NNP/.test(tokens.tag[i + 1] ?? "")
}

function fitPhrase(
  annotated: Annotated,
  arcs: Arcs,
  head: number,
  phrase: EventPhrase,
  clause: Clause | null,
  words: EventWords
): Pick<FoundPhrase, "tokens" | "met" | "parts"> | undefined {
  const before = fitBefore(annotated, head, phrase.before)
  if (!before) return undefined
  const after = fitAfter(annotated, head, phrase.after)
  if (!after) return undefined
  if (phrase.subject && !clause?.subjects.some((i) => isChosen(annotated, arcs, i, phrase.subject!))) return undefined
  const met: number[] = []
  const parts: number[] = []
  if (phrase.object) {
    const objects =
      phrase.kind === "verb" ? (clause?.objects ?? []) : objectsOfNoun(annotated.tokens, arcs, head, words)
    const object = objects.find((i) => isChosen(annotated, arcs, i, phrase.object!))
    if (object === undefined) return undefined
    met.push(object)
  }
  if (phrase.needs.length + phrase.shuns.length > 0) {
    const around = surroundings(annotated, arcs, head, phrase.kind, clause)
    for (const need of phrase.needs) {
      const i = around.find((i) => matches(annotated, i, need))
      if (i === undefined) return undefined
      met.push(i)
      if (isSpelled(annotated, i, need)) parts.push(i)
    }
    const all = [...around, ...(clause?.subjects ?? [])]
    if (phrase.shuns.some((choice) => all.some((i) => matches(annotated, i, choice)))) return undefined
  }
  return {tokens: [...before, head, ...after], met, parts}
}

/** What a nominalisation is of: "the capture of two pilots". */
function objectsOfNoun(tokens: Tokens, arcs: Arcs, head: number, words: EventWords): readonly number[] {
  return readObliques(tokens, arcs, head, words).map((oblique) => oblique.head)
}

/** The words right before the head; hyphens between them do not count ("air-strike"). */
function fitBefore(annotated: Annotated, head: number, before: readonly WordChoice[]): readonly number[] | undefined {
  const found: number[] = []
  let at = head
  for (let k = before.length - 1; k >= 0; k--) {
    at--
    if (annotated.tokens.norm[at] === "-") at--
    if (at < 0 || !matches(annotated, at, before[k]!)) return undefined
    found.unshift(at)
  }
  return found
}

function fitAfter({tokens}: Annotated, head: number, after: readonly WordChoice[]): readonly number[] | undefined {
  const found: number[] = []
  let last = head
  for (const {words} of after) {
    let at = -1
    for (let i = last + 1; i < tokens.length && i <= head + particleReach; i++) {
      if (tokens.sentence[i] !== tokens.sentence[head]) break
      if (!words.has(tokens.norm[i]!) && !words.has(tokens.lemma[i]!)) continue
      const governor = tokens.head[i]!
      if (i === last + 1 || governor === head || (governor >= 0 && tokens.head[governor] === head)) {
        at = i
        break
      }
    }
    if (at < 0) return undefined
    found.push(at)
    last = at
  }
  return found
}

/** Where a phrase's needed words are looked for: dependents two arcs deep (without an active verb's subject), then the words near by. */
function surroundings(
  {tokens}: Annotated,
  arcs: Arcs,
  head: number,
  kind: EventPhrase["kind"],
  clause: Clause | null
): readonly number[] {
  const around = new Set<number>(clause && kind === "verb" ? clause.objects : [])
  for (const child of arcs.children(head)) {
    if (kind === "verb" && clause && !clause.passive && isRelation(tokens, child, "nsubj")) continue
    if (
      isRelation(tokens, child, "punct", "det", "advcl", "parataxis") ||
      (kind === "verb" && isRelation(tokens, child, "conj"))
    )
      continue
    around.add(child)
    for (const grandchild of arcs.children(child))
      if (!isRelation(tokens, grandchild, "acl", "punct", "advcl")) around.add(grandchild)
  }
  const first = kind === "verb" ? head : Math.max(0, head - 2)
  for (let i = first; i < tokens.length && i <= head + neededReach; i++) {
    if (tokens.sentence[i] !== tokens.sentence[head] || (i > head && /^[.,:]$/.test(tokens.tag[i]!))) break
    if (i !== head) around.add(i)
  }
  return [...around]
}

/** Whether a noun phrase is headed by, or made with, one of these words: "drones", "a drone swarm". */
function isChosen(annotated: Annotated, arcs: Arcs, head: number, choice: WordChoice): boolean {
  if (matches(annotated, head, choice)) return true
  return arcs
    .children(head)
    .some((i) => isRelation(annotated.tokens, i, "compound", "nmod", "flat") && matches(annotated, i, choice))
}

function matches(annotated: Annotated, i: number, {words, names}: WordChoice): boolean {
  const {lemma, norm} = annotated.tokens
  if (words.has(lemma[i]!) || words.has(norm[i]!)) return true
  if (names.size === 0) return false
  const name = nameAt(annotated, i)
  return name !== null && (names.has(name) || names.has("party"))
}

function isSpelled({tokens}: Annotated, i: number, {spelled}: WordChoice): boolean {
  return spelled.has(tokens.lemma[i]!) || spelled.has(tokens.norm[i]!)
}

/** The light verb that an event noun is object or passive subject of. */
function findCarrier({tokens}: Annotated, arcs: Arcs, noun: number, words: EventWords): number | null {
  const verb = tokens.head[noun]!
  if (verb < 0 || !isVerb(tokens, verb) || !isRelation(tokens, noun, "obj", "nsubj:pass", "obl", "nsubj")) return null
  const phrases = words.lightVerbs.get(tokens.lemma[verb]!)
  if (!phrases) return null
  const object = isRelation(tokens, noun, "obj", "nsubj:pass")
  for (const {after} of phrases) {
    if (after.length === 0 && object) return verb
    if (
      after.length > 0 &&
      arcs
        .children(verb)
        .concat(arcs.children(noun))
        .some((i) => after.some(({words}) => words.has(tokens.norm[i]!)))
    )
      return verb
  }
  return null
}
