import type {Span} from "../model/span.ts"
import {rangeSpan, type Tokens} from "../model/token.ts"
import {type Arcs, hasRelation} from "./arcs.ts"

/** Tokens a noun phrase may take up on either side of its head. */
const phraseReach = 12

/** Arcs from a word up to the head of its noun phrase: "President of the Republic of Mali" is three. */
const phraseDepth = 5

/** The characters of the noun phrase around a head: determiners, titles, adjectives, compounds, possessors and of-phrases. */
export function participantSpan(tokens: Tokens, arcs: Arcs, head: number, genitives: ReadonlySet<string>): Span {
  const inside = (i: number) => belongs(tokens, arcs, i, head, genitives)
  let from = head
  let to = head + 1
  while (from > 0 && head - from < phraseReach && inside(from - 1)) from--
  while (to < tokens.length && to - head < phraseReach && inside(to)) to++
  return rangeSpan(tokens, {from, to})
}

const inner = ["det", "amod", "compound", "nummod", "flat", "fixed", "nmod:poss"]

function belongs(tokens: Tokens, arcs: Arcs, i: number, head: number, genitives: ReadonlySet<string>): boolean {
  let at = i
  for (let step = 0; at >= 0 && step < phraseDepth; step++) {
    if (at === head) return true
    const up = tokens.head[at]!
    const allowed =
      isRelation(tokens, at, ...inner) ||
      (isRelation(tokens, at, "case") && up !== head) ||
      (isRelation(tokens, at, "nmod") && isTitleOrGenitive(tokens, arcs, at, up, genitives)) ||
      /^(HYPH|POS)$/.test(tokens.tag[at]!)
    if (!allowed) return false
    at = up
  }
  return false
}

/** "President" before the name it is said of, "of Mali" after the noun. */
function isTitleOrGenitive(
  tokens: Tokens,
  arcs: Arcs,
  noun: number,
  head: number,
  genitives: ReadonlySet<string>
): boolean {
  const preposition = caseOf(tokens, arcs, noun)
  return preposition === undefined ? noun < head : genitives.has(preposition)
}

/** Normal form of the preposition of a phrase, several words joined: "out of". */
export function caseOf(tokens: Tokens, arcs: Arcs, head: number): string | undefined {
  const marker = arcs.children(head).find((i) => i < head && isRelation(tokens, i, "case", "mark"))
  if (marker === undefined) return undefined
  const rest = arcs.children(marker).filter((i) => tokens.relation[i] === "fixed")
  return [marker, ...rest].map((i) => tokens.norm[i]!).join(" ")
}

/** Heads together with those coordinated with them. */
export function withConjuncts(tokens: Tokens, arcs: Arcs, heads: readonly number[]): readonly number[] {
  const all: number[] = []
  for (const head of heads) {
    all.push(head)
    for (const i of arcs.children(head)) if (tokens.relation[i] === "conj" && isNominal(tokens, i)) all.push(i)
  }
  return all
}

/** Nouns, names, pronouns and numbers standing for things. */
export function isNominal(tokens: Tokens, i: number): boolean {
  return /^(NN|PRP$|CD|DT)/.test(tokens.tag[i]!)
}

/** A name, or an adjective made from one. */
export function isName(tokens: Tokens, i: number): boolean {
  return tokens.tag[i]!.startsWith("NNP") || isNameAdjective(tokens, i)
}

/** "Russian" in "Russian shelling". */
export function isNameAdjective(tokens: Tokens, i: number): boolean {
  return tokens.tag[i]!.startsWith("JJ") && /^\p{Lu}/u.test(tokens.form[i]!)
}

/** Whether a token hangs on its head by one of these relations or a subtype. */
export function isRelation(tokens: Tokens, i: number, ...wanted: readonly string[]): boolean {
  return wanted.some((relation) => hasRelation(tokens.relation[i]!, relation))
}
