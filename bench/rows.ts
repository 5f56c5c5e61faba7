import {readFileSync} from "node:fs"
import {ClaimlineError} from "../src/model/errors.ts"

/** What every row of input has. The rest is the task's own. */
export interface Row {
  readonly id: string
  readonly text: string
}

/** The rows of a JSON Lines file, in order. A line that cannot be used stops the run: a score on half a file is none. */
export function readRows(path: string): readonly Row[] {
  const rows = readText(path)
    .split("\n")
    .flatMap((line, index) => (line.trim() === "" ? [] : [parseRow(line, `${path}, line ${index + 1}`)]))
  const seen = new Set<string>()
  for (const {id} of rows) {
    if (seen.has(id))
      throw new ClaimlineError(
        "row-twice",
        `${path} has two rows with the id "${id}"`,
        "Ids name rows: make them unique."
      )
    seen.add(id)
  }
  return rows
}

function readText(path: string): string {
  try {
    return readFileSync(path, "utf8")
  } catch (error) {
    const reason = error instanceof Error && "code" in error ? String(error.code) : String(error)
    throw new ClaimlineError("input-unreadable", `${path} cannot be read (${reason})`, "Give a file of JSON Lines.")
  }
}

function parseRow(line: string, where: string): Row {
  let row: unknown
  try {
    row = JSON.parse(line)
  } catch {
    throw new ClaimlineError(
      "row-not-json",
      `${where}: not JSON`,
      "Each line is one JSON object with an id and a text."
    )
  }
  if (isRow(row)) return row
  throw new ClaimlineError(
    "row-incomplete",
    `${where}: "id" and "text" must be strings`,
    "See the README beside the benchmark."
  )
}

function isRow(row: unknown): row is Row {
  return (
    typeof row === "object" &&
    row !== null &&
    "id" in row &&
    typeof row.id === "string" &&
    "text" in row &&
    typeof row.text === "string"
  )
}
