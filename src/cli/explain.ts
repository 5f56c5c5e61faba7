import {ClaimlineError} from "../model/errors.ts"
import type {Reading} from "../model/reading.ts"
import {writeExplanation} from "../write/explain.ts"
import {complain} from "./complain.ts"
import {runEngine} from "./engine.ts"
import {exitCodes, outcomeCode, type ExitCode} from "./exit-codes.ts"
import {findInputs} from "./inputs.ts"
import {reportsOf, type ReportOptions} from "./reports.ts"
import {outputPaint, outputWidth, print} from "./terminal.ts"

/** `claimline explain`: what made each claim of a report, or one of them, and on what grounds. */
export async function explain(path: string, claim: string | undefined, options: ReportOptions): Promise<ExitCode> {
  let done = 0
  let failed = 0
  for await (const item of reportsOf(await findInputs([path]), options)) {
    const read = await runEngine(item)
    if (read.kind === "failure") {
      failed++
      complain(read.error)
      continue
    }
    await print((done > 0 ? "\n" : "") + explanationOf(read.reading, claim))
    done++
  }
  return outcomeCode(done, failed)
}

export function explanationOf(reading: Reading, claim?: string): string {
  const layout = {width: outputWidth(), paint: outputPaint()}
  return claim === undefined
    ? writeExplanation(reading, layout)
    : writeExplanation(reading, layout, [findClaim(reading, claim)])
}

/** By its number, as `claimline read` shows it, or by its id. Gives the index. */
function findClaim({claims}: Reading, wanted: string): number {
  const index = /^\d{1,9}$/.test(wanted)
    ? Number(wanted) - 1
    : claims.findIndex((claim) => claim.id === wanted || claim.id.endsWith(`.${wanted}`))
  if (claims[index]) return index
  const known = claims.length === 0 ? "The report has no claims." : `The report has claims 1 to ${claims.length}.`
  throw new ClaimlineError("claim-missing", `There is no claim "${wanted}".`, known, exitCodes.wrongUse)
}
