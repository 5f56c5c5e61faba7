/**
 * A user's mistake or a broken input: what, where and what to do. The command line prints `message` and `hint` and ends
 * with `exitCode`. A programmer's mistake throws a built-in error instead; text that cannot be read is a Note.
 */
export class ClaimlineError extends Error {
  override readonly name = "ClaimlineError"
  /** Stable, hyphenated: "file-missing", "not-a-ledger". */
  readonly code: string
  readonly hint: string
  readonly exitCode: number

  constructor(code: string, message: string, hint: string, exitCode = 1) {
    super(message)
    this.code = code
    this.hint = hint
    this.exitCode = exitCode
  }
}
