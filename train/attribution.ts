import {findRuleVoices, type Clauses} from "../src/extract/clause-rules.ts"
import {buildArcs} from "../src/extract/arcs.ts"
import {buildColumns} from "../src/extract/columns.ts"
import {cuesOf, firstLookLabels, firstLookSequence, labelStretches, takeFirstLook} from "../src/extract/first-look.ts"
import {hedgeLabels, hedgeSequence} from "../src/extract/hedge.ts"
import {createLabeller} from "../src/extract/labeller.ts"
import {findVoices, voiceContext, voiceLabels} from "../src/extract/attribution.ts"
import {buildPropositionContext, propositionLabels, propositionSequence} from "../src/extract/proposition.ts"
import {claimSequence, learnedStances} from "../src/extract/stance.ts"
import {voiceSequence, voiceWindow, type CueTokens, type FirstLook} from "../src/extract/voice-features.ts"
import {tokensOf, type Voice} from "../src/extract/voice.ts"
import type {Language} from "../src/languages/language.ts"
import type {Annotated, Words} from "../src/model/annotated.ts"
import type {Span, TokenRange} from "../src/model/span.ts"
import {trainLabeller, type CrfOptions, type LabelledSequence} from "./crf.ts"
import type {GoldArticle, GoldClaim} from "./gold.ts"

/** A gold article with its words and what extraction asks of them. */
export interface TrainingText {
  readonly article: GoldArticle
  readonly clauses: Clauses
  readonly rules: readonly Voice[]
  /** The voices that the gold claims tell of. */
  readonly voices: readonly GoldVoice[]
  readonly claims: readonly {readonly claim: GoldClaim; readonly range: TokenRange}[]
}

interface GoldVoice {
  readonly cue: CueTokens
  readonly source: readonly number[]
  readonly content: readonly number[]
}

/** Packed weights by model name. */
export type AttributionWeights = Readonly<
  Record<"first-look" | "voice" | "proposition" | "stance" | "hedge", Uint8Array>
>

const folds = 4

export const trainingOptions = {
  firstLook: {labels: firstLookLabels, epochs: 16, minCount: 2, dropout: 0.7, step: 0.2, seed: 1, rounds: 2},
  voice: {labels: voiceLabels, epochs: 12, minCount: 3, dropout: 0.7, step: 0.2, seed: 2, rounds: 2},
  proposition: {labels: propositionLabels, epochs: 16, minCount: 2, dropout: 0.7, step: 0.2, seed: 3, rounds: 2},
  stance: {labels: learnedStances, epochs: 15, minCount: 2, dropout: 0.6, step: 0.1, seed: 4, rounds: 4},
  hedge: {labels: hedgeLabels, epochs: 30, minCount: 2, dropout: 0.2, step: 0.1, seed: 5, rounds: 2}
} as const satisfies Record<string, CrfOptions>

export function prepareText(article: GoldArticle, words: Annotated, language: Language): TrainingText {
  const clauses: Clauses = {words, columns: buildColumns(words, language), arcs: buildArcs(words), language}
  const claims = article.claims.flatMap((claim) => {
    const range = rangeOf(words, claim.content)
    return range ? [{claim, range}] : []
  })
  return {article, clauses, rules: findRuleVoices(clauses), voices: goldVoices(words, article.claims), claims}
}

/**
 * Each model is trained on what it will see: the voice labeller on the first look of a labeller that has not seen the text, the
 * splitter on such voices. So every stage is trained on folds before the next one is.
 */
