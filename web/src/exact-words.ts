import type {Claim, Span} from "./model.ts"

/** A stretch of a claim's words, inside or outside quotation marks. */
export interface WordsPiece extends Span {
  readonly quoted: boolean
}

/**
 * A claim's words for showing them alone. Content leaves out a quotation's marks where they enclose all of it; alone the
 * words would then look like the reporter's, so the marks that stand in the text come along.
 */
export function exactWords(text: string, {content, quoted}: Pick<Claim, "content" | "quoted">): readonly WordsPiece[] {
  const pieces: WordsPiece[] = []
  let at = Math.min(content.start, ...quoted.map((quote) => withMarks(text, quote).start))
  for (const {start, end} of quoted.map((quote) => withMarks(text, quote)).toSorted((a, b) => a.start - b.start)) {
    if (end <= at) continue
    if (at < start) pieces.push({start: at, end: start, quoted: false})
    pieces.push({start: Math.max(at, start), end, quoted: true})
    at = end
  }
  if (at < content.end) pieces.push({start: at, end: content.end, quoted: false})
  return pieces
}

/** With the marks around it; a comma or full stop may stand before the closing one, as is the custom in America. */
function withMarks(text: string, {start, end}: Span): Span {
  const closing = isMark(text[end]) ? end + 1 : /[.,]/.test(text[end] ?? "") && isMark(text[end + 1]) ? end + 2 : end
  return {start: isMark(text[start - 1]) ? start - 1 : start, end: closing}
}

function isMark(character: string | undefined): boolean {
  return character !== undefined && "\"'“”„‟«»‹›‘’‚".includes(character)
}
