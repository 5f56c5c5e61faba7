import type {LanguageCode} from "../model/document.ts"
import {ClaimlineError} from "../model/errors.ts"
import type {Note} from "../model/note.ts"
import {createDocument} from "./document.ts"
import {languageCodes, readLanguageTag} from "./language.ts"
import {splitLines, type Line} from "./lines.ts"
import {languageNotes} from "./notes.ts"
import {readPublicationDate} from "./publication-date.ts"
import type {Defaults, ReadItem, Reader, Source} from "./reader.ts"
import {decodeUtf8} from "./utf8.ts"

/**
 * JSON Lines: one report on each line, as `{id?, title?, text, date?, source?, url?, lang?}` (`outlet` is the same as
 * `source`). Read line by line, so the file may be larger than memory; a broken line fails alone.
 */
export const jsonl: Reader = {
  name: "jsonl",
  label: "JSON Lines, one report on each line",
  recognises: (start) => /^\uFEFF?\s*(?:\{\s*"|\[\s*\{)/.test(start),
  read: readJsonLines
}

/**
 * A file whose first lines are all no reports is something else: one clear word then rather than one for every line.
 * Until the first report these failures wait; after it every line speaks for itself.
 */
const patience = 5

async function* readJsonLines(source: Source, defaults: Defaults): AsyncGenerator<ReadItem> {
  let waiting: ReadItem[] | undefined = []
  for await (const line of splitLines(source)) {
    if (line.kind === "line" && isBlank(line.bytes)) continue
    const item = readRow(line, source.name, defaults)
    if (waiting && isOtherShape(item)) {
      waiting.push(item)
      if (waiting.length === patience) throw notReports(source.name)
      continue
    }
    if (waiting) yield* waiting
    waiting = undefined
    yield item
  }
  if (waiting) throw notReports(source.name)
}

function readRow(line: Line, name: string, defaults: Defaults): ReadItem {
  const where = `${name} line ${line.number}`
  try {
    if (line.kind === "failure") throw line.error
    return readReport(parseRow(decodeUtf8(line.bytes, where, line.offset), where), where, name, line.number, defaults)
  } catch (error) {
    if (error instanceof ClaimlineError) return {kind: "failure", error}
    throw error
  }
}

function readReport(row: Row, where: string, name: string, line: number, defaults: Defaults): ReadItem {
  const text = stringField(row, "text", where) ?? ""
  if (text.trim() === "") throw rowError("row-without-text", `${where} has no "text".`)
  const notes: Note[] = []
  const language = readLanguage(stringField(row, "lang", where) ?? stringField(row, "language", where), where)
  const document = createDocument({
    text,
    title: stringField(row, "title", where),
    language: language ?? defaults.language,
    publishedAt: readDate(stringField(row, "date", where), notes) ?? defaults.publishedAt,
    outlet: stringField(row, "outlet", where) ?? stringField(row, "source", where) ?? defaults.outlet,
    url: stringField(row, "url", where),
    origin: `${name}#${stringField(row, "id", where) ?? line}`
  })
  return {
    kind: "document",
    document,
    notes: [...notes, ...languageNotes(document, (language ?? defaults.language) !== undefined)]
  }
}

type Row = Readonly<Record<string, unknown>>

function parseRow(json: string, where: string): Row {
  let row: unknown
  try {
    row = JSON.parse(json.replace(/^\uFEFF/, ""))
  } catch {
    throw rowError("row-not-json", `${where} is not JSON.`)
  }
  if (typeof row !== "object" || row === null || Array.isArray(row)) {
    throw rowError("row-not-object", `${where} is not a JSON object.`)
  }
  return row as Row
}

/** An absent, null or empty field is not there; a field of another type is a mistake worth hearing of. */
function stringField(row: Row, name: string, where: string): string | undefined {
  const value = row[name]
  if (value === undefined || value === null || value === "") return undefined
  if (typeof value === "number" && name === "id") return String(value)
  if (typeof value !== "string")
    throw rowError("row-field", `${where}: "${name}" should be text, but is ${typeof value}.`)
  return value
}

function readLanguage(tag: string | undefined, where: string): LanguageCode | undefined {
  if (tag === undefined) return undefined
  const language = readLanguageTag(tag)
  if (language) return language
  throw new ClaimlineError(
    "language-unsupported",
    `${where} is in the language "${tag}", which cannot be read.`,
    `Languages that can be kept: ${languageCodes.join(", ")}.`
  )
}

function readDate(words: string | undefined, notes: Note[]): string | undefined {
  if (words === undefined) return undefined
  const date = readPublicationDate(words)
  if (date === undefined) {
    notes.push({
      code: "publication-date-unread",
      message: `The publication date "${words.slice(0, 40)}" names no single day; the report is kept without a date.`
    })
  }
  return date
}

function rowError(code: string, message: string): ClaimlineError {
  return new ClaimlineError(
    code,
    message,
    'Each line is one report: {"title": "...", "text": "...", "date": "2025-06-08"}'
  )
}

const otherShapes = new Set(["row-not-json", "row-not-object", "row-without-text"])

function isOtherShape(item: ReadItem): boolean {
  return item.kind === "failure" && otherShapes.has(item.error.code)
}

function notReports(name: string): ClaimlineError {
  return new ClaimlineError(
    "json-without-reports",
    `${name} is JSON, but does not hold one report with a "text" on each line.`,
    'A list of reports becomes JSON Lines with: jq -c ".[]" OLD.json > NEW.jsonl'
  )
}

function isBlank(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0d)
}
