import type {TokenRange} from "../model/span.ts"
import {nounPhrase, type Clauses} from "./clause-rules.ts"
import type {Voice} from "./voice.ts"
import {cueHead} from "./voice-features.ts"

/**
 * "The agency reported C, citing an official": the official is the voice, the agency relays it. A voice followed or, in its
 * source, interrupted by a citing participle with somebody who can speak as its object gets that one as its source; its own
 * source stays as the relay.
 */
export function creditCited(clauses: Clauses, voices: readonly Voice[]): Voice[] {
  return voices.map((voice) => {
    const cited = voice.kind === "spoken" && voice.cue.length > 0 && voice.source ? citedBy(clauses, voice) : undefined
    if (!cited) return voice
    const {verb, source} = cited
    return {
      ...voice,
      source,
      cue: [verb],
      content: voice.content.filter((i) => i < verb - 1 || i >= source.to),
      relay: voice,
      provenance: {by: "rule:cited", because: clauses.words.tokens.form[verb]!}
    }
  })
}

function citedBy(clauses: Clauses, voice: Voice): {readonly verb: number; readonly source: TokenRange} | undefined {
  const {words, arcs, columns, language} = clauses
  const {lemma, tag, form} = words.tokens
  const reporting = cueHead(clauses, voice.cue)
  const {citingVerbs} = language.attribution
  for (let verb = columns.from[reporting]! + 1; verb < columns.to[reporting]!; verb++) {
    // The comma sets the participle off; inside somebody's words it would be one of theirs.
    if (tag[verb] !== "VBG" || !citingVerbs.has(lemma[verb]!) || form[verb - 1] !== ",") continue
    const object = arcs.child(verb, "obj")
    if (object === undefined || object < verb) continue
    const source = nounPhrase(clauses, object)
    if (source.from === verb + 1 && canBeCited(clauses, source)) return {verb, source}
  }
  return undefined
}

/** Names, offices and roles speak; "threats" and "concerns" are reasons. */
function canBeCited({words, language}: Clauses, {from, to}: TokenRange): boolean {
  const {tag, lemma, norm} = words.tokens
  for (let i = from; i < to; i++) {
    if (tag[i]!.startsWith("NNP") || language.actors.roles.has(lemma[i]!) || language.actors.titles.has(norm[i]!))
      return true
  }
  return false
}
