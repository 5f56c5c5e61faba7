import type {Language} from "../../src/languages/language.ts"
import type {Words} from "../../src/model/annotated.ts"
import type {Document, DocumentId} from "../../src/model/document.ts"
import {overlaps, type Span} from "../../src/model/span.ts"
import type {Tokens} from "../../src/model/token.ts"

/** One article, with the mentions that are to be grouped. */
export interface IncidentsRow {
  readonly id: string
  readonly text: string
  readonly mentions: readonly (Span & {readonly id: string; readonly text: string})[]
}

export interface IncidentsPrediction {
  readonly id: string
  /** Which story the whole article belongs to. */
  readonly incident: string
  readonly mentions: readonly {readonly id: string; readonly cluster: string}[]
}

/** Words by weight, of length 1. */
type Vector = ReadonlyMap<string, number>

interface Article {
  readonly row: IncidentsRow
  readonly words: Words
  readonly vector: Vector
}

interface EventMention {
  readonly article: Article
  readonly id: string
  /** Lemma of the word that names the event. */
  readonly head: string
  /** Types that the language pack gives to the head. */
  readonly types: ReadonlySet<string>
  /** Verbs of saying and verbs that only carry a noun: the same word rarely means the same happening. */
  readonly light: boolean
  /** Sentence, by article. */
  readonly sentence: string
  readonly sentenceVector: Vector
  readonly nearVector: Vector
}

/** Set on the training part of the benchmark, where each is on a plateau: a fifth more or less changes little. */
const settings = {
  sameStory: 0.15,
  nameWeight: 1.5,
  sameWord: 0.5,
  relatedWord: 0.9,
  lightWord: 0.5,
  wordShare: 0.7,
  contextGain: 3,
  sameFamily: 0.65,
  sharedType: 0.3,
  window: 5
}

/**
 * Groups the given mentions of events within and across articles. Articles are first gathered into stories by their words.
 * Within a story, mentions with the same or a related word and similar sentences are one event; then such groups are joined
 * where their words are of one event type or stand among the same words, unless one sentence tells both.
 */
export function predictIncidents(
  rows: readonly IncidentsRow[],
  annotateWords: (document: Document) => Words,
  language: Language
): readonly IncidentsPrediction[] {
  const readings = rows.map((row) => annotateWords({id: row.id as DocumentId, text: row.text, language: language.code}))
  const weigh = weighWords(readings)
  const articles = rows.map((row, index): Article => {
    const words = readings[index]!
    return {row, words, vector: weigh(words.tokens, 0, words.tokens.length)}
  })
  const stories = cluster(articles.length, settings.sameStory, (a, b) =>
    cosine(articles[a]!.vector, articles[b]!.vector)
  )
  const clusterOf = new Map<string, string>()
  const storyOf = new Map<Article, string>()
  for (const [number, story] of stories.entries()) {
    const members = story.map((index) => articles[index]!)
    for (const article of members) storyOf.set(article, `s${number}`)
    const mentions = members.flatMap((article) => readMentions(article, weigh, language))
    for (const [event, group] of groupMentions(mentions).entries())
      for (const mention of group) clusterOf.set(mention.id, `s${number}.${event}`)
  }
  return articles.map((article) => ({
    id: article.row.id,
    incident: storyOf.get(article)!,
    mentions: article.row.mentions.map(({id}) => ({id, cluster: clusterOf.get(id)!}))
  }))
}

type Weigh = (tokens: Tokens, from: number, to: number, without?: ReadonlySet<number>) => Vector

/** Weights of a stretch of tokens: rare content words count more than common ones, names and numbers more than others. */
function weighWords(readings: readonly Words[]): Weigh {
  const articlesWith = new Map<string, number>()
  for (const {tokens} of readings)
    for (const lemma of new Set(tokens.lemma)) articlesWith.set(lemma, (articlesWith.get(lemma) ?? 0) + 1)
  return (tokens, from, to, without) => {
    const counts = new Map<string, number>()
    const names = new Set<string>()
    for (let i = from; i < to; i++) {
      if (without?.has(i) || !/^(NN|VB|JJ|CD)/.test(tokens.tag[i]!)) continue
      const lemma = tokens.lemma[i]!
      counts.set(lemma, (counts.get(lemma) ?? 0) + 1)
      if (/^(NNP|CD)/.test(tokens.tag[i]!)) names.add(lemma)
    }
    const weights = [...counts].map(([lemma, count]): [string, number] => {
      const rarity = Math.log(readings.length / articlesWith.get(lemma)!)
      return [lemma, (names.has(lemma) ? settings.nameWeight : 1) * (1 + Math.log(count)) * rarity]
    })
    return normalise(new Map(weights))
  }
}

function readMentions({row, words, vector}: Article, weigh: Weigh, language: Language): readonly EventMention[] {
  const {tokens, sentences} = words
  const article = {row, words, vector}
  return row.mentions.map((mention) => {
    const own = tokensOf(tokens, mention)
    const first = own[0] ?? 0
    const sentence = tokens.sentence[first]!
    const {from, to} = sentences[sentence]!
    const head = headOf(tokens, own, language)
    const without = new Set(own)
    return {
      article,
      id: mention.id,
      head,
      types: new Set((language.events.phrases.get(head) ?? []).map((phrase) => phrase.type)),
      light: isLight(head, language),
      sentence: `${row.id}.${sentence}`,
      sentenceVector: weigh(tokens, from, to, without),
      nearVector: weigh(
        tokens,
        Math.max(from, first - settings.window),
        Math.min(to, (own.at(-1) ?? first) + 1 + settings.window),
        without
      )
    }
  })
}

