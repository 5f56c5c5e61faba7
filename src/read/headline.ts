import type {Span} from "../model/span.ts"

/** In UTF-16 code units. Longer first lines are paragraphs. */
const longestHeadline = 160

/**
 * The first line, when it looks like a headline: short, without a full stop at its end, followed by more text than
 * itself. Undefined when the report simply begins.
 */
export function findHeadline(text: string): Span | undefined {
  const start = text.search(/\S/)
  if (start < 0) return undefined
  const lineEnd = text.indexOf("\n", start)
  if (lineEnd < 0) return undefined
  const line = text.slice(start, Math.min(lineEnd, start + longestHeadline + 1)).trimEnd()
  if (line.length > longestHeadline || endsLikeSentence(line)) return undefined
  const following = text.slice(lineEnd, lineEnd + 4 * longestHeadline).trim()
  return following.length > line.length ? {start, end: start + line.length} : undefined
}

/** Where a headline that is known from elsewhere stands at the beginning of the text; undefined when it does not. */
export function findKnownHeadline(text: string, title: string): Span | undefined {
  const start = text.search(/\S/)
  if (start < 0 || title === "" || !text.startsWith(title, start)) return undefined
  const end = start + title.length
  return end === text.length || /\s/.test(text.charAt(end)) ? {start, end} : undefined
}

function endsLikeSentence(line: string): boolean {
  return /[.:;,…]["'”’»)]*$/.test(line)
}
