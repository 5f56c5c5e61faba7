import type {Words} from "../model/annotated.ts"
import type {Columns} from "./columns.ts"
import {hashText, mix, SequenceBuilder, type Sequence} from "./sequence.ts"
import {at, bucket} from "./token-features.ts"

/** Token indexes of one cue, ascending: "has said", "accusing ... of". */
export type CueTokens = readonly number[]

/** The part of the text in which a cue's source and content are looked for; half-open token indexes. */
export interface VoiceWindow {
  readonly from: number
  readonly to: number
}

/** What is known about a document before the voice of one cue is looked for. */
export interface VoiceContext {
  readonly words: Words
  readonly columns: Columns
  /** Which cue of the document holds the token: a number above 0, or 0 for none. */
  readonly cueOf: Int32Array
  /** Best label and coarse probability of the token labeller, per token. */
  readonly firstLook: FirstLook
  /** What the clause rules say of a token for a cue: 0 nothing, 1 source, 2 content. */
  readonly ruleRole: (cue: CueTokens, token: number) => number
}

export interface FirstLook {
  readonly best: Uint8Array
  /** Probability of being source, cue, content, each in six steps. */
  readonly source: Uint8Array
  readonly cue: Uint8Array
  readonly content: Uint8Array
}

/** Other cues that a window may reach over on either side: where every other word reports, nothing far away is meant. */
const mostCues = 8

/**
 * From up to two sentences before to four after the cue's, but at most 160 tokens before and 220 after, and not beyond the
 * eighth other cue: so no token is looked at from more than a few cues, however dense they stand.
 */
export function voiceWindow({words, columns, cueOf}: VoiceContext, cue: CueTokens): VoiceWindow {
  const {sentences, tokens} = words
  const first = cue[0]!
  const own = tokens.sentence[first]!
  const isBody = (index: number): boolean => sentences[index]?.kind === "body"
  let before = own
  for (let k = 0; k < 2 && isBody(before - 1); k++) before--
  let after = own
  for (let k = 0; k < 4 && isBody(after + 1); k++) after++
  const from = Math.max(sentences[before]!.from, first - 160, 0)
  const to = Math.min(sentences[after]!.to, first + 220, columns.length)
  return {from: reachOver(cueOf, first, from - 1, -1) + 1, to: reachOver(cueOf, cue.at(-1)!, to, 1)}
}

/** The token before which (in the direction of `step`) the window ends: `end`, or the first one of a cue too many. */
function reachOver(cueOf: Int32Array, start: number, end: number, step: 1 | -1): number {
  const own = cueOf[start]!
  let last = 0
  let cues = 0
  for (let i = start; i !== end; i += step) {
    const cue = cueOf[i]!
    if (cue === 0 || cue === own || cue === last) continue
    if (++cues > mostCues) return i
    last = cue
  }
  return end
}

/** The verb among a cue's tokens, or its strongest token: what source and content hang from. */
export function cueHead({words, columns}: Pick<VoiceContext, "words" | "columns">, cue: CueTokens): number {
  let head = -1
  for (const i of cue) if (words.tokens.tag[i]!.startsWith("VB") && columns.strength[i]! > 0) head = i
  if (head >= 0) return head
  for (const i of cue) if (head < 0 || columns.strength[i]! > columns.strength[head]!) head = i
  return head
}

/** Features of every token of the window, seen from the cue. */
export function voiceSequence(context: VoiceContext, cue: CueTokens): Sequence {
  const window = voiceWindow(context, cue)
  const view = viewFromCue(context, cue, window)
  const out = new SequenceBuilder()
  for (let i = window.from; i < window.to; i++) {
    if (cue.includes(i)) {
      out.add(1, 7)
      out.add(2, 7)
    } else {
      addPlace(view, i, out)
      addCueFeatures(view, i, out)
      addBetween(view, i, out)
      addQuotes(view, i, out)
      addPath(view, i, out)
      addFirstLook(view, i, out)
      addRules(view, i, out)
    }
    out.next()
  }
  return out.build()
}

/** Everything about a cue that its tokens' features share. */
interface CueView extends VoiceContext {
  readonly cue: CueTokens
  readonly window: VoiceWindow
  readonly head: number
  readonly first: number
  readonly last: number
  /** How the cue is built: passive, participle, verb, noun, other. */
  readonly build: number
  /** Whether the sentence has other cues, and whether this one is its first or last. */
  readonly company: number
  /** Counts between token and cue, capped. */
  readonly commas: Uint8Array
  readonly verbs: Uint8Array
  readonly others: Uint8Array
  readonly marks: Uint8Array
  readonly joints: Uint8Array
  /** Quotations that touch the cue, the nearest before and after it in the sentence; -1 if none. */
  readonly touching: readonly number[]
  readonly quoteBefore: number
  readonly quoteAfter: number
  /** Steps from the cue's head up to an ancestor. */
  readonly ancestors: ReadonlyMap<number, number>
}

