import {annotate} from "../../src/annotate/document.ts"
import {loadKnowledge} from "../../src/knowledge.ts"
import type {Annotated} from "../../src/model/annotated.ts"
import type {Document, DocumentId} from "../../src/model/document.ts"
import type {Name, Toponym} from "../../src/model/mention.ts"
import type {Span} from "../../src/model/span.ts"

/** A text written for a test, as the engine's first stage gives it. */
export function annotateText(text: string): Annotated {
  const {language, models, gazetteer} = loadKnowledge()
  const document: Document = {id: "test" as DocumentId, text, language: "en", publishedAt: "2031-04-02"}
  return annotate(document, language, models, gazetteer).value
}

export function toponymsOf({mentions}: Annotated): readonly Toponym[] {
  return mentions.filter((mention): mention is Toponym => mention.kind === "toponym")
}

export function namesOf({mentions}: Annotated): readonly Name[] {
  return mentions.filter((mention): mention is Name => mention.kind === "name")
}

/** Where some words stand in a text; fails the test when they do not. */
export function spanOf({document}: Annotated, words: string, from = 0): Span {
  const start = document.text.indexOf(words, from)
  if (start < 0) throw new RangeError(`"${words}" is not in the text`)
  return {start, end: start + words.length}
}
