import type {Span} from "./model.ts"
import type {NumberedClaim} from "./numbered.ts"

/**
 * A stretch of text under the same marks throughout. Contents nest, overlap and share their words, so the text is cut
 * wherever a mark starts or ends, and each piece lists, by number, the claims that it is part of.
 */
export interface Piece extends Span {
  readonly content: readonly number[]
  readonly source: readonly number[]
  readonly cue: readonly number[]
  /** Claims whose content starts, or ends, with this piece. */
  readonly opens: readonly number[]
  readonly closes: readonly number[]
}

export interface Paragraph extends Span {
  readonly kind: "headline" | "body"
  readonly pieces: readonly Piece[]
}

interface Mark extends Span {
  readonly part: "content" | "source" | "cue"
  readonly number: number
}

/** Cuts the text into paragraphs and pieces; joined again in order they are the text without its line breaks. */
export function markText(
  text: string,
  headline: Span | undefined,
  claims: readonly NumberedClaim[]
): readonly Paragraph[] {
  const paragraphs = findParagraphs(text)
  const marks = claims.flatMap(marksOf).toSorted((a, b) => a.start - b.start || b.end - a.end || a.number - b.number)
  const cuts = cutsOf(text.length, paragraphs, marks)
  const pieces = cutPieces(cuts, marks)
  let next = 0
  return paragraphs.map((paragraph) => {
    while (pieces[next] && pieces[next]!.start < paragraph.start) next++
    const from = next
    while (pieces[next] && pieces[next]!.start < paragraph.end) next++
    const isHeadline = headline !== undefined && headline.start <= paragraph.start && paragraph.end <= headline.end
    return {...paragraph, kind: isHeadline ? "headline" : "body", pieces: pieces.slice(from, next)}
  })
}

function findParagraphs(text: string): readonly Span[] {
  return Array.from(text.matchAll(/[^\n]+/g), ({index, 0: line}) => ({start: index, end: index + line.length}))
}

function marksOf({claim, number}: NumberedClaim): readonly Mark[] {
  const mark = (part: Mark["part"], {start, end}: Span): Mark => ({part, number, start, end})
  return [
    mark("content", claim.content),
    ...claim.attribution.flatMap(({source, cue}) => [mark("source", source), ...(cue ? [mark("cue", cue)] : [])])
  ].filter(({start, end}) => start < end)
}

function cutsOf(length: number, ...groups: readonly (readonly Span[])[]): readonly number[] {
  const cuts = new Set([0, length])
  for (const {start, end} of groups.flat()) cuts.add(start).add(end)
  return [...cuts].filter((cut) => cut >= 0 && cut <= length).toSorted((a, b) => a - b)
}

function cutPieces(cuts: readonly number[], marks: readonly Mark[]): readonly Piece[] {
  let open: readonly Mark[] = []
  let next = 0
  return cuts.slice(0, -1).map((start, index) => {
    const end = cuts[index + 1]!
    const starting: Mark[] = []
    while (marks[next] && marks[next]!.start <= start) starting.push(marks[next++]!)
    open = [...open.filter((mark) => mark.end > start), ...starting]
    const numbers = (part: Mark["part"], test: (mark: Mark) => boolean = () => true) => [
      ...new Set(open.filter((mark) => mark.part === part && test(mark)).map(({number}) => number))
    ]
    return {
      start,
      end,
      content: numbers("content"),
      source: numbers("source"),
      cue: numbers("cue"),
      opens: numbers("content", (mark) => mark.start === start),
      closes: numbers("content", (mark) => mark.end === end)
    }
  })
}
