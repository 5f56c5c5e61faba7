import {mkdirSync, writeFileSync} from "node:fs"
import {join} from "node:path"
import {trainAttribution, trainingOptions} from "./attribution.ts"
import {goldFolder, prepareGold} from "./claim-texts.ts"

const folder = join(import.meta.dirname, "../data/models/claims")

/** Trains the labellers of extraction on all training articles of the gold standard and writes them with their manifest. */
export function makeClaimModels(log: (line: string) => void): void {
  const texts = prepareGold(join(goldFolder, "train"))
  const weights = trainAttribution(texts, log)
  mkdirSync(folder, {recursive: true})
  for (const [name, bytes] of Object.entries(weights)) writeFileSync(join(folder, `${name}.bin`), bytes)
  const manifest = {
    data: {
      name: "Claimline gold standard, training part: annotations made for this project",
      articles: texts.length,
      claims: texts.reduce((sum, {claims}) => sum + claims.length, 0),
      licence: "MIT, like the project; no text of the articles is kept"
    },
    method:
      "linear-chain CRF, AdaGrad, feature dropout, epochs averaged, int8; each stage trained on what held-out folds of the one before give it",
    settings: trainingOptions,
    bytes: Object.fromEntries(Object.entries(weights).map(([name, bytes]) => [name, bytes.length])),
    scores: "bench/results.md"
  }
  writeFileSync(join(folder, "manifest.json"), `${JSON.stringify(manifest, null, 2)}\n`)
}
