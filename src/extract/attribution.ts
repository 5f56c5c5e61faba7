import type {TokenRange} from "../model/span.ts"
import {findRuleVoices, sourceOf, trimPunctuation, type Clauses} from "./clause-rules.ts"
import {cuesOf, takeFirstLook} from "./first-look.ts"
import type {Labeller} from "./labeller.ts"
import {creditCited} from "./cited.ts"
import {findReciprocal} from "./reciprocal.ts"
import {findSilence} from "./silence.ts"
import type {Voice} from "./voice.ts"
import {
  cueHead,
  voiceSequence,
  voiceWindow,
  type CueTokens,
  type FirstLook,
  type VoiceContext
} from "./voice-features.ts"

export interface AttributionModels {
  readonly firstLook: Labeller
  readonly voice: Labeller
}

export const voiceLabels = ["O", "source-begin", "source", "content-begin", "content"] as const

/** In nats: a source or a content too short to begin is the labeller's commonest miss. */
export const voiceEagerness = [0, 2, 0, 1, 0]

/**
 * Every voice of a document, in the order of their cues: learned ones, those only the rules see,
 * silence, and what two parties say of each other.
 */
export function findVoices(clauses: Clauses, models: AttributionModels): readonly Voice[] {
  const rules = findRuleVoices(clauses)
  const exact = [...findSilence(clauses), ...findReciprocal(clauses)]
  const look = takeFirstLook(clauses.words, clauses.columns, models.firstLook)
  const cues = cuesOf(clauses.words, look.best)
  const settled = new Set(exact.flatMap((voice) => voice.cue))
  const spoken = cues.filter((cue) => !cue.some((i) => settled.has(i)))
  const context = voiceContext(clauses, spoken, look, rules)
  const learned = spoken.map((cue) => repairSource(clauses, readVoice(context, cue, models.voice)))
  const voices = [...learned.filter((voice) => voice.content.length > 0), ...exact]
  const taken = new Set(voices.flatMap((voice) => voice.cue))
  const missed = rules.filter((voice) => isSafe(clauses, voice) && !voice.cue.some((i) => taken.has(i)))
  return creditCited(clauses, [...voices, ...missed]).sort(byCue)
}

const safeRules: ReadonlySet<string> = new Set(["rule:according-to", "rule:by-agent", "rule:clause", "rule:framed"])

/** Rules precise enough to stand where the model saw no cue at all: a core word with a source and a clause of its own. */
function isSafe({columns}: Clauses, voice: Voice): boolean {
  if (voice.source === null || !safeRules.has(voice.provenance.by)) return false
  const {by} = voice.provenance
  return by === "rule:according-to" || by === "rule:by-agent" || columns.strength[voice.cue[0]!] === 2
}

function byCue(a: Voice, b: Voice): number {
  return (a.cue[0] ?? a.content[0]!) - (b.cue[0] ?? b.content[0]!) || (a.source?.from ?? -1) - (b.source?.from ?? -1)
}

export function voiceContext(
  clauses: Clauses,
  cues: readonly CueTokens[],
  firstLook: FirstLook,
  rules: readonly Voice[]
): VoiceContext {
  const cueOf = new Int32Array(clauses.columns.length)
  cues.forEach((cue, index) => cue.forEach((i) => (cueOf[i] = index + 1)))
  return {words: clauses.words, columns: clauses.columns, cueOf, firstLook, ruleRole: ruleRoles(rules)}
}

/** What the rules say of a token for the cue: 0 nothing, 1 source, 2 content. */
function ruleRoles(rules: readonly Voice[]): VoiceContext["ruleRole"] {
  const byToken = new Map<number, {readonly voice: Voice; readonly content: ReadonlySet<number>}>()
  for (const voice of rules) for (const i of voice.cue) byToken.set(i, {voice, content: new Set(voice.content)})
  return (cue, token) => {
    for (const i of cue) {
      const rule = byToken.get(i)
      if (!rule) continue
      const {source} = rule.voice
      if (source && token >= source.from && token < source.to) return 1
      return rule.content.has(token) ? 2 : 0
    }
    return 0
  }
}

/** Source and content of one cue by the learned labeller. */
function readVoice(context: VoiceContext, cue: CueTokens, labeller: Labeller): Voice {
  const window = voiceWindow(context, cue)
  const {best, marginals} = labeller.label(voiceSequence(context, cue))
  const source: number[] = []
  const content: number[] = []
  let sum = 0
  for (let k = 0; k < best.length; k++) {
    const label = best[k]!
    if (label === 0) continue
    sum += marginals[k * voiceLabels.length + label]!
    if (label <= 2) source.push(window.from + k)
    else content.push(window.from + k)
  }
  const sureness = source.length + content.length > 0 ? sum / (source.length + content.length) : 0
  return {
    source: firstStretch(context, source),
    cue,
    content,
    kind: "spoken",
    probability: sureness,
    provenance: {by: "model:voice", because: `sure to ${sureness.toFixed(2)}`}
  }
}

/**
 * The labeller may see two stretches of source; the one it begins with counts, small gaps inside it do not, nor do marks at its
 * edges: a comma, an emoji before the name.
 */
function firstStretch({words}: VoiceContext, tokens: readonly number[]): TokenRange | null {
  if (tokens.length === 0) return null
  const from = tokens[0]!
  let to = from + 1
  for (const i of tokens) {
    if (i - to > 2) break
    to = i + 1
  }
  const trimmed = trimPunctuation(words, {from, to})
  return trimmed.to > trimmed.from ? trimmed : null
}

/** A cue without a source takes the subject that its verb shares, where the arcs show one. */
function repairSource(clauses: Clauses, voice: Voice): Voice {
  if (voice.source || voice.content.length === 0) return voice
  const head = cueHead(clauses, voice.cue)
  if (!clauses.words.tokens.tag[head]!.startsWith("V")) return voice
  const source = sourceOf(clauses, head)
  const content = new Set(voice.content)
  if (!source || source.to - source.from > 25 || content.has(source.from) || voice.cue.includes(source.from))
    return voice
  return {...voice, source, provenance: {by: "rule:shared-source", because: "the subject of the verb above"}}
}
