import {existsSync, mkdirSync, readFileSync, writeFileSync} from "node:fs"
import {join} from "node:path"
import {createParser} from "../src/annotate/arc.ts"
import {lemmatise} from "../src/annotate/lemma.ts"
import {normalise} from "../src/annotate/norm.ts"
import {createTagger} from "../src/annotate/tag.ts"
import {en} from "../src/languages/en/index.ts"
import {ClaimlineError} from "../src/model/errors.ts"
import type {Tree} from "./conllu.ts"
import {jackknifeTags} from "./jackknife.ts"
import {parserSettings, simplifyRelation, trainParser} from "./parser.ts"
import {taggerSettings, trainTagger} from "./tagger.ts"
import {hasTreebanks, readTrees, treebankFolder, treebanks, type TreebankPart} from "./treebank.ts"

type Log = (line: string) => void

const folder = join(import.meta.dirname, "../data/models/treebank")

/** Trains the tagger on all training trees, writes it and its scores. */
export function makeTagger(log: Log): void {
  const bytes = trainTagger(trainingTrees(), taggerSettings, log)
  const tagger = createTagger(bytes)
  writeModel("tagger", bytes, {
    method: "averaged perceptron over PTB tags, left to right",
    settings: taggerSettings,
    scores: scoreParts((trees) => ({tags: scoreTags(trees, tagger.tagSentence)}))
  })
}

/** Parts of the training trees that are tagged by a tagger which has not seen them, and is trained in less time. */
const folds = 5
const foldSettings = {...taggerSettings, selectionEpochs: 3, epochs: 4, rounds: 1, unit: taggerSettings.unit / 2}

/** Trains the parser on jackknifed tags, writes it and its scores with the tags of the tagger on disk. */
export function makeParser(log: Log): void {
  const trees = trainingTrees()
  const tags = jackknifeTags(trees, folds, foldSettings, log)
  const bytes = trainParser(trees, tags, parserSettings, log)
  const parser = createParser(bytes)
  const tagger = createTagger(readFileSync(join(folder, "tagger.bin")))
  writeModel("parser", bytes, {
    method: "greedy arc-hybrid, averaged perceptron, dynamic oracle, jackknifed tags",
    settings: {...parserSettings, folds},
    scores: scoreParts((trees) => scoreArcs(trees, tagger.tagSentence, parser.parseSentence))
  })
}

function trainingTrees(): Tree[] {
  if (!hasTreebanks())
    throw new ClaimlineError(
      "treebank-missing",
      `The treebanks are not at ${treebankFolder}`,
      `Training needs the CoNLL-U files of ${treebanks.join(" and ")} there; the weights in data/models are ready to use without them.`,
      2
    )
  return treebanks.flatMap((name) => readTrees(name, "train"))
}

type Scores = Readonly<Record<string, number>>

function scoreParts(score: (trees: readonly Tree[]) => Scores): Record<string, Scores> {
  const parts: TreebankPart[] = ["dev", "test"]
  return Object.fromEntries(
    treebanks.flatMap((name) => parts.map((part) => [`${name}-${part}`, score(readTrees(name, part))]))
  )
}

/** Share of words with the right tag, in percent, on the treebank's own tokens. */
function scoreTags(trees: readonly Tree[], tag: (forms: readonly string[]) => readonly string[]): number {
  let right = 0
  let total = 0
  for (const {words} of trees) {
    const tags = tag(words.map(({form}) => form))
    total += words.length
    right += words.filter((word, i) => word.tag === tags[i]).length
  }
  return percent(right, total)
}

type TagSentence = (forms: readonly string[]) => readonly string[]
type ParseSentence = ReturnType<typeof createParser>["parseSentence"]

/** Words with the right head (UAS), and with the right head and relation (LAS), in percent; punctuation is left out. */
function scoreArcs(trees: readonly Tree[], tag: TagSentence, parse: ParseSentence): Scores {
  let heads = 0
  let arcs = 0
  let total = 0
  for (const {words} of trees) {
    const forms = words.map(({form}) => form)
    const tags = tag(forms)
    const lemmas = forms.map((form, i) => lemmatise(normalise(form), tags[i]!, en.tokens.lemmas))
    const found = parse(lemmas, tags)
    words.forEach((word, i) => {
      const relation = simplifyRelation(word.relation)
      if (relation === "punct") return
      total++
      if (found.head[i] !== word.head) return
      heads++
      if (found.relation[i] === relation) arcs++
    })
  }
  return {uas: percent(heads, total), las: percent(arcs, total)}
}

function percent(part: number, whole: number): number {
  return Math.round((10000 * part) / whole) / 100
}

/** Where the weights come from, in the words of the manifest. */
const source = {
  data: [
    {
      name: "UD English EWT",
      url: "https://github.com/UniversalDependencies/UD_English-EWT",
      licence: "CC BY-SA 4.0",
      use: "training part"
    },
    {
      name: "UD English GUM: news, interview, bio, voyage, speech, textbook, vlog, conversation",
      url: "https://github.com/amir-zeldes/gum",
      licence: "CC BY",
      use: "training part of the genres whose texts are CC BY or in the public domain"
    }
  ],
  licence: "CC BY-SA 4.0",
  script: "train/treebank-models.ts"
}

/** Writes the weights and their entry in the manifest; the other model's entry stays. */
function writeModel(name: "tagger" | "parser", bytes: Uint8Array, entry: object): void {
  mkdirSync(folder, {recursive: true})
  writeFileSync(join(folder, `${name}.bin`), bytes)
  const path = join(folder, "manifest.json")
  const manifest = existsSync(path) ? (JSON.parse(readFileSync(path, "utf8")) as {models: object}) : {models: {}}
  const models = {...manifest.models, [name]: {file: `${name}.bin`, bytes: bytes.length, ...entry}}
  const sorted = Object.fromEntries(Object.entries(models).sort(([a], [b]) => (a < b ? -1 : 1)))
  writeFileSync(path, JSON.stringify({...source, models: sorted}, null, 2) + "\n")
}
