/**
 * npm run bench: every score on the development sets at hand, speed, memory, size and start-up time; rewrites
 * bench/results.md. With names of tasks (npm run -s bench -- claims time) only those are scored, and printed.
 */
import {spawnSync} from "node:child_process"
import {existsSync, readdirSync, readFileSync, statSync, writeFileSync} from "node:fs"
import {cpus} from "node:os"
import {join, resolve} from "node:path"
import {format, resolveConfig} from "prettier"
import {loadKnowledge} from "../src/knowledge.ts"
import type {Document} from "../src/model/document.ts"
import {createDocument} from "../src/read/document.ts"
import {figureAt, goals, type Goal} from "./goals.ts"
import {measureAdding, measureStart} from "./memory.ts"
import {measureReliability, type ReliabilityStep} from "./reliability.ts"
import {readRows} from "./rows.ts"
import {scoreClaims, scoreTask, shared} from "./score.ts"
import {measureSpeed} from "./speed.ts"
import {tasks} from "./task.ts"

const root = resolve(import.meta.dirname, "..")
const startReport = join(root, "samples/kursk-wire.txt")
const asked = process.argv.slice(2)
const known = ["claims", ...tasks.map((task) => task.name)]
const unknown = asked.filter((name) => !known.includes(name))

if (unknown.length > 0) {
  process.stderr.write(`There is no task ${unknown.join(", ")}.\n  Tasks: ${known.join(" ")}\n`)
  process.exitCode = 2
} else if (asked.length > 0) {
  process.stdout.write(await tidy(scoreTables(asked).join("\n")))
} else {
  const results = await tidy([heading(), ...scoreTables(known), ...(await costTable())].join("\n"))
  writeFileSync(join(root, "bench/results.md"), results)
  process.stdout.write(results)
}

function heading(): string {
  const commit = git("rev-parse", "--short", "HEAD")
  const changed =
    git("status", "--porcelain", "--", "src", "data", "bench", ":!bench/results.md") === ""
      ? ""
      : ", with changes not committed"
  return [
    "# Results",
    "",
    `${new Date().toISOString().slice(0, 10)}, commit ${commit}${changed}. Node ${process.versions.node}, ${cpus().length} cores of ${cpus()[0]?.model ?? "unknown make"}.`,
    "Made by `npm run bench`; the development sets lie beside the project and are no part of it.",
    ""
  ].join("\n")
}

function scoreTables(names: readonly string[]): readonly string[] {
  const knowledge = loadKnowledge()
  const lines: string[] = []
  const kindLines: string[] = []
  for (const name of names) {
    tell(name)
    const task = tasks.find((candidate) => candidate.name === name)
    const claims = task ? undefined : scoreClaims(knowledge)
    const scores = task ? scoreTask(task, knowledge) : claims?.get("all")
    lines.push(...goals[name]!.map((goal) => goalLine(goal, scores)))
    if (claims) kindLines.push(...claimTable(claims), ...reliabilityTable(measureReliability(knowledge) ?? []))
  }
  return [
    "## Scores",
    "",
    "| what | score | first goal | goal after | reference |",
    "| --- | --- | --- | --- | --- |",
    ...lines,
    "",
    ...kindLines
  ]
}

function goalLine({what, path, first, then, reference}: Goal, scores: unknown): string {
  const score = scores === undefined ? "not measured: no `../shared`" : figure(figureAt(scores, path))
  return `| ${what} | ${score} | ${figure(first)} | ${figure(then)} | ${reference} |`
}

/** By kind of text, since an engine may be good at news and bad at readouts. */
function claimTable(claims: ReadonlyMap<string, unknown>): readonly string[] {
  const columns = goals["claims"]!
  return [
    "### Claims by kind of text",
    "",
    `| texts | claims | ${columns.map((column) => column.what).join(" | ")} |`,
    `| --- | --- | ${columns.map(() => "---").join(" | ")} |`,
    ...[...claims].map(([kind, scores]) => {
      const figures = columns.map((column) => optionalFigure(scores, column.path))
      return `| ${kind} | ${figureAt(scores, "claims.gold")} | ${figures.join(" | ")} |`
    }),
    ""
  ]
}

