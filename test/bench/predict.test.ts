import {spawnSync} from "node:child_process"
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from "node:fs"
import {tmpdir} from "node:os"
import {join, resolve} from "node:path"
import {afterAll, expect, test} from "vitest"

const folder = mkdtempSync(join(tmpdir(), "claimline-predict-"))
afterAll(() => rmSync(folder, {recursive: true}))

function predict(...options: readonly string[]): {code: number | null; out: string; err: string} {
  const script = resolve(import.meta.dirname, "../../bench/predict.ts")
  const run = spawnSync(process.execPath, [script, ...options], {encoding: "utf8"})
  return {code: run.status, out: run.stdout, err: run.stderr}
}

function input(name: string, ...rows: readonly string[]): string {
  const path = join(folder, name)
  writeFileSync(path, rows.join("\n"))
  return path
}

const report = "Bridge lost\n\nThe mayor of Tolmin said on Friday that the bridge had been destroyed."
const article = JSON.stringify({id: "bridge", title: "Bridge lost", text: report, date: "2031-03-14", lang: "en"})

test("claims are written for each text, in offsets of the text as it was given", () => {
  const {code} = predict("claims", input("claims.jsonl", article), "--out", join(folder, "out"))
  expect(code).toBe(0)
  const [, ...claims] = readFileSync(join(folder, "out/bridge.claims.jsonl"), "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as {content: {start: number; end: number; text: string}})
  expect(claims.length).toBeGreaterThan(0)
  for (const {content} of claims) expect(report.slice(content.start, content.end)).toBe(content.text)
})

test("an attribution has source, cue and content, with a leading that", () => {
  const {out} = predict("attribution", input("attribution.jsonl", article))
  const {attributions} = JSON.parse(out) as {attributions: Record<"source" | "cue" | "content", [number, number][]>[]}
  const shown = attributions.map(({source, cue, content}) =>
    [source, cue, content].map((spans) => spans.map(([start, end]) => report.slice(start, end)).join(" "))
  )
  expect(shown).toContainEqual(["The mayor of Tolmin", "said", "that the bridge had been destroyed"])
})

test.each([
  [["guess", "x.jsonl"], 2, 'There is no task "guess"'],
  [["time", join(folder, "lost.jsonl")], 1, "cannot be read (ENOENT)"],
  [["time", input("broken.jsonl", article, "{")], 1, "broken.jsonl, line 2: not JSON"],
  [["time", input("bare.jsonl", "{}")], 1, 'line 1: "id" and "text" must be strings'],
  [["time", input("twice.jsonl", article, article)], 1, 'two rows with the id "bridge"'],
  [["claims", input("no-folder.jsonl", article)], 2, "--out DIR"],
  [["time", "--colour"], 2, "unknown option"]
])("predict %j says what is wrong", (options, code, words) => {
  const run = predict(...options)
  expect(run.code).toBe(code)
  expect(run.err).toContain(words)
  expect(run.out).toBe("")
})
