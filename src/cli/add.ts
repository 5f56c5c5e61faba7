import type {ReadItem} from "../read/reader.ts"
import type {Ledger} from "../store/ledger.ts"
import type {ClaimlineError} from "../model/errors.ts"
import {countWording} from "../write/wording.ts"
import {complain} from "./complain.ts"
import {runEngine} from "./engine.ts"
import {exitCodes, outcomeCode, type ExitCode} from "./exit-codes.ts"
import {findInputs, type Input} from "./inputs.ts"
import {ledgerFiles, ledgerPath, withLedger, type LedgerOptions} from "./ledger.ts"
import {durationWording, noProgress, rateWording, showProgress, type Progress} from "./progress.ts"
import {breathe, reportsOf, type ReportOptions} from "./reports.ts"
import {print} from "./terminal.ts"

export interface AddOptions extends ReportOptions, LedgerOptions {
  readonly quiet?: boolean
}

/** What became of the inputs so far. */
interface Tally {
  added: number
  known: number
  claims: number
  /** Reports kept without claims because their language is not read yet. */
  unread: number
  failed: number
  /** The first failures, for the list at the end; a broken file of a million lines must not fill the memory. */
  readonly failures: ClaimlineError[]
  interrupted: boolean
}

const mostListedFailures = 50

/** `claimline add`: reads reports into the ledger. What it has acknowledged stays, whatever happens to the rest. */
export async function add(paths: readonly string[], options: AddOptions): Promise<ExitCode> {
  const path = ledgerPath(options)
  const startedAt = performance.now()
  const inputs = await findInputs(paths, ledgerFiles(path))
  const tally = await withLedger(path, async (ledger) => {
    const progress = options.quiet ? noProgress : showProgress(totalBytes(inputs))
    try {
      return await addAll(ledger, inputs, options, progress)
    } finally {
      progress.stop()
    }
  })
  for (const error of tally.failures) complain(error)
  if (!options.quiet) await print(summary(tally, path, (performance.now() - startedAt) / 1000))
  if (tally.interrupted) return exitCodes.interrupted
  return outcomeCode(tally.added + tally.known, tally.failed)
}

async function addAll(
  ledger: Ledger,
  inputs: readonly Input[],
  options: ReportOptions,
  progress: Progress
): Promise<Tally> {
  const tally: Tally = {added: 0, known: 0, claims: 0, unread: 0, failed: 0, failures: [], interrupted: false}
  const interrupt = (): void => void (tally.interrupted = true)
  process.on("SIGINT", interrupt)
  let bytes = 0
  try {
    for await (const item of reportsOf(inputs, options, (more) => (bytes += more))) {
      await addOne(ledger, item, tally)
      progress.update(bytes, tally.added + tally.known)
      await breathe()
      if (tally.interrupted) break
    }
  } finally {
    process.off("SIGINT", interrupt)
  }
  return tally
}

async function addOne(ledger: Ledger, item: ReadItem, tally: Tally): Promise<void> {
  if (item.kind === "document" && (await ledger.has(item.document.id))) {
    tally.known++
    return
  }
  const read = await runEngine(item)
  if (read.kind === "failure") {
    tally.failed++
    if (tally.failures.length < mostListedFailures) tally.failures.push(read.error)
    return
  }
  const outcome = await ledger.add(read.reading, new Date().toISOString())
  if (outcome.kind === "known") {
    tally.known++
    return
  }
  tally.added++
  tally.claims += read.reading.claims.length
  if (read.reading.notes.some((note) => note.code === "language-not-read")) tally.unread++
}

function totalBytes(inputs: readonly Input[]): number {
  return inputs.reduce((sum, input) => sum + (input.kind === "source" ? input.bytes : 0), 0)
}

function summary(tally: Tally, path: string, seconds: number): string {
  const {added, known, claims, unread, failed, failures, interrupted} = tally
  const speed = added > 0 ? `, ${rateWording(added / seconds)}` : ""
  const lines = [
    `Added ${countWording(added, "report")} with ${countWording(claims, "claim")} to ${path} in ${durationWording(seconds)}${speed}.`,
    ...(known > 0 ? [`${countWording(known, "report")} ${known === 1 ? "was" : "were"} in it already.`] : []),
    ...(unread > 0 ? [`${countWording(unread, "report")} kept without claims: the language is not read yet.`] : []),
    ...(failed > 0
      ? [
          `${countWording(failed, "input")} could not be read${failed > failures.length ? `; the first ${failures.length} are listed` : ""}.`
        ]
      : []),
    ...(interrupted ? ["Stopped before the end; the same command again goes on from here."] : [])
  ]
  return lines.join("\n") + "\n"
}