export function trainAttribution(texts: readonly TrainingText[], say: (line: string) => void): AttributionWeights {
  say("first look")
  const firstLook = trainFirstLook(texts)
  const looks = jackknife(texts, (train, held) => {
    const labeller = createLabeller(trainFirstLook(train))
    return held.map((text) => takeFirstLook(text.clauses.words, text.clauses.columns, labeller))
  })
  say("voices")
  const voice = trainVoice(texts, looks)
  const voices = jackknife(texts, (train, held) => {
    const models = {
      firstLook: createLabeller(trainFirstLook(train)),
      voice: createLabeller(trainVoice(train, jackknifedLooks(train, texts, looks)))
    }
    return held.map((text) => findVoices(text.clauses, models))
  })
  say("propositions")
  const proposition = trainLabeller(
    texts.flatMap((text, i) => propositionSequences(text, voices[i]!)),
    trainingOptions.proposition
  )
  say("stance and hedge")
  const described = texts.flatMap((text) =>
    text.claims.map(({claim, range}) => {
      const voice = voiceOfClaim(text, claim)
      return {
        claim,
        whole: claimSequence(text.clauses, range, voice),
        doubt: hedgeSequence(text.clauses, range, voice)
      }
    })
  )
  const stance = trainLabeller(
    described.flatMap(({claim, whole}) => {
      const label = (learnedStances as readonly string[]).indexOf(claim.stance)
      return label < 0 ? [] : [{...whole, gold: Uint8Array.of(label)}]
    }),
    trainingOptions.stance
  )
  const hedge = trainLabeller(
    described.map(({claim, doubt}) => ({...doubt, gold: Uint8Array.of(claim.hedged ? 1 : 0)})),
    trainingOptions.hedge
  )
  return {"first-look": firstLook, voice, proposition, stance, hedge}
}

function jackknife<Result>(
  texts: readonly TrainingText[],
  run: (train: readonly TrainingText[], held: readonly TrainingText[]) => readonly Result[]
): readonly Result[] {
  const results = new Map<TrainingText, Result>()
  for (let fold = 0; fold < folds; fold++) {
    const held = texts.filter((_, i) => i % folds === fold)
    const train = texts.filter((_, i) => i % folds !== fold)
    run(train, held).forEach((result, i) => results.set(held[i]!, result))
  }
  return texts.map((text) => results.get(text)!)
}

function jackknifedLooks(
  subset: readonly TrainingText[],
  texts: readonly TrainingText[],
  looks: readonly FirstLook[]
): readonly FirstLook[] {
  return subset.map((text) => looks[texts.indexOf(text)]!)
}

function trainFirstLook(texts: readonly TrainingText[]): Uint8Array {
  const sequences = texts.flatMap((text) => {
    const {words, columns} = text.clauses
    const labels = firstLookGold(text)
    return labelStretches(words).map(({from, to}) => ({
      ...firstLookSequence(words, columns, from, to),
      gold: labels.slice(from, to)
    }))
  })
  return trainLabeller(sequences, trainingOptions.firstLook)
}

function firstLookGold({clauses, voices}: TrainingText): Uint8Array {
  const gold = new Uint8Array(clauses.words.tokens.length)
  const mark = (tokens: readonly number[], begin: number): void => {
    tokens.forEach((i, k) => (gold[i] = k === 0 || tokens[k - 1] !== i - 1 ? begin : begin + 1))
  }
  for (const voice of voices) mark(voice.content, 5)
  for (const voice of voices) mark(voice.source, 1)
  for (const voice of voices) voice.cue.forEach((i, k) => (gold[i] = k === 0 ? 3 : 4))
  return gold
}

function trainVoice(texts: readonly TrainingText[], looks: readonly FirstLook[]): Uint8Array {
  const sequences = texts.flatMap((text, i) => {
    const look = looks[i]!
    const spoken = text.voices.filter((voice) => voice.cue.length > 0)
    return [...goldCueSequences(text, look, spoken), ...foundCueSequences(text, look, spoken)]
  })
  return trainLabeller(sequences, trainingOptions.voice)
}

function goldCueSequences(
  text: TrainingText,
  look: FirstLook,
  voices: readonly GoldVoice[]
): readonly LabelledSequence[] {
  const cues = voices.map((voice) => voice.cue)
  const context = voiceContext(text.clauses, cues, look, text.rules)
  return voices.map((voice) => labelVoice(context, voice.cue, voice))
}

/** The cues that a first look would find: with the right voice where there is one, with nothing where there is none. */
function foundCueSequences(
  text: TrainingText,
  look: FirstLook,
  voices: readonly GoldVoice[]
): readonly LabelledSequence[] {
  const owner = new Map(voices.flatMap((voice) => voice.cue.map((i) => [i, voice] as const)))
  const cues = cuesOf(text.clauses.words, look.best)
  const context = voiceContext(text.clauses, cues, look, text.rules)
  return cues.map((cue) =>
    labelVoice(
      context,
      cue,
      cue.map((i) => owner.get(i)).find((voice) => voice !== undefined)
    )
  )
}

