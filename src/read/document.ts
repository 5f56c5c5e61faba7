import {createHash} from "node:crypto"
import type {Document, DocumentId, LanguageCode} from "../model/document.ts"
import type {Span} from "../model/span.ts"
import {cleanText} from "./clean.ts"
import {findHeadline, findKnownHeadline} from "./headline.ts"
import {identifyLanguage} from "./language.ts"

/** A report as its source gives it. Only the text is needed; nothing that is absent is guessed but language and headline. */
export interface DocumentSource {
  readonly text: string
  /** The headline where the source tells it apart; it is put before the text unless the text starts with it. */
  readonly title?: string | undefined
  readonly language?: LanguageCode | undefined
  /** ISO 8601 date, or instant with zone. */
  readonly publishedAt?: string | undefined
  readonly outlet?: string | undefined
  readonly url?: string | undefined
  readonly origin?: string | undefined
}

/** Makes a Document: cleans the text, finds the headline and the language where they are not given, and names it by its content. */
export function createDocument(source: DocumentSource): Document {
  const {text, headline} = textWithHeadline(cleanText(source.text), cleanText(source.title ?? "").trim())
  const language = source.language ?? identifyLanguage(text).language
  const facts = {
    ...(source.publishedAt ? {publishedAt: source.publishedAt} : {}),
    ...(source.outlet ? {outlet: source.outlet} : {}),
    ...(source.url ? {url: source.url} : {})
  }
  return {
    id: documentId({text, language, ...facts}),
    text,
    language,
    ...(headline ? {headline} : {}),
    ...facts,
    ...(source.origin ? {origin: source.origin} : {})
  }
}

/** 64 bits of SHA-256 as hexadecimal: two different reports among a billion share one with a chance of about 3 %. */
const idLength = 16

/** The same report has the same id on every machine, wherever it was read from. */
function documentId(content: Pick<Document, "text" | "language" | "publishedAt" | "outlet" | "url">): DocumentId {
  const {text, language, publishedAt = null, outlet = null, url = null} = content
  const canonical = JSON.stringify([text, language, publishedAt, outlet, url])
  return createHash("sha256").update(canonical).digest("hex").slice(0, idLength) as DocumentId
}

function textWithHeadline(text: string, title: string): {readonly text: string; readonly headline?: Span | undefined} {
  if (title === "") return {text, headline: findHeadline(text)}
  const headline = findKnownHeadline(text, title)
  if (headline) return {text, headline}
  return {text: `${title}\n\n${text}`, headline: {start: 0, end: title.length}}
}
