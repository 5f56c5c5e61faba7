import {setTimeout} from "node:timers/promises"
import {ClaimlineError} from "../model/errors.ts"
import {countWording} from "../write/wording.ts"
import {exitCodes, type ExitCode} from "./exit-codes.ts"
import {ledgerPath, withLedger, type LedgerOptions} from "./ledger.ts"
import {print} from "./terminal.ts"

export interface ServeOptions extends LedgerOptions {
  readonly host: string
  readonly port: number
}

/** `claimline serve`: the workbench over the ledger, until it is stopped. */
export async function serve(options: ServeOptions): Promise<ExitCode> {
  const path = ledgerPath(options)
  const {documents} = await withLedger(path, (ledger) => ledger.counts())
  const {startServer} = await import("../serve/server.ts")
  const stopped = nextStopSignal()
  const server = await startServer({ledgerPath: path, host: options.host, port: options.port}).catch(withServerCode)
  await print(
    `Claimline is ready at ${server.url} with ${countWording(documents, "report")} from ${path}. Ctrl-C stops it.\n`
  )
  await stopped
  await server.close()
  await print("Stopped; the ledger is kept.\n")
  // A terminal and npm both pass Ctrl-C on: a second one that comes while the program is ending would end it by force.
  await setTimeout(secondSignalMilliseconds)
  return exitCodes.done
}

const secondSignalMilliseconds = 250

/** Resolves at the first wish to stop; further ones change nothing, since terminals and npm send it twice. */
function nextStopSignal(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => resolve())
  })
}

/** The server does not know the program's exit codes. */
function withServerCode(error: unknown): never {
  if (!(error instanceof ClaimlineError) || error.exitCode === exitCodes.ledgerTrouble) throw error
  throw new ClaimlineError(error.code, error.message, error.hint, exitCodes.serverTrouble)
}
