import {ClaimlineError} from "../model/errors.ts"
import {exitCodes, type ExitCode} from "./exit-codes.ts"
import {explanationOf} from "./explain.ts"
import {ledgerPath, withPresentLedger, type LedgerOptions} from "./ledger.ts"
import {writerOf, type OutputForm} from "./read.ts"
import {print} from "./terminal.ts"

export interface ShowOptions extends LedgerOptions {
  readonly as: OutputForm
  readonly explain?: boolean
}

/** `claimline show`: one report of the ledger, as it was read when it was added. */
export async function show(id: string, options: ShowOptions): Promise<ExitCode> {
  const path = ledgerPath(options)
  const reading = await withPresentLedger(path, (ledger) => ledger.get(id))
  if (!reading) {
    throw new ClaimlineError(
      "report-missing",
      `There is no report "${id}" in ${path}.`,
      "claimline list prints the ids.",
      exitCodes.wrongUse
    )
  }
  await print(options.explain ? explanationOf(reading) : (await writerOf(options.as))(reading))
  return exitCodes.done
}
