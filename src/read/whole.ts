import {ClaimlineError} from "../model/errors.ts"
import {longestReport, type Source} from "./reader.ts"

/** All bytes of a source that holds one report; an error rather than a full memory when it is too long for that. */
export async function readWhole(source: Source): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of source.chunks) {
    length += chunk.length
    if (length > longestReport) throw tooLong(source.name)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks, length)
}

/** `what` names the report: a file, or a line of one. */
export function tooLong(what: string): ClaimlineError {
  return new ClaimlineError(
    "too-large",
    `${what} is larger than ${longestReport / 2 ** 20} MB, the longest report that can be read.`,
    "Split it, or give many reports as JSON Lines, one on each line."
  )
}

export function emptyReport(what: string): ClaimlineError {
  return new ClaimlineError("empty", `${what} is empty.`, "Give a file that holds the text of a report.")
}
