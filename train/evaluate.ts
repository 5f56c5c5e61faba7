import {execFileSync} from "node:child_process"
import {mkdtempSync, rmSync, writeFileSync} from "node:fs"
import {tmpdir} from "node:os"
import {join} from "node:path"
import {findVoices, voiceEagerness} from "../src/extract/attribution.ts"
import {channelOf} from "../src/extract/channel.ts"
import {partitionByVoice} from "../src/extract/chain.ts"
import {hedgeOf} from "../src/extract/hedge.ts"
import {createLabeller} from "../src/extract/labeller.ts"
import {firstLookEagerness} from "../src/extract/first-look.ts"
import {buildPropositionContext, propositionEagerness, splitPropositions} from "../src/extract/proposition.ts"
import {stanceOf} from "../src/extract/stance.ts"
import {rangeSpan} from "../src/model/token.ts"
import {trainAttribution, type AttributionWeights, type TrainingText} from "./attribution.ts"
import {goldFolder, prepareGold} from "./claim-texts.ts"

/**
 * How well extraction does on articles it was not trained on: five folds over the training gold, split by article, and the dev
 * articles by a model of all training articles. Prints what the gold standard's scorer says.
 */

const eagerness: Readonly<Record<keyof AttributionWeights, readonly number[]>> = {
  "first-look": firstLookEagerness,
  voice: voiceEagerness,
  proposition: propositionEagerness,
  stance: [],
  hedge: []
}

function predict(text: TrainingText, weights: AttributionWeights): string {
  const {clauses} = text
  const {words} = clauses
  const labeller = (name: keyof AttributionWeights) => createLabeller(weights[name], eagerness[name])
  const voices = findVoices(clauses, {firstLook: labeller("first-look"), voice: labeller("voice")})
  const propositions = splitPropositions(
    buildPropositionContext(words, clauses.columns, clauses.arcs, voices),
    labeller("proposition")
  )
  const [stance, hedge] = [labeller("stance"), labeller("hedge")]
  const slice = (span: {start: number; end: number}) => ({
    ...span,
    text: words.document.text.slice(span.start, span.end)
  })
  const rows = partitionByVoice(clauses, propositions, voices).map(({range, voice}, i) => ({
    id: `c${i}`,
    sentence: words.tokens.sentence[range.from],
    source: voice?.source
      ? {
          ...slice(rangeSpan(words.tokens, voice.source)),
          actor: slice(rangeSpan(words.tokens, voice.source)).text,
          side: "other",
          named: "named"
        }
      : null,
    cue:
      voice && voice.cue.length > 0
        ? slice(rangeSpan(words.tokens, {from: voice.cue[0]!, to: voice.cue.at(-1)! + 1}))
        : null,
    content: slice(rangeSpan(words.tokens, range)),
    channel: voice ? channelOf(clauses, voice) : null,
    stance: stanceOf(clauses, range, voice, stance).stance,
    directness: null,
    hedged: hedgeOf(clauses, range, voice, hedge) !== "none",
    event: {type: "STATE", mode: null, acled: null, actor: null, target: null},
    places: [],
    time: null,
    quantities: [],
    relation: null
  }))
  const {id, title, date, text: content, titleEnd} = text.article
  const article = {
    kind: "article",
    id,
    title,
    date,
    lang: "en",
    titleEnd,
    length: content.length,
    source: "",
    licence: "",
    sentences: [],
    incidents: []
  }
  return [article, ...rows].map((row) => JSON.stringify(row)).join("\n") + "\n"
}

function score(folder: string, predictions: ReadonlyMap<string, string>, filter = ""): string {
  const out = mkdtempSync(join(tmpdir(), "claims-"))
  for (const [id, rows] of predictions) writeFileSync(join(out, `${id}.claims.jsonl`), rows)
  try {
    return execFileSync(
      process.execPath,
      [join(goldFolder, "score-claims.mjs"), folder, out, ...(filter ? [filter] : [])],
      {
        encoding: "utf8",
        stdio: ["ignore", "pipe", "ignore"]
      }
    )
  } finally {
    rmSync(out, {recursive: true})
  }
}

const say = (line: string): void => void process.stderr.write(`${line}\n`)
const train = prepareGold(join(goldFolder, "train"))
const mode = process.argv[2] ?? "both"
if (mode !== "dev") {
  const predictions = new Map<string, string>()
  for (let fold = 0; fold < 5; fold++) {
    say(`fold ${fold + 1} of 5`)
    const weights = trainAttribution(
      train.filter((_, i) => i % 5 !== fold),
      () => {}
    )
    for (const text of train.filter((_, i) => i % 5 === fold)) predictions.set(text.article.id, predict(text, weights))
  }
  console.log("five folds over train\n" + score(join(goldFolder, "train"), predictions))
}
if (mode !== "folds") {
  const weights = trainAttribution(train, say)
  const predictions = new Map(prepareGold(goldFolder).map((text) => [text.article.id, predict(text, weights)]))
  console.log("dev\n" + score(goldFolder, predictions))
}