function reliabilityTable(steps: readonly ReliabilityStep[]): readonly string[] {
  return [
    "### Confidence of claims",
    "",
    "A claim is right when it is cut as in the gold standard and given to the right source. Calibrated on the training part, measured on the development set.",
    "",
    "| confidence | claims | mean confidence | right |",
    "| --- | --- | --- | --- |",
    ...steps.map(({from, claims, confidence, right}) => {
      return `| ${from.toFixed(1)} to ${(from + 0.1).toFixed(1)} | ${claims} | ${figure(confidence)} | ${figure(right)} |`
    }),
    ""
  ]
}

async function costTable(): Promise<readonly string[]> {
  const bulk = join(shared, "corpus/news-bulk.jsonl")
  const reports = existsSync(bulk) ? bulk : join(root, "samples")
  tell("speed")
  const speed = measureSpeed(readDocuments(bulk), loadKnowledge())
  tell("memory")
  const adding = await measureAdding(reports)
  tell("start")
  const start = await measureStart(startReport)
  const rows = [
    ["engine, processor time of one core", `${(speed.documents / speed.seconds).toFixed(1)} documents/s`, "25", "100"],
    ["the same, characters", `${Math.round(speed.characters / speed.seconds / 1000)} thousand/s`, "", ""],
    ["slowest document", `${speed.slowestSeconds.toFixed(2)} s`, "", ""],
    [
      "`claimline add`, reading and keeping, by the clock",
      `${(speed.documents / adding.seconds).toFixed(1)} documents/s`,
      "",
      ""
    ],
    [
      "its memory at most",
      adding.peakMegabytes === undefined ? "not measured: no /proc" : `${Math.round(adding.peakMegabytes)} MB`,
      "400 MB",
      "200 MB"
    ],
    [
      "`claimline read` of one report, from start to end, by the clock",
      `${start.seconds.toFixed(2)} s`,
      "1.5 s",
      "0.4 s"
    ],
    ["weights and tables on disk", `${(folderBytes(join(root, "data")) / 1e6).toFixed(1)} MB`, "15 MB", "8 MB"]
  ]
  return [
    "## Cost",
    "",
    `${speed.documents} documents${existsSync(bulk) ? "" : " (the samples)"} with ${speed.claims} claims, ${speed.attributed} of them attributed.`,
    "",
    "| what | measured | first goal | goal after |",
    "| --- | --- | --- | --- |",
    ...rows.map((row) => `| ${row.join(" | ")} |`),
    ""
  ]
}

function readDocuments(bulk: string): readonly Document[] {
  if (existsSync(bulk)) {
    return readRows(bulk).map(({text, ...row}) => {
      const {title, date} = row as {readonly title?: string; readonly date?: string}
      return createDocument({text, title, publishedAt: date})
    })
  }
  return readdirSync(join(root, "samples"))
    .filter((file) => file.endsWith(".txt"))
    .map((file) => createDocument({text: readFileSync(join(root, "samples", file), "utf8"), publishedAt: "2025-06-08"}))
}

/** What the engine loads, without the sources and scripts that it was made from. */
function folderBytes(folder: string): number {
  return readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile() && !/\.(md|ts)$/.test(entry.name))
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0)
}

function optionalFigure(scores: unknown, path: string): string {
  try {
    return figure(figureAt(scores, path))
  } catch {
    return "-"
  }
}

/** 0.734 as people in the field write it: .734 */
function figure(value: number): string {
  return value.toFixed(3).replace(/^0/, "").replace(/0$/, "")
}

async function tidy(markdown: string): Promise<string> {
  const path = join(root, "bench/results.md")
  return format(markdown, {...(await resolveConfig(path)), filepath: path})
}

function tell(what: string): void {
  process.stderr.write(`${what} ...\n`)
}

function git(...options: readonly string[]): string {
  return spawnSync("git", options, {cwd: root, encoding: "utf8"}).stdout.trim()
}
