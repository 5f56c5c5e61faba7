import {readFileSync} from "node:fs"
import {createParser} from "../../src/annotate/arc.ts"
import {createTagger} from "../../src/annotate/tag.ts"
import {annotateWords} from "../../src/annotate/words.ts"
import {en} from "../../src/languages/en/index.ts"
import type {Words} from "../../src/model/annotated.ts"
import type {DocumentId} from "../../src/model/document.ts"

const models = {tagger: createTagger(readModel("tagger")), parser: createParser(readModel("parser"))}

function readModel(name: string): Uint8Array {
  return readFileSync(new URL(`../../data/models/treebank/${name}.bin`, import.meta.url))
}

/** The words of an English text; what stands before an empty line is its headline. */
export function wordsOf(text: string, publishedAt?: string): Words {
  const end = text.indexOf("\n\n")
  return annotateWords(
    {
      id: "test" as DocumentId,
      text,
      language: "en",
      ...(publishedAt !== undefined && {publishedAt}),
      ...(end > 0 && {headline: {start: 0, end}})
    },
    en,
    models
  )
}
