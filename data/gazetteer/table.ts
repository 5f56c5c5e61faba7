import {readFileSync} from "node:fs"

export type TableRow = Readonly<Record<string, string | undefined>>

/** Rows of a tab-separated table by the names in its first line; lines that start with # are comments. */
export function readTable(path: string): readonly TableRow[] {
  const [head, ...rows] = readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"))
  const columns = head!.split("\t")
  return rows.map((row) => Object.fromEntries(row.split("\t").map((cell, i) => [columns[i]!, cell])))
}

/** The values of a cell that holds several, separated by semicolons. */
export function splitCell(cell: string | undefined): readonly string[] {
  return (cell ?? "")
    .split(";")
    .map((value) => value.trim())
    .filter((value) => value !== "")
}
