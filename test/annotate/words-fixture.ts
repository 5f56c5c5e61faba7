import {readFileSync} from "node:fs"
import {createParser} from "../../src/annotate/arc.ts"
import {createTagger} from "../../src/annotate/tag.ts"
import {annotateWords, type WordModels} from "../../src/annotate/words.ts"
import {en} from "../../src/languages/en/index.ts"
import type {Words} from "../../src/model/annotated.ts"
import type {DocumentId} from "../../src/model/document.ts"
import type {TokenRange} from "../../src/model/span.ts"

const folder = new URL("../../data/models/treebank/", import.meta.url)

export const models: WordModels = {
  tagger: createTagger(readFileSync(new URL("tagger.bin", folder))),
  parser: createParser(readFileSync(new URL("parser.bin", folder)))
}

/** The words of an English text; with a headline, that is its first line. */
export function wordsOf(text: string, headline = ""): Words {
  const whole = headline === "" ? text : `${headline}\n${text}`
  return annotateWords(
    {
      id: "test" as DocumentId,
      text: whole,
      language: "en",
      ...(headline === "" ? {} : {headline: {start: 0, end: headline.length}})
    },
    en,
    models
  )
}

/** The tokens of a range, apart by spaces. */
export function formsOf({tokens}: Words, {from, to}: TokenRange): string {
  return tokens.form.slice(from, to).join(" ")
}
