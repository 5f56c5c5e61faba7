import {readClaims, type Knowledge} from "../../src/pipeline.ts"
import type {Document, DocumentId, LanguageCode} from "../../src/model/document.ts"
import {writeGold} from "../../src/write/gold.ts"

/** One article of the gold standard. The first line of the text is the title. */
export interface ClaimsRow {
  readonly id: string
  readonly title: string
  readonly text: string
  readonly date: string
  readonly lang: LanguageCode
}

/** The claims of one article in the form of the gold standard, with offsets into the text as it was given. */
export function predictClaims(row: ClaimsRow, knowledge: Knowledge): string {
  return writeGold(readClaims(claimsDocument(row), knowledge), row.id)
}

/** The text stays as it is: cleaning would move the offsets that the scorer compares. */
export function claimsDocument({id, title, text, date, lang}: ClaimsRow): Document {
  const headline = text.startsWith(title) ? {headline: {start: 0, end: title.length}} : {}
  return {id: id as DocumentId, text, language: lang, publishedAt: date, ...headline}
}
