import type {Span} from "./span.ts"

export type DocumentId = string & {readonly __brand: "DocumentId"}

/** ISO 639-1. */
export type LanguageCode = "en" | "uk" | "ru" | "fr"

/**
 * One version of one report. The text never changes after reading; an edited article is another Document.
 * The headline, where there is one, is part of the text, so that one kind of offset serves everything.
 */
export interface Document {
  /** Content hash over text, publication date, outlet and address: the same report has the same id on every machine. */
  readonly id: DocumentId
  readonly text: string
  readonly language: LanguageCode
  /** Where the headline stands in the text; absent when the report has none. */
  readonly headline?: Span
  /** ISO 8601 date or instant with zone, as the source gave it. Absent when the source gave none: never guessed. */
  readonly publishedAt?: string
  /** Who published it: "Interfax", "t.me/channel". */
  readonly outlet?: string
  readonly url?: string
  /** The file, feed entry or message it was read from, for people. */
  readonly origin?: string
}

/** The headline's words, or the beginning of the text, for lists. */
export function documentTitle(document: Document): string {
  const {headline, text} = document
  if (headline) return text.slice(headline.start, headline.end)
  const firstLine = text.trimStart().split("\n", 1)[0] ?? ""
  return firstLine.length > 100 ? firstLine.slice(0, 99).trimEnd() + "…" : firstLine
}
