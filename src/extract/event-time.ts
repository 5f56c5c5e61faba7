import type {EventWords} from "../languages/event-words.ts"
import type {Tense} from "../model/event.ts"
import type {TokenRange} from "../model/span.ts"
import type {Tokens} from "../model/token.ts"
import type {Arcs} from "./arcs.ts"
import {isVerb} from "./clause.ts"
import {isRelation} from "./noun-phrase.ts"

/** Arcs walked up from a trigger: "is ready to begin to return" is three. */
const maxSteps = 6

/** Whether an event is told as having happened, happening, to come or only thought of, and whether it is denied. */
export interface EventTime {
  readonly tense: Tense
  readonly negated: boolean
}

/**
 * Reads tense and polarity from the words that govern the trigger, up to the first finite verb, and stays inside the range:
 * what a source demands or promises outside its claim's content is the claim's stance.
 */
export function readEventTime(
  tokens: Tokens,
  arcs: Arcs,
  trigger: number,
  range: TokenRange,
  words: EventWords
): EventTime {
  let tense: Tense | undefined
  let negated = false
  let at = trigger
  for (let step = 0; step < maxSteps; step++) {
    for (const i of arcs.children(at)) {
      if (i < range.from || i >= range.to) continue
      if (!isRelation(tokens, i, "aux", "advmod", "det", "mark", "amod", "cc", "cop") && tokens.relation[i] !== "case")
        continue
      const word = tokens.lemma[i]!
      if (words.negative.has(word) || words.negative.has(tokens.norm[i]!)) negated = !negated
      if (step > 0 && !isRelation(tokens, i, "aux", "mark", "advmod")) continue
      tense ??= shiftOf(tokens, i, words)
    }
    if (at !== trigger && words.negative.has(tokens.lemma[at]!)) negated = !negated
    if (at !== trigger) tense ??= shiftOf(tokens, at, words)
    if (isVerb(tokens, at)) tense ??= finiteTense(tokens, arcs, at)
    const up = tokens.head[at]!
    if (up < range.from || up >= range.to) break
    if (
      !isRelation(
        tokens,
        at,
        "xcomp",
        "ccomp",
        "obj",
        "acl",
        "nmod",
        "nsubj:pass",
        "conj",
        "obl",
        "advcl",
        "compound",
        "nsubj"
      )
    )
      break
    if (tense !== undefined && !isRelation(tokens, at, "xcomp", "acl", "obj", "nmod")) break
    at = up
  }
  return {tense: tense ?? "past", negated}
}

function shiftOf(tokens: Tokens, i: number, words: EventWords): Tense | undefined {
  const lemma = tokens.lemma[i]!
  const norm = tokens.norm[i]!
  if (words.hypothetical.has(norm) || words.hypothetical.has(lemma)) return "hypothetical"
  return words.future.has(norm) || words.future.has(lemma) ? "future" : undefined
}

/** The tense of a finite verb or of its auxiliary; undefined for infinitives and bare participles. */
function finiteTense(tokens: Tokens, arcs: Arcs, verb: number): Tense | undefined {
  const auxiliaries = arcs.children(verb).filter((i) => isRelation(tokens, i, "aux", "cop"))
  if (tokens.tag[verb] === "VBN" && auxiliaries.some((i) => !isRelation(tokens, i, "aux:pass"))) return "past"
  for (const i of [...auxiliaries, verb]) {
    if (tokens.tag[i] === "VBD") return "past"
    if (tokens.tag[i] === "VBZ" || tokens.tag[i] === "VBP") return "present"
  }
  return undefined
}
