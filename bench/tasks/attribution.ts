import {claimSource, type AttributionInWords, type Claim} from "../../src/model/claim.ts"
import type {Document, DocumentId} from "../../src/model/document.ts"
import {overlaps, type Span} from "../../src/model/span.ts"
import {readClaims, type Knowledge} from "../../src/pipeline.ts"

/** One article, without its answers. */
export interface AttributionRow {
  readonly id: string
  readonly title: string
  readonly text: string
  readonly date: string
}

/** `[start, end]` spans by role; an absent role is an empty list. */
export interface AttributionPrediction {
  readonly source: readonly Pair[]
  readonly cue: readonly Pair[]
  readonly content: readonly Pair[]
}

type Pair = readonly [number, number]

/**
 * Who is quoted or paraphrased, in the form of the attribution benchmark. There an attribution is one act of reporting,
 * whatever it says: claims that share their source and cue are one.
 */
export function predictAttribution(
  row: AttributionRow,
  knowledge: Knowledge
): {readonly id: string; readonly attributions: readonly AttributionPrediction[]} {
  const {claims} = readClaims(attributionDocument(row), knowledge)
  const attributed = claims.filter((claim) => claim.attribution.length > 0)
  const acts = Map.groupBy(attributed, (claim) => actOf(claim))
  return {id: row.id, attributions: [...acts.values()].map((act) => writeAttribution(act, row.text))}
}

function attributionDocument({id, title, text, date}: AttributionRow): Document {
  const headline = text.startsWith(title) ? {headline: {start: 0, end: title.length}} : {}
  return {id: id as DocumentId, text, language: "en", publishedAt: date, ...headline}
}

/** A cue names the act; without one, each claim stands alone. */
function actOf(claim: Claim): string {
  const {source, cue} = claimSource(claim)!
  return cue ? `${source.start}.${cue.start}` : claim.id
}

function writeAttribution(act: readonly Claim[], text: string): AttributionPrediction {
  const voice = claimSource(act[0]!)!
  const contents = act.map((claim) => withMarks(claim.content, text))
  return {
    source: [pair(voice.source)],
    cue: voice.cue ? [pair(voice.cue)] : [],
    content: joinContents(contents, voice)
      .flatMap((content) => without(content, voice))
      .map(pair)
  }
}

/** The benchmark counts quotation marks around the content and a leading "that" as part of it. */
function withMarks({start, end}: Span, text: string): Span {
  const before = /(?:\bthat\s+)?["“‘']?$/.exec(text.slice(Math.max(0, start - 8), start))?.[0].length ?? 0
  const after = /^[.,!?]?["”’]/.exec(text.slice(end, end + 2))?.[0].length ?? 0
  return {start: start - before, end: end + after}
}

/** Contents in order, joined where only a few characters (a comma, "and") or the voice itself lie between them. */
function joinContents(contents: readonly Span[], voice: AttributionInWords): readonly Span[] {
  const joined: Span[] = []
  for (const content of contents.toSorted((a, b) => a.start - b.start)) {
    const last = joined.at(-1)
    const gap = last && {start: last.end, end: content.start}
    const near = gap && (gap.end - gap.start <= 12 || overlaps(gap, voice.source))
    if (last && near) joined[joined.length - 1] = {start: last.start, end: Math.max(last.end, content.end)}
    else joined.push(content)
  }
  return joined
}

/** What is left of the content around source and cue: there each word has one role. */
function without(content: Span, {source, cue}: AttributionInWords): readonly Span[] {
  return [source, ...(cue ? [cue] : [])].reduce<readonly Span[]>(
    (pieces, hole) =>
      pieces.flatMap((piece) =>
        overlaps(piece, hole)
          ? [
              {start: piece.start, end: hole.start},
              {start: hole.end, end: piece.end}
            ].filter((rest) => rest.end > rest.start)
          : [piece]
      ),
    [content]
  )
}

function pair({start, end}: Span): Pair {
  return [start, end]
}
