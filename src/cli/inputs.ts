import {createReadStream} from "node:fs"
import {readdir, stat} from "node:fs/promises"
import {basename, dirname, join, resolve} from "node:path"
import {ClaimlineError} from "../model/errors.ts"
import type {Defaults, Source} from "../read/reader.ts"
import {readFolderIndex, type FolderIndex} from "./folder-index.ts"

/** Something to read, or the reason why it cannot be. */
export type Input =
  | {readonly kind: "source"; readonly source: Source; readonly bytes: number; readonly defaults: Defaults}
  | {readonly kind: "failure"; readonly error: ClaimlineError}

/**
 * The sources that paths stand for: a file, all files below a folder in the order of their names, or `-` for standard
 * input. Hidden files are left out, and so are those in `except` (the ledger, which often lies beside the reports).
 */
export async function findInputs(
  paths: readonly string[],
  except: ReadonlySet<string> = new Set()
): Promise<readonly Input[]> {
  const search: Search = {except, indexes: new Map()}
  const inputs: Input[] = []
  for (const path of paths) {
    try {
      inputs.push(...(await inputsAt(path, search)))
    } catch (error) {
      inputs.push({kind: "failure", error: fileTrouble(path, error)})
    }
  }
  return inputs
}

interface Search {
  /** Absolute paths. */
  readonly except: ReadonlySet<string>
  /** By folder, so that each is read once. */
  readonly indexes: Map<string, Promise<FolderIndex>>
}

async function inputsAt(path: string, search: Search): Promise<readonly Input[]> {
  if (path === "-") return [{kind: "source", source: standardInput(), bytes: 0, defaults: {}}]
  const entry = await stat(path)
  if (!entry.isDirectory()) return [await fileInput(path, entry.size, search)]
  const inputs = await folderInputs(path, search)
  if (inputs.length === 0) throw emptyFolder(path)
  return inputs
}

async function folderInputs(folder: string, search: Search): Promise<readonly Input[]> {
  const {indexFile} = await indexOf(folder, search)
  const entries = await readdir(folder, {withFileTypes: true})
  const inputs: Input[] = []
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name)
    if (entry.name.startsWith(".") || entry.name === indexFile || search.except.has(resolve(path))) continue
    if (entry.isDirectory()) inputs.push(...(await folderInputs(path, search)))
    else if (entry.isFile()) inputs.push(await fileInput(path, (await stat(path)).size, search))
    else if (entry.isSymbolicLink()) inputs.push(...(await linkInputs(path, search)))
  }
  return inputs
}

/** A link to a folder is not followed, since it may lead back up; a link to nothing is a failure like a missing file. */
async function linkInputs(path: string, search: Search): Promise<readonly Input[]> {
  try {
    const entry = await stat(path)
    return entry.isFile() ? [await fileInput(path, entry.size, search)] : []
  } catch (error) {
    return [{kind: "failure", error: fileTrouble(path, error)}]
  }
}

async function fileInput(path: string, bytes: number, search: Search): Promise<Input> {
  const {files} = await indexOf(dirname(path), search)
  return {kind: "source", source: fileSource(path), bytes, defaults: files.get(basename(path)) ?? {}}
}

function indexOf(folder: string, {indexes}: Search): Promise<FolderIndex> {
  const index = indexes.get(folder) ?? readFolderIndex(folder)
  indexes.set(folder, index)
  return index
}

function standardInput(): Source {
  return {name: "standard input", chunks: process.stdin}
}

/** Opened only when it is read, so that a folder of any size needs one open file. */
function fileSource(path: string): Source {
  async function* chunks(): AsyncGenerator<Uint8Array> {
    try {
      yield* createReadStream(path) as AsyncIterable<Uint8Array>
    } catch (error) {
      throw fileTrouble(path, error)
    }
  }
  return {name: path, chunks: chunks()}
}

/** What the system says about a file, for people; errors of our own pass. */
function fileTrouble(path: string, error: unknown): ClaimlineError {
  if (error instanceof ClaimlineError) return error
  const code = error instanceof Error && "code" in error ? error.code : undefined
  switch (code) {
    case "ENOENT":
    case "ENOTDIR":
      return new ClaimlineError("file-missing", `${path} does not exist.`, "Check the spelling and the current folder.")
    case "EACCES":
    case "EPERM":
      return new ClaimlineError(
        "file-unreadable",
        `${path} may not be read by this user.`,
        `Look at its rights: ls -l ${path}`
      )
    case "EISDIR":
    case "EIO":
    case "EMFILE":
    case "ELOOP":
    case "ENAMETOOLONG":
      return new ClaimlineError(
        "file-unreadable",
        `${path} cannot be read (${code}).`,
        "Check the file and the disk it is on."
      )
    default:
      throw error
  }
}

function emptyFolder(path: string): ClaimlineError {
  return new ClaimlineError(
    "folder-empty",
    `The folder ${path} holds no reports.`,
    "Put text, HTML or JSON Lines files into it."
  )
}
