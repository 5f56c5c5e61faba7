import type {Document} from "../model/document.ts"
import type {Note} from "../model/note.ts"
import {identifyLanguage} from "./language.ts"

/** Says so when nobody gave the language and the text did not show it. */
export function languageNotes(document: Document, given: boolean): readonly Note[] {
  if (given || identifyLanguage(document.text).sure) return []
  return [
    {
      code: "language-uncertain",
      message: `The language could not be told from the text; it is read as "${document.language}".`
    }
  ]
}
