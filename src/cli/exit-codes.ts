/** How the program can end. Scripts rely on the numbers, so they are printed by --help and never change their meaning. */
export const exitCodes = {
  done: 0,
  someFailed: 1,
  wrongUse: 2,
  nothingRead: 3,
  ledgerTrouble: 4,
  serverTrouble: 5,
  bug: 70,
  interrupted: 130
} as const

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes]

export const exitCodeHelp = `Exit codes:
  0    everything asked for was done
  1    some inputs could not be read; all others were
  2    wrong use: unknown command or option, missing or wrong argument
  3    nothing could be read
  4    the ledger cannot be opened, is damaged, or is no ledger
  5    the server cannot start: port taken, page not built
  130  stopped with Ctrl-C; what was added stays`

/** After some inputs failed and others did not. */
export function outcomeCode(done: number, failed: number): ExitCode {
  if (failed === 0) return exitCodes.done
  return done > 0 ? exitCodes.someFailed : exitCodes.nothingRead
}