function tokensOf(tokens: Tokens, span: Span): readonly number[] {
  const found: number[] = []
  for (let i = 0; i < tokens.length; i++)
    if (overlaps(span, {start: tokens.start[i]!, end: tokens.end[i]!})) found.push(i)
  return found
}

/** The first content word that says what happens: "place" in "take place", "checked" in "checked into". */
function headOf(tokens: Tokens, own: readonly number[], language: Language): string {
  const content = own.filter((i) => /^(NN|VB|JJ)/.test(tokens.tag[i]!)).map((i) => tokens.lemma[i]!)
  const telling = content.find((lemma) => !isLight(lemma, language))
  return telling ?? content[0] ?? tokens.lemma[own[0] ?? 0]!
}

function isLight(lemma: string, {attribution, events}: Language): boolean {
  return attribution.verbs.get(lemma)?.strength === "core" || events.lightVerbs.has(lemma)
}

function groupMentions(mentions: readonly EventMention[]): readonly (readonly EventMention[])[] {
  const families = cluster(mentions.length, settings.sameWord, (a, b) => likeness(mentions[a]!, mentions[b]!))
  return joinFamilies(families.map((family) => family.map((index) => mentions[index]!)))
}

function likeness(a: EventMention, b: EventMention): number {
  const words = a.head === b.head ? 1 : related(a.head, b.head) ? settings.relatedWord : 0
  if (words === 0) return 0
  const context = Math.min(1, settings.contextGain * cosine(a.sentenceVector, b.sentenceVector))
  const telling = a.light || b.light ? settings.lightWord : 1
  return settings.wordShare * words * telling + (1 - settings.wordShare) * context
}

/** "nominate", "nomination", "nominee": at least four letters and most of the shorter word are the same from the start. */
function related(a: string, b: string): boolean {
  let same = 0
  while (same < a.length && a[same] === b[same]) same++
  return same >= 4 && same >= 0.7 * Math.min(a.length, b.length)
}

/** Joins the two likeliest families until none are likely enough. */
function joinFamilies(families: readonly (readonly EventMention[])[]): readonly (readonly EventMention[])[] {
  const joined = [...families]
  for (;;) {
    const centres = joined.map((family) => centre(family.map((mention) => mention.nearVector)))
    let best: {readonly a: number; readonly b: number} | undefined
    let bestScore = settings.sameFamily
    for (let a = 0; a < joined.length; a++)
      for (let b = 0; b < a; b++) {
        const score = familyLikeness(joined[a]!, joined[b]!) + cosine(centres[a]!, centres[b]!)
        if (score > bestScore) [best, bestScore] = [{a, b}, score]
      }
    if (!best) return joined
    joined[best.b] = [...joined[best.b]!, ...joined[best.a]!]
    joined.splice(best.a, 1)
  }
}

/** How often two families share a type, less how often one sentence tells both: who tells a thing once does not repeat it. */
function familyLikeness(family: readonly EventMention[], other: readonly EventMention[]): number {
  if ([...family, ...other].some((mention) => mention.light)) return -Infinity
  const pairs = family.flatMap((a) => other.map((b) => [a, b] as const))
  const ofOneType = pairs.filter(([a, b]) => [...a.types].some((type) => b.types.has(type))).length
  const inOneSentence = pairs.filter(([a, b]) => a.sentence === b.sentence).length
  return (settings.sharedType * ofOneType) / pairs.length - inOneSentence / Math.min(family.length, other.length)
}

/** Average-link clustering of the numbers below `size`; groups in the order of their first member. */
function cluster(
  size: number,
  threshold: number,
  similarity: (a: number, b: number) => number
): readonly (readonly number[])[] {
  const groups = Array.from({length: size}, (_, index) => [index])
  const alike = groups.map((_, a) => Float64Array.from({length: size}, (_, b) => (b < a ? similarity(a, b) : 0)))
  const between = (a: number, b: number) => (a > b ? alike[a]![b]! : alike[b]![a]!)
  const alive = new Set(groups.keys())
  for (;;) {
    let best: {readonly into: number; readonly from: number} | undefined
    let bestScore = threshold
    for (const from of alive)
      for (const into of alive) {
        if (into >= from) break
        if (alike[from]![into]! > bestScore) [best, bestScore] = [{into, from}, alike[from]![into]!]
      }
    if (!best) return [...alive].map((index) => groups[index]!)
    const {into, from} = best
    alive.delete(from)
    const [mine, theirs] = [groups[into]!.length, groups[from]!.length]
    for (const other of alive) {
      if (other === into) continue
      const mean = (between(into, other) * mine + between(from, other) * theirs) / (mine + theirs)
      alike[Math.max(into, other)]![Math.min(into, other)] = mean
    }
    groups[into]!.push(...groups[from]!)
  }
}

function centre(vectors: readonly Vector[]): Vector {
  const sum = new Map<string, number>()
  for (const vector of vectors) for (const [word, weight] of vector) sum.set(word, (sum.get(word) ?? 0) + weight)
  return normalise(sum)
}

function normalise(vector: Vector): Vector {
  const length = Math.hypot(...vector.values()) || 1
  return new Map([...vector].map(([word, weight]) => [word, weight / length]))
}

function cosine(a: Vector, b: Vector): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a]
  let sum = 0
  for (const [word, weight] of small) sum += weight * (large.get(word) ?? 0)
  return sum
}
