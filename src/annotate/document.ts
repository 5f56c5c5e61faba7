import type {Language} from "../languages/language.ts"
import type {Annotated} from "../model/annotated.ts"
import type {Document} from "../model/document.ts"
import type {Gazetteer} from "../model/gazetteer.ts"
import type {Mention} from "../model/mention.ts"
import type {Noted} from "../model/note.ts"
import {findNames} from "./name.ts"
import {findQuantities} from "./quantity.ts"
import {findTimes} from "./time.ts"
import {findToponyms} from "./toponym.ts"
import {annotateWords, type WordModels} from "./words.ts"

export type {WordModels}

/** A document with what its words are: tokens, tags and arcs, then the times, quantities, places and names among them. */
export function annotate(
  document: Document,
  language: Language,
  models: WordModels,
  gazetteer: Gazetteer
): Noted<Annotated> {
  const words = annotateWords(document, language, models)
  const times = findTimes(words, language)
  const quantities = findQuantities(words, language, times.value)
  const toponyms = findToponyms(words, language, gazetteer)
  const names = findNames(words, language)
  const mentions: Mention[] = [...times.value, ...quantities.value, ...toponyms.value, ...names.value]
  mentions.sort((a, b) => a.start - b.start || b.end - a.end)
  return {
    value: {...words, mentions},
    notes: [...times.notes, ...quantities.notes, ...toponyms.notes, ...names.notes]
  }
}
