import {existsSync, readFileSync} from "node:fs"
import {join} from "node:path"
import {brotliDecompressSync} from "node:zlib"
import {createParser} from "../src/annotate/arc.ts"
import {createTagger} from "../src/annotate/tag.ts"
import {annotate} from "../src/annotate/document.ts"
import {en} from "../src/languages/en/index.ts"
import {ClaimlineError} from "../src/model/errors.ts"
import {createDocument} from "../src/read/document.ts"
import {prepareText, type TrainingText} from "./attribution.ts"
import {createGazetteer} from "../src/resolve/gazetteer.ts"
import {readGold} from "./gold.ts"

/** The gold standard beside the project: dev articles in it, training articles in its folder `train`. */
export const goldFolder = join(import.meta.dirname, "../../shared/gold")

/** The articles of a gold folder, tagged and parsed by the weights on disk. */
export function prepareGold(folder: string): readonly TrainingText[] {
  if (!existsSync(folder))
    throw new ClaimlineError(
      "gold-missing",
      `The gold standard is not at ${folder}`,
      "Training and measuring claims needs its *.txt and *.claims.jsonl there; the weights in data/models are ready to use without them.",
      2
    )
  const data = join(import.meta.dirname, "../data")
  const models = {
    tagger: createTagger(readFileSync(join(data, "models/treebank/tagger.bin"))),
    parser: createParser(readFileSync(join(data, "models/treebank/parser.bin")))
  }
  const gazetteer = createGazetteer(brotliDecompressSync(readFileSync(join(data, "gazetteer/world.bin.br"))))
  return readGold(folder).map((article) => {
    const {text, title, date} = article
    const document = createDocument({text, title, publishedAt: date, language: "en"})
    return prepareText(article, annotate(document, en, models, gazetteer).value, en)
  })
}
