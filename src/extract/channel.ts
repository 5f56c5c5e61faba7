import type {ChannelWord} from "../languages/attribution-words.ts"
import {mentionsFrom} from "../model/annotated.ts"
import {spanText, type TokenRange} from "../model/span.ts"
import {rangeSpan} from "../model/token.ts"
import {hasRelation} from "./arcs.ts"
import type {Clauses} from "./clause-rules.ts"
import type {Voice} from "./voice.ts"
import {cueHead} from "./voice-features.ts"

/**
 * The medium or occasion through which a voice speaks, as far as its sentence names one: "on Telegram", "in an interview with
 * the paper", "told Reuters". Looked for outside the content, since inside it is part of what is said.
 */
export function channelOf(clauses: Clauses, voice: Voice): string | null {
  if (voice.cue.length === 0) return null
  const {columns} = clauses
  const anchor = voice.cue[0]!
  const content = new Set(voice.content)
  let occasion: string | null = null
  for (let i = columns.from[anchor]!; i < columns.to[anchor]!; i++) {
    if (content.has(i) || isInSource(voice, i)) continue
    const match = channelAt(clauses, i)
    if (!match || !isReached(clauses, match, i)) continue
    if (match.kind === "medium") return match.name
    occasion ??= describeOccasion(clauses, match, i)
  }
  return toldOutlet(clauses, voice) ?? occasion ?? sourceAsChannel(clauses, voice)
}

/** "The report says", "a Telegram channel claims": the source is a document or a medium itself. */
function sourceAsChannel(clauses: Clauses, {source}: Voice): string | null {
  if (!source) return null
  const {tag, relation} = clauses.words.tokens
  for (let i = source.from; i < source.to; i++) {
    const match = tag[i]!.startsWith("NNP") && i + 1 < source.to ? undefined : channelAt(clauses, i)
    if (!match) continue
    const last = i + match.words.length - 1
    if (
      match.kind === "medium" ||
      (relation[last] !== "compound" && (last === source.to - 1 || !/^(NN|POS)/.test(tag[last + 1]!)))
    )
      return match.name
  }
  return null
}

/** The name of a voice that relays another one, as its channel; a pronoun or a mere description is none. */
export function relayChannel({words}: Clauses, relay: Voice, relayed: Voice): string | null {
  const {source} = relay
  if (!source || (relayed.source && source.from === relayed.source.from)) return null
  const {tokens, document} = words
  let {from} = source
  while (from < source.to - 1 && tokens.tag[from] === "DT") from++
  for (let i = from; i < source.to; i++)
    if (tokens.tag[i]!.startsWith("NNP")) return spanText(document.text, rangeSpan(tokens, {from, to: source.to}))
  return null
}

/**
 * The occasion that a whole report is about, by the first noun of its headline: the readout of a telephone conversation, an
 * interview. All its voices speak on that occasion unless their sentence names another.
 */
export function reportOccasion(clauses: Clauses): string | null {
  const {sentences, tokens} = clauses.words
  const headline = sentences[0]
  if (headline?.kind !== "headline") return null
  for (let i = headline.from; i < headline.to; i++) {
    const match = channelAt(clauses, i)
    if (match?.kind === "occasion") return match.name
    if (/^[NV]/.test(tokens.tag[i]!)) return null
  }
  return null
}

function isInSource({source}: Voice, i: number): boolean {
  return source !== null && i >= source.from && i < source.to
}

/** The longest channel whose words begin at a token. */
function channelAt({words, language}: Clauses, i: number): ChannelWord | undefined {
  const {norm} = words.tokens
  let best: ChannelWord | undefined
  for (const channel of language.attribution.channels) {
    if (channel.words[0] !== norm[i] || (best && best.words.length >= channel.words.length)) continue
    if (channel.words.every((word, k) => norm[i + k] === word)) best = channel
  }
  return best
}