function viewFromCue(context: VoiceContext, cue: CueTokens, window: VoiceWindow): CueView {
  const {words, columns} = context
  const head = cueHead(context, cue)
  const first = cue[0]!
  const last = cue.at(-1)!
  return {
    ...context,
    cue,
    window,
    head,
    first,
    last,
    build: cueBuild(context, cue, head),
    company: cueCompany(context, cue),
    ...countBetween(context, window, first, last),
    ...quotesAround(words, columns, first, last),
    ancestors: ancestorsOf(words, head)
  }
}

function cueBuild({words}: VoiceContext, cue: CueTokens, head: number): number {
  const {tag: tags, relation} = words.tokens
  const tag = tags[head]!
  if (tag === "VBN" && cue.some((i) => relation[i] === "aux:pass")) return 1
  if (tag === "VBG") return 2
  if (tag.startsWith("V")) return 3
  return tag.startsWith("N") ? 4 : 5
}

function cueCompany({columns, cueOf}: VoiceContext, cue: CueTokens): number {
  const first = cue[0]!
  const own = cueOf[first]!
  let before = 0
  let after = 0
  for (let i = columns.from[first]!; i < columns.to[first]!; i++) {
    if (cueOf[i]! === 0 || cueOf[i] === own) continue
    if (i < first) before = 1
    else after = 1
  }
  return before * 2 + after
}

/** Whether the token belongs to another cue than this one. */
function isOtherCue({cueOf, cue}: Pick<CueView, "cueOf" | "cue">, i: number): boolean {
  return cueOf[i]! > 0 && cueOf[i] !== cueOf[cue[0]!]
}

const jointForms = new Set(["cc", "mark"])

function countBetween(
  {words, columns, cueOf}: VoiceContext,
  {from, to}: VoiceWindow,
  first: number,
  last: number
): Pick<CueView, "commas" | "verbs" | "others" | "marks" | "joints"> {
  const {tokens} = words
  const size = to - from
  const counts = {
    commas: new Uint8Array(size),
    verbs: new Uint8Array(size),
    others: new Uint8Array(size),
    marks: new Uint8Array(size),
    joints: new Uint8Array(size)
  }
  const walk = (start: number, end: number, step: 1 | -1): void => {
    let commas = 0
    let verbs = 0
    let others = 0
    let marks = 0
    let joints = 0
    let lastOther = 0
    for (let i = start; i !== end; i += step) {
      const k = i - from
      counts.commas[k] = commas
      counts.verbs[k] = verbs
      counts.others[k] = others
      counts.marks[k] = marks
      counts.joints[k] = joints
      const tag = tokens.tag[i]!
      if (tokens.form[i] === ",") commas = Math.min(commas + 1, 4)
      if (tag === "VBD" || tag === "VBZ" || tag === "VBP" || tag === "MD") verbs = Math.min(verbs + 1, 4)
      if (cueOf[i]! > 0 && cueOf[i] !== cueOf[first] && cueOf[i] !== lastOther) {
        others = Math.min(others + 1, 3)
        lastOther = cueOf[i]!
      }
      if (columns.quote[i]! >= 2) marks = Math.min(marks + 1, 4)
      if (jointForms.has(tokens.relation[i]!) || tag === "WDT" || tag === "WP" || tokens.form[i] === ";")
        joints = Math.min(joints + 1, 4)
    }
  }
  walk(Math.min(last + 1, to), to, 1)
  walk(first - 1, from - 1, -1)
  return counts
}

function quotesAround(
  {tokens}: Words,
  columns: Columns,
  first: number,
  last: number
): Pick<CueView, "touching" | "quoteBefore" | "quoteAfter"> {
  const touching: number[] = []
  for (const i of [first - 1, first - 2, last + 1, last + 2]) {
    const quotation = at(tokens.quotation, i)
    if (i >= 0 && i < tokens.length && quotation >= 0) touching.push(quotation)
  }
  const long = (i: number): boolean => tokens.quotation[i]! >= 0 && columns.quoteLength[i]! > 1
  let before = -1
  for (let i = first - 1; i >= columns.from[first]! && before < 0; i--) if (long(i)) before = tokens.quotation[i]!
  let after = -1
  for (let i = last + 1; i < columns.to[last]! && after < 0; i++) if (long(i)) after = tokens.quotation[i]!
  return {touching, quoteBefore: before, quoteAfter: after}
}

function ancestorsOf({tokens}: Words, head: number): ReadonlyMap<number, number> {
  const steps = new Map<number, number>()
  for (let at = head, k = 0; at >= 0 && k < 15; at = tokens.head[at]!, k++) steps.set(at, k)
  return steps
}

