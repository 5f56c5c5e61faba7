import type {ChannelWord} from "../languages/attribution-words.ts"
import {hasRelation} from "./arcs.ts"
import {nounPhrase, trimPunctuation, type Clauses} from "./clause-rules.ts"
import type {Voice} from "./voice.ts"
import {cueHead} from "./voice-features.ts"
import {rangeSpan} from "../model/token.ts"
import {spanText} from "../model/span.ts"

/**
 * The medium or occasion through which a voice speaks, as far as its sentence names one: "on Telegram", "in an interview with
 * the paper", "told Reuters". Looked for outside the content, since inside it is part of what is said.
 */
export function channelOf(clauses: Clauses, voice: Voice): string | null {
  if (voice.cue.length === 0) return null
  const {columns} = clauses
  const anchor = voice.cue[0]!
  const content = new Set(voice.content)
  for (let i = columns.from[anchor]!; i < columns.to[anchor]!; i++) {
    if (content.has(i) || isInSource(voice, i)) continue
    const match = clauses.language.attribution.channels.find((channel) => matches(clauses, channel, i))
    if (match && isReached(clauses, match, i)) return match.name
  }
  return toldMedium(clauses, voice)
}

function isInSource({source}: Voice, i: number): boolean {
  return source !== null && i >= source.from && i < source.to
}

function matches({words}: Clauses, channel: ChannelWord, i: number): boolean {
  return channel.words.every((word, k) => words.tokens.norm[i + k] === word)
}

/** A medium counts after a preposition or as an adjective of a post; an occasion only in a prepositional phrase. */
function isReached({words, arcs, language}: Clauses, channel: ChannelWord, i: number): boolean {
  const last = i + channel.words.length - 1
  const {relation, norm, tag} = words.tokens
  // One-letter names are names only when they stand as one: "on X", not "X-ray" or a quoted letter.
  if (channel.words.length === 1 && channel.name.length === 1 && tag[i] !== "NNP") return false
  for (let noun = i; noun <= last; noun++) {
    const preposition = arcs.child(noun, "case")
    if (
      preposition !== undefined &&
      preposition < i &&
      language.attribution.channelPrepositions.has(norm[preposition]!)
    )
      return true
  }
  const before = norm[i - 1]
  if (before !== undefined && language.attribution.channelPrepositions.has(before)) return true
  return channel.kind === "medium" && (relation[last] === "compound" || tag[last]!.startsWith("V"))
}

/** "X told Reuters": a name as the object of telling is an outlet. */
function toldMedium(clauses: Clauses, voice: Voice): string | null {
  const {words, arcs, language} = clauses
  const verb = cueHead(clauses, voice.cue)
  if (!language.attribution.tellingVerbs.has(words.tokens.lemma[verb]!)) return null
  const object = arcs
    .children(verb)
    .find((c) => c > verb && (words.tokens.relation[c] === "obj" || hasRelation(words.tokens.relation[c]!, "iobj")))
  if (object === undefined || !words.tokens.tag[object]!.startsWith("NNP")) return null
  const phrase = trimPunctuation(words, nounPhrase(clauses, object))
  let {from} = phrase
  while (from < object && !words.tokens.tag[from]!.startsWith("NNP")) from++
  return spanText(words.document.text, rangeSpan(words.tokens, {from, to: Math.min(phrase.to, object + 1)}))
}
