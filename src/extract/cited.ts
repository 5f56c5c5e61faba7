import {nounPhrase, type Clauses} from "./clause-rules.ts"
import {cueHead} from "./voice-features.ts"
import type {Voice} from "./voice.ts"

/**
 * "The agency reported C, citing an official": the official is the voice, the agency relays it. A voice whose cue governs a
 * citing participle with an object gets the object as its source; its own source stays as the relay.
 */
export function creditCited(clauses: Clauses, voices: readonly Voice[]): Voice[] {
  return voices.map((voice) => {
    const cited =
      voice.kind !== "spoken" || voice.cue.length === 0 || !voice.source ? undefined : citedBy(clauses, voice)
    if (!cited) return voice
    return {
      ...voice,
      source: cited.source,
      cue: [cited.verb],
      relay: voice,
      provenance: {by: "rule:cited", because: clauses.words.tokens.form[cited.verb]!}
    }
  })
}

function citedBy(
  clauses: Clauses,
  voice: Voice
): {readonly verb: number; readonly source: {readonly from: number; readonly to: number}} | undefined {
  const {words, arcs, columns, language} = clauses
  const {lemma, tag, relation, head} = words.tokens
  const reporting = cueHead(clauses, voice.cue)
  const {citingVerbs} = language.attribution
  const content = new Set(voice.content)
  for (let verb = columns.from[reporting]!; verb < columns.to[reporting]!; verb++) {
    if (tag[verb] !== "VBG" || !citingVerbs.has(lemma[verb]!) || content.has(verb)) continue
    const governor = head[verb]!
    // The participle hangs from the reporting verb, or from the relaying name itself ("Yonhap, quoting KCNA, said").
    const relays =
      governor === reporting || (voice.source !== null && governor >= voice.source.from && governor < voice.source.to)
    const object = arcs.child(verb, "obj")
    if (!relays || object === undefined || relation[verb] === "conj") continue
    return {verb, source: nounPhrase(clauses, object)}
  }
  return undefined
}