function side(view: CueView, i: number): number {
  return i < view.first ? 1 : i > view.last ? 2 : 3
}

/** Side of the cue and sentences between, in one number: what nearly every template is seen through. */
function sideAndSentence(view: CueView, i: number): number {
  const {sentence} = view.words.tokens
  const apart = Math.max(-2, Math.min(3, sentence[i]! - sentence[view.head]!))
  return mix(side(view, i), apart + 5)
}

function distance(view: CueView, i: number): number {
  return mix(side(view, i), bucket(i < view.first ? view.first - i : Math.max(0, i - view.last)))
}

function addPlace(view: CueView, i: number, out: SequenceBuilder): void {
  const c = view.columns
  const place = sideAndSentence(view, i)
  const far = distance(view, i)
  const tag = c.tag[i]!
  out.add(3, side(view, i))
  out.add(4, far)
  out.add(5, mix(place, isOtherCue(view, i) ? 1 : 0))
  out.add(6, mix(far, tag))
  out.add(7, mix(place, c.form[i]!))
  out.add(8, mix(place, tag))
  out.add(9, mix(place, mix(at(c.tag, i - 1), tag)))
  out.add(10, mix(place, mix(tag, at(c.tag, i + 1))))
  out.add(11, mix(place, at(c.form, i - 1)))
  out.add(12, mix(place, at(c.form, i + 1)))
  out.add(13, mix(place, mix(at(c.tag, i - 2), at(c.tag, i - 1))))
  out.add(14, mix(place, mix(at(c.tag, i + 1), at(c.tag, i + 2))))
  out.add(15, c.form[i]!)
  out.add(16, c.shape[i]!)
  out.add(51, mix(place, mix(c.strength[i]!, tag)))
}

function addCueFeatures(view: CueView, i: number, out: SequenceBuilder): void {
  const c = view.columns
  const place = sideAndSentence(view, i)
  const lemma = c.lemma[view.head]!
  const kind = c.cueClass[view.head]!
  const nextForm = at(c.form, view.last + 1)
  const nextTag = at(c.tag, view.last + 1)
  const previousTag = at(c.tag, view.first - 1)
  const tag = c.tag[i]!
  out.add(20, mix(place, lemma))
  out.add(21, mix(distance(view, i), lemma))
  out.add(22, mix(mix(place, lemma), tag))
  out.add(23, mix(mix(place, view.build), tag))
  out.add(24, mix(mix(place, nextForm), at(c.form, view.first - 1)))
  out.add(25, mix(mix(place, nextTag), previousTag))
  out.add(26, mix(mix(place, nextTag), mix(previousTag, at(c.tag, view.first - 2))))
  out.add(27, mix(mix(distance(view, i), nextTag), previousTag))
  out.add(28, mix(mix(place, nextForm), lemma))
  out.add(29, mix(place, mix(nextTag, at(c.tag, view.last + 2))))
  out.add(17, mix(mix(place, kind), tag))
  out.add(18, mix(mix(distance(view, i), kind), view.build))
}

function addBetween(view: CueView, i: number, out: SequenceBuilder): void {
  const place = sideAndSentence(view, i)
  const k = i - view.window.from
  const commas = view.commas[k]!
  const verbs = view.verbs[k]!
  const others = view.others[k]!
  const marks = view.marks[k]!
  const joints = view.joints[k]!
  out.add(30, mix(place, commas))
  out.add(31, mix(place, verbs))
  out.add(32, mix(place, others))
  out.add(33, mix(place, marks))
  out.add(34, mix(place, joints))
  out.add(35, mix(mix(place, Math.min(commas, 3)), mix(Math.min(verbs, 3), Math.min(others, 2))))
  out.add(36, mix(mix(place, Math.min(joints, 3)), mix(Math.min(marks, 3), view.columns.quote[i]!)))
}

function addQuotes(view: CueView, i: number, out: SequenceBuilder): void {
  const c = view.columns
  const {tokens} = view.words
  const place = sideAndSentence(view, i)
  const quotation = tokens.quotation[i]!
  const which =
    quotation < 0
      ? 0
      : view.touching.includes(quotation)
        ? 1
        : quotation === view.quoteBefore
          ? 2
          : quotation === view.quoteAfter
            ? 3
            : 4
  const state = c.quote[i]!
  const size = c.quoteLength[i]!
  const from = c.from[view.head]!
  const to = c.to[view.head]!
  out.add(40, mix(place, mix(state, size)))
  out.add(41, mix(place, mix(which, size)))
  out.add(42, mix(mix(place, which), mix(view.quoteBefore >= 0 ? 1 : 0, view.quoteAfter >= 0 ? 1 : 0)))
  out.add(43, mix(mix(place, which), c.lemma[view.head]!))
  out.add(44, mix(place, mix(state, mix(at(c.tag, i - 1), at(c.tag, i + 1)))))
  out.add(45, mix(mix(place, c.sentenceQuoted[tokens.sentence[view.head]!]!), state))
  out.add(46, mix(place, view.company))
  out.add(47, mix(mix(place, view.company), c.tag[i]!))
  out.add(48, mix(place, mix(i === c.from[i] ? 1 : 0, i >= c.to[i]! - 2 ? 1 : 0)))
  out.add(49, mix(mix(place, view.last >= to - 3 ? 1 : 0), view.first === from ? 1 : 0))
  const sentence = tokens.sentence[i]!
  const sameParagraph =
    view.words.sentences[sentence]!.paragraph === view.words.sentences[tokens.sentence[view.head]!]!.paragraph
  out.add(50, mix(mix(place, sameParagraph ? 1 : 0), mix(c.sentenceQuoted[sentence]!, c.sentenceCues[sentence]!)))
}