/** A medium counts after a preposition or as what a post is made on; an occasion only in a prepositional phrase. */
function isReached({words, arcs, language}: Clauses, channel: ChannelWord, i: number): boolean {
  const last = i + channel.words.length - 1
  const {relation, norm, tag} = words.tokens
  // One-letter names are names only when they stand as one: "on X", not "X-ray" or a quoted letter.
  if (channel.name.length === 1 && tag[i] !== "NNP") return false
  // Of a compound only the last word says what it is: an observation post is no post.
  if (channel.kind === "occasion" && (relation[last] === "compound" || relation[i - 1] === "compound")) return false
  const preposition = arcs.children(last).find((c) => c < i && language.attribution.channelPrepositions.has(norm[c]!))
  if (preposition !== undefined || language.attribution.channelPrepositions.has(norm[i - 1] ?? "")) return true
  return channel.kind === "medium" && (relation[last] === "compound" || tag[last]!.startsWith("V"))
}

/** "An interview with CNN" is known by the outlet, "a speech to the UN General Assembly" by its audience. */
function describeOccasion(clauses: Clauses, channel: ChannelWord, i: number): string {
  const {words, language} = clauses
  const {norm} = words.tokens
  const preposition = i + channel.words.length
  const name = nameFrom(clauses, preposition + 1)
  const word = norm[preposition]
  if (word === undefined || !name) return channel.name
  const {outletPrepositions, audiencePrepositions} = language.attribution
  if (channel.outlet === true && (outletPrepositions.has(word) || audiencePrepositions.has(word)))
    return isPerson(clauses, name) ? channel.name : textOf(clauses, name)
  return audiencePrepositions.has(word) && !isPerson(clauses, name)
    ? `${channel.name} ${textOf(clauses, {from: preposition, to: name.to})}`
    : channel.name
}

/** The run of name words that begins at a token, an article before it left out; "of" joins ("Bank of England"). */
function nameFrom({words, columns, language}: Clauses, at: number): TokenRange | undefined {
  const {tag, relation} = words.tokens
  if (at >= tag.length) return undefined
  const from = tag[at] === "DT" ? at + 1 : at
  let to = from
  const end = columns.to[at]!
  while (
    to < end &&
    (tag[to]!.startsWith("NNP") ||
      (to > from &&
        relation[to] === "case" &&
        tag[to + 1]?.startsWith("NNP") &&
        to + 1 < end &&
        tag[to] === "IN" &&
        language.attribution.nameJoints.has(words.tokens.norm[to]!)))
  )
    to++
  return to > from ? {from, to} : undefined
}

/** "X told Reuters": an organisation as the object of telling is an outlet; a person is only spoken to. */
function toldOutlet(clauses: Clauses, voice: Voice): string | null {
  const {words, arcs, language} = clauses
  const verb = cueHead(clauses, voice.cue)
  if (!language.attribution.tellingVerbs.has(words.tokens.lemma[verb]!)) return null
  const object = arcs
    .children(verb)
    .find((c) => c > verb && (words.tokens.relation[c] === "obj" || hasRelation(words.tokens.relation[c]!, "iobj")))
  if (object === undefined || !words.tokens.tag[object]!.startsWith("NNP")) return null
  const outlet = nameFrom(clauses, arcs.hull(object).from)
  if (!outlet) return null
  return isPerson(clauses, outlet) || isPlace(clauses, outlet) ? null : textOf(clauses, outlet)
}

function isPerson({words}: Clauses, range: TokenRange): boolean {
  const span = rangeSpan(words.tokens, range)
  // "President Marek": the parser hangs a title from the name as a modifier.
  const isTitled = range.to - range.from > 1 && words.tokens.relation[range.from] === "nmod"
  return (
    isTitled || mentionsFrom(words, span).some((mention) => mention.kind === "name" && mention.category === "person")
  )
}

function isPlace({words}: Clauses, range: TokenRange): boolean {
  return mentionsFrom(words, rangeSpan(words.tokens, range)).some(
    (mention) => mention.kind === "toponym" && mention.end >= words.tokens.end[range.to - 1]!
  )
}

function textOf({words}: Clauses, range: TokenRange): string {
  return spanText(words.document.text, rangeSpan(words.tokens, range))
}
