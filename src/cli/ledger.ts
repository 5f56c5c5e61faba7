import {existsSync} from "node:fs"
import {resolve} from "node:path"
import {ClaimlineError} from "../model/errors.ts"
import type {Ledger} from "../store/ledger.ts"
import {exitCodes} from "./exit-codes.ts"

export interface LedgerOptions {
  readonly ledger?: string
}

/** Where the ledger is: as the user says, else as the environment says, else in the current folder. */
export function ledgerPath({ledger}: LedgerOptions): string {
  return ledger ?? (process.env.CLAIMLINE_LEDGER || "claimline.sqlite")
}

/** The files that SQLite keeps for one ledger, as absolute paths. */
export function ledgerFiles(path: string): ReadonlySet<string> {
  return new Set(["", "-wal", "-shm", "-journal"].map((suffix) => resolve(path) + suffix))
}

/** Opens the ledger for the time of an action. */
export async function withLedger<Result>(path: string, action: (ledger: Ledger) => Promise<Result>): Promise<Result> {
  const {openSqliteLedger} = await import("../store/sqlite.ts")
  const ledger = openSqliteLedger(path)
  try {
    return await action(ledger)
  } finally {
    await ledger.close()
  }
}

/** For commands that only look: a ledger that is not there is a mistake, not an empty one. */
export async function withPresentLedger<Result>(
  path: string,
  action: (ledger: Ledger) => Promise<Result>
): Promise<Result> {
  if (!existsSync(path)) {
    throw new ClaimlineError(
      "ledger-missing",
      `There is no ledger at ${path}.`,
      "Make one with claimline add PATH..., or name another with --ledger FILE.",
      exitCodes.ledgerTrouble
    )
  }
  return withLedger(path, action)
}