/** How the token hangs from the cue in the tree: the path, the relation just below the meeting point. */
function addPath(view: CueView, i: number, out: SequenceBuilder): void {
  const c = view.columns
  const {tokens} = view.words
  const where = side(view, i)
  const place = sideAndSentence(view, i)
  let meeting = -1
  let below = -1
  let steps = 0
  for (let at = i; at >= 0 && steps < 15; at = tokens.head[at]!, steps++) {
    if (view.ancestors.has(at)) {
      meeting = at
      break
    }
    below = at
  }
  const under = below >= 0 ? c.relation[below]! : 5
  const own = meeting === view.head ? 1 : meeting >= 0 ? 2 : 3
  const path = own === 1 ? mix(11, under) : own === 2 ? mix(mix(13, upwards(view, meeting)), under) : 17
  const sided = mix(path, where)
  const lemma = c.lemma[view.head]!
  out.add(60, sided)
  out.add(61, mix(sided, lemma))
  out.add(62, mix(sided, Math.min(steps, 4)))
  out.add(63, mix(sided, c.tag[i]!))
  out.add(64, mix(sided, view.build))
  out.add(65, mix(own, place))
  out.add(66, mix(mix(own, place), c.relation[view.head]!))
  out.add(67, mix(sided, c.quote[i]!))
  out.add(68, mix(place, c.children[view.head]!))
  out.add(69, mix(sided, c.children[view.head]!))
  out.add(70, mix(mix(place, c.relation[i]!), own))
  out.add(75, mix(sided, c.cueClass[view.head]!))
  if (below >= 0) {
    out.add(71, mix(sided, c.tag[below]!))
    out.add(72, mix(sided, mix(c.strength[below]!, Math.min(view.others[i - view.window.from]!, 2))))
  }
  out.add(73, mix(nearestOwner(view, i), place))
  out.add(74, mix(mix(nearestOwner(view, i), path), where))
}

function upwards(view: CueView, meeting: number): number {
  let hash = hashText("up")
  for (let at = view.head, k = 0; at !== meeting && k < 4; at = view.words.tokens.head[at]!, k++)
    hash = mix(hash, view.columns.relation[at]!)
  return hash
}

/** Whether the first cue above the token is another one (1) or this one (2); 0 if neither. */
function nearestOwner(view: CueView, i: number): number {
  const {head} = view.words.tokens
  let at = i
  for (let k = 0; k < 12 && at >= 0; k++) {
    at = head[at]!
    if (at === view.head) return 2
    if (at >= 0 && isOtherCue(view, at)) return 1
  }
  return 0
}

function addFirstLook(view: CueView, i: number, out: SequenceBuilder): void {
  const {best, source, cue, content} = view.firstLook
  const place = sideAndSentence(view, i)
  out.add(80, mix(best[i]!, place))
  out.add(81, mix(source[i]!, place))
  out.add(82, mix(content[i]!, place))
  out.add(83, mix(best[i]!, distance(view, i)))
  out.add(84, mix(mix(best[i]!, place), mix(Math.min(view.others[i - view.window.from]!, 2), view.columns.quote[i]!)))
  out.add(85, mix(mix(best[i]!, place), at(best, i + 1)))
  out.add(86, mix(mix(best[i]!, place), at(best, i - 1)))
  out.add(87, mix(cue[i]!, place))
}

function addRules(view: CueView, i: number, out: SequenceBuilder): void {
  const place = sideAndSentence(view, i)
  const role = view.ruleRole(view.cue, i)
  const before = view.ruleRole(view.cue, i - 1)
  const after = view.ruleRole(view.cue, i + 1)
  out.add(90, mix(role, place))
  out.add(91, mix(mix(role, place), view.firstLook.best[i]!))
  out.add(92, mix(mix(role, place), view.columns.tag[i]!))
  out.add(93, mix(mix(role, before), mix(after, place)))
  out.add(94, mix(mix(role, place), view.columns.lemma[view.head]!))
}
