import {spawnSync} from "node:child_process"
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync
} from "node:fs"
import {tmpdir} from "node:os"
import {join, resolve} from "node:path"
import type {Knowledge} from "../src/pipeline.ts"
import type {Row} from "./rows.ts"
import {readRows} from "./rows.ts"
import type {Task} from "./task.ts"
import {predictClaims, type ClaimsRow} from "./tasks/claims.ts"

/** The data beside the project, which is never a part of it. */
export const shared = resolve(import.meta.dirname, "../../shared")

/** Scores of a task on its development set, as its scorer prints them; undefined where the set is not at hand. */
export function scoreTask(task: Task, knowledge: Knowledge): unknown {
  const gold = join(shared, "bench", task.name, "dev.jsonl")
  const scorer = join(shared, "bench", task.name, `score-${task.name}.mjs`)
  if (!existsSync(gold) || !existsSync(scorer)) return undefined
  return inFolder((folder) => {
    const predictions = join(folder, "predictions.jsonl")
    const rows = task.predict(readRows(gold).map(withoutAnswers), knowledge)
    writeFileSync(predictions, rows.map((row) => `${JSON.stringify(row)}\n`).join(""))
    return runScorer(scorer, gold, predictions)
  })
}

/** Kinds of text in the gold standard, by the beginning of their names. */
export const kinds = {
  "seed report": /^seed$/,
  news: /^(wn|wnt|nt|ntt)-/,
  encyclopedia: /^(wp|wpu|wpv|wps)-/,
  readout: /^(kr|krt)-/
}

/** Scores of the claims of the gold's development set, in all and by kind of text; undefined where the gold is not at hand. */
export function scoreClaims(knowledge: Knowledge): ReadonlyMap<string, unknown> | undefined {
  const gold = join(shared, "gold")
  const scorer = join(gold, "score-claims.mjs")
  if (!existsSync(scorer)) return undefined
  const articles = readdirSync(gold)
    .filter((file) => file.endsWith(".claims.jsonl"))
    .map((file) => file.replace(/\.claims\.jsonl$/, ""))
    .sort()
  const predictions = new Map(articles.map((id) => [id, predictClaims(readArticle(gold, id), knowledge)]))
  const score = (chosen: readonly string[]) =>
    inFolder((folder) => {
      for (const part of ["gold", "predictions"]) mkdirSync(join(folder, part))
      for (const id of chosen) {
        for (const end of ["txt", "claims.jsonl"])
          copyFileSync(join(gold, `${id}.${end}`), join(folder, "gold", `${id}.${end}`))
        writeFileSync(join(folder, "predictions", `${id}.claims.jsonl`), predictions.get(id)!)
      }
      return figures(runScorer(scorer, join(folder, "gold"), join(folder, "predictions")))
    })
  const byKind = Object.entries(kinds).map(([kind, names]): [string, unknown] => [
    kind,
    score(articles.filter((id) => names.test(id)))
  ])
  return new Map([["all", score(articles)], ...byKind])
}

function figures(scores: unknown): unknown {
  return (scores as {readonly total: unknown}).total
}

function readArticle(gold: string, id: string): ClaimsRow {
  const first = readFileSync(join(gold, `${id}.claims.jsonl`), "utf8").split("\n", 1)[0]!
  const {title, date, lang} = JSON.parse(first) as Pick<ClaimsRow, "title" | "date" | "lang">
  return {id, title, date, lang, text: readFileSync(join(gold, `${id}.txt`), "utf8")}
}

/** What an engine may see of a row: the answers are taken out, and of given mentions their clusters. */
function withoutAnswers(row: Row): Row {
  const answers = [
    "attributions",
    "events",
    "timexes",
    "toponyms",
    "topic",
    "subtopic",
    "file",
    "scoreActors",
    "category"
  ]
  const seen = Object.fromEntries(Object.entries(row).filter(([key]) => !answers.includes(key)))
  const {mentions} = seen
  if (Array.isArray(mentions))
    seen["mentions"] = mentions.map(({id, start, end, text}: Record<string, unknown>) => ({id, start, end, text}))
  return {...seen, id: row.id, text: row.text}
}

function runScorer(scorer: string, gold: string, predictions: string): unknown {
  const run = spawnSync(process.execPath, [scorer, gold, predictions, "--json"], {encoding: "utf8", maxBuffer: 1 << 26})
  if (run.status !== 0) throw new Error(`${scorer} refuses the predictions: ${run.stderr.trim()}`)
  return JSON.parse(run.stdout)
}

function inFolder<Result>(work: (folder: string) => Result): Result {
  const folder = mkdtempSync(join(tmpdir(), "claimline-bench-"))
  try {
    return work(folder)
  } finally {
    rmSync(folder, {recursive: true})
  }
}
