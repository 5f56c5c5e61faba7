import {ClaimlineError} from "../model/errors.ts"

/** The process ends with this code when the ledger is the reason. */
const exitCode = 4

/** What each primary result code of SQLite means for the user; codes that are a mistake of ours are not here. */
const troubles: ReadonlyMap<number, (path: string) => ClaimlineError> = new Map([
  [5, busy],
  [6, busy],
  [8, notWritable],
  [10, unreadable],
  [11, broken],
  [13, full],
  [14, notWritable],
  [26, notALedger]
])

/** Runs an action on the ledger file; what SQLite says about the file becomes a sentence for the user. */
export function withTrouble<Result>(path: string, action: () => Result): Result {
  try {
    return action()
  } catch (error) {
    const trouble = troubles.get(primaryCode(error))
    throw trouble ? trouble(path) : error
  }
}

/** True when another process holds the file at this moment. */
export function isBusy(error: unknown): boolean {
  return primaryCode(error) === 5
}

/** SQLite's extended codes keep the primary code in the low byte. */
function primaryCode(error: unknown): number {
  return error instanceof Error && "errcode" in error && typeof error.errcode === "number" ? error.errcode & 0xff : 0
}

export function notALedger(path: string): ClaimlineError {
  return trouble(
    "not-a-ledger",
    `${path} is not a ledger of Claimline; it was left as it is.`,
    "Name another file with --ledger FILE, or move this one away."
  )
}

export function newerLedger(path: string, version: number, known: number): ClaimlineError {
  return trouble(
    "ledger-newer",
    `${path} was written by a newer Claimline (schema ${version}, this one knows ${known}); it was left as it is.`,
    "Update Claimline, or name another file with --ledger FILE."
  )
}

function broken(path: string): ClaimlineError {
  return trouble(
    "ledger-broken",
    `${path} is a damaged ledger; nothing more was written to it.`,
    `Move it away and add the reports again, or save what is left: sqlite3 ${path} ".recover" | sqlite3 NEW.sqlite`
  )
}

function notWritable(path: string): ClaimlineError {
  return trouble(
    "ledger-not-writable",
    `The ledger ${path} cannot be opened for writing: its folder is missing or read-only, or the file is.`,
    "Name a file in a folder you may write to with --ledger FILE."
  )
}

function busy(path: string): ClaimlineError {
  return trouble(
    "ledger-busy",
    `Another program keeps the ledger ${path} locked.`,
    "Wait until it is done, then run the same command again; what was added stays."
  )
}

function unreadable(path: string): ClaimlineError {
  return trouble(
    "ledger-unreadable",
    `The ledger ${path} cannot be read or written: the disk reports an error.`,
    "Check the disk, and that the file is not on a network share that went away."
  )
}

function full(path: string): ClaimlineError {
  return trouble(
    "disk-full",
    `The ledger ${path} cannot grow: the disk is full.`,
    "Free some space, then run the same command again; what was added stays."
  )
}

function trouble(code: string, message: string, hint: string): ClaimlineError {
  return new ClaimlineError(code, message, hint, exitCode)
}
