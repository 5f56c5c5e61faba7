import {ClaimlineError} from "../model/errors.ts"
import {exitCodes} from "./exit-codes.ts"

/** A user's mistake or a broken input, on standard error: what, and what to do. */
export function complain({message, hint}: ClaimlineError): void {
  process.stderr.write(`claimline: ${message}\n  ${hint}\n`)
}

/** What ended the whole run: a sentence for the user's mistakes, a stack for ours. Gives the exit code. */
export function complainOfEnd(error: unknown): number {
  if (error instanceof ClaimlineError) {
    complain(error)
    return error.exitCode
  }
  const stack = error instanceof Error ? error.stack : String(error)
  process.stderr.write(
    `claimline: this is a mistake in Claimline itself; please report it with the lines below.\n${stack}\n`
  )
  return exitCodes.bug
}
