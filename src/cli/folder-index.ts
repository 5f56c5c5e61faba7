import {readFile} from "node:fs/promises"
import {join} from "node:path"
import {readLanguageTag} from "../read/language.ts"
import {readPublicationDate} from "../read/publication-date.ts"
import type {Defaults} from "../read/reader.ts"

/** What an index says, by name of file; `indexFile` is the index itself, which is no report. */
export interface FolderIndex {
  readonly indexFile?: string
  readonly files: ReadonlyMap<string, Defaults>
}

const indexNames = ["index.json", "metadata.jsonl"]

/**
 * What a folder says about its own plain files, which cannot say it themselves: an `index.json` with a list of
 * `{file, date?, outlet?, language?, url?}`, or the same as JSON Lines in `metadata.jsonl` (`source` and `lang` are understood
 * as well). A file of such a name with anything else in it is no index.
 */
export async function readFolderIndex(folder: string): Promise<FolderIndex> {
  for (const indexFile of indexNames) {
    const rows = parseRows(await readFile(join(folder, indexFile), "utf8").catch(() => ""))
    if (rows) return {indexFile, files: new Map(rows.map((row) => [row.file, defaultsOf(row)]))}
  }
  return {files: new Map()}
}

interface IndexRow {
  readonly file: string
  readonly [field: string]: unknown
}

function parseRows(json: string): readonly IndexRow[] | undefined {
  try {
    const rows: unknown = json.trimStart().startsWith("[")
      ? JSON.parse(json)
      : json.split("\n").flatMap((line): unknown[] => (line.trim() === "" ? [] : [JSON.parse(line)]))
    return Array.isArray(rows) && rows.length > 0 && rows.every(isIndexRow) ? rows : undefined
  } catch {
    return undefined
  }
}

/** A row with a text is a report itself. */
function isIndexRow(row: unknown): row is IndexRow {
  return typeof row === "object" && row !== null && "file" in row && typeof row.file === "string" && !("text" in row)
}

function defaultsOf(row: IndexRow): Defaults {
  const field = (...names: readonly string[]): string | undefined =>
    names.map((name) => row[name]).find((value) => typeof value === "string" && value !== "") as string | undefined
  return {
    publishedAt: readPublicationDate(field("date") ?? ""),
    outlet: field("outlet", "source"),
    language: readLanguageTag(field("language", "lang") ?? ""),
    url: field("url")
  }
}