function labelVoice(
  context: ReturnType<typeof voiceContext>,
  cue: CueTokens,
  voice: GoldVoice | undefined
): LabelledSequence {
  const {from, to} = voiceWindow(context, cue)
  const gold = new Uint8Array(to - from)
  const mark = (tokens: readonly number[], begin: number): void => {
    let started = false
    for (const i of tokens) {
      if (i < from || i >= to) continue
      gold[i - from] = started ? begin + 1 : begin
      started = true
    }
  }
  if (voice) {
    mark(voice.content, 3)
    mark(voice.source, 1)
  }
  return {...voiceSequence(context, cue), gold}
}

function propositionSequences({clauses, claims}: TrainingText, voices: readonly Voice[]): readonly LabelledSequence[] {
  const {words, columns, arcs} = clauses
  const context = buildPropositionContext(words, columns, arcs, voices)
  const gold = new Uint8Array(words.tokens.length)
  // Longer claims first, so that a claim inside another one keeps its own edges.
  const ranges = claims.map(({range}) => range).sort((a, b) => b.to - b.from - (a.to - a.from))
  for (const {from, to} of ranges) for (let i = from; i < to; i++) gold[i] = i === from ? 1 : 2
  return labelStretches(words).map(({from, to}) => ({
    ...propositionSequence(context, from, to),
    gold: gold.slice(from, to)
  }))
}

function goldVoices(words: Words, claims: readonly GoldClaim[]): readonly GoldVoice[] {
  const groups = new Map<string, {cue: readonly number[]; source: Set<number>; content: Set<number>}>()
  for (const claim of claims) {
    if (!claim.cue || claim.stance === "no-comment") continue
    const cue = tokensIn(words, claim.cue)
    if (cue.length === 0) continue
    const source = claim.source ? tokensIn(words, claim.source) : []
    const key = `${claim.cue.start}-${claim.source?.start ?? "none"}`
    const group = groups.get(key) ?? {cue, source: new Set(source), content: new Set<number>()}
    for (const i of tokensIn(words, claim.content)) group.content.add(i)
    groups.set(key, group)
  }
  return unite([...groups.values()]).map(({cue, source, content}) => ({
    cue,
    source: ascending(source).filter((i) => !cue.includes(i)),
    content: fillGaps(ascending(content)).filter((i) => !cue.includes(i) && !source.has(i))
  }))
}

/** Two sources of the same words and content are one voice to the labellers. */
function unite<
  Group extends {readonly cue: readonly number[]; readonly source: Set<number>; readonly content: Set<number>}
>(groups: readonly Group[]): readonly Group[] {
  const united: Group[] = []
  for (const group of groups) {
    const twin = united.find(
      (other) => other.cue[0] === group.cue[0] && [...group.content].every((i) => other.content.has(i))
    )
    if (twin) for (const i of group.source) twin.source.add(i)
    else united.push(group)
  }
  return united
}

function ascending(tokens: Iterable<number>): readonly number[] {
  return [...tokens].sort((a, b) => a - b)
}

/** Joints between the claims of one content ("and that") belong to it. */
function fillGaps(tokens: readonly number[], most = 4): readonly number[] {
  const filled: number[] = []
  for (const i of tokens) {
    const last = filled.at(-1)
    if (last !== undefined && i - last - 1 <= most) for (let k = last + 1; k < i; k++) filled.push(k)
    filled.push(i)
  }
  return filled
}

function tokensIn({tokens}: Words, span: Span): readonly number[] {
  const range = rangeOf({tokens}, span)
  return range ? tokensOf(range) : []
}

/** The tokens that a span touches; undefined when it touches none. */
export function rangeOf({tokens}: Pick<Words, "tokens">, span: Span): TokenRange | undefined {
  let low = 0
  let high = tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (tokens.end[middle]! <= span.start) low = middle + 1
    else high = middle
  }
  let to = low
  while (to < tokens.length && tokens.start[to]! < span.end) to++
  return to > low ? {from: low, to} : undefined
}

function voiceOfClaim({clauses}: TrainingText, claim: GoldClaim): Voice | undefined {
  const source = claim.source ? rangeOf(clauses.words, claim.source) : undefined
  const cue = claim.cue ? tokensIn(clauses.words, claim.cue) : []
  if (!source && cue.length === 0) return undefined
  return {
    source: source ?? null,
    cue,
    content: tokensIn(clauses.words, claim.content),
    kind: "spoken",
    probability: 1,
    provenance: {by: "gold"}
  }
}
