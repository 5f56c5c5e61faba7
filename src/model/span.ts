/**
 * A stretch of a document's text: half-open, in UTF-16 code units, so that
 * `text.slice(span.start, span.end)` is exactly what it covers.
 */
export interface Span {
  readonly start: number
  readonly end: number
}

/** A stretch of tokens: half-open, in token indexes of one annotated document. */
export interface TokenRange {
  readonly from: number
  readonly to: number
}

export function spanText(text: string, span: Span): string {
  return text.slice(span.start, span.end)
}

export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}

export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}

/** Code units that both spans cover. */
export function overlap(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))
}
