import {type ClaimlineError} from "../model/errors.ts"
import {longestReport, type Source} from "./reader.ts"
import {tooLong} from "./whole.ts"

/** One line without its line feed; `offset` counts bytes from the start of the source, `number` from 1. */
export type Line =
  | {readonly kind: "line"; readonly number: number; readonly offset: number; readonly bytes: Uint8Array}
  | {readonly kind: "failure"; readonly number: number; readonly error: ClaimlineError}

/**
 * The lines of a source, as bytes: decoding the whole first would hide in which line a broken byte is. A line longer
 * than the longest report is dropped as it comes in, so memory stays bounded, and given as a failure.
 */
export async function* splitLines(source: Source): AsyncGenerator<Line> {
  let parts: Uint8Array[] = []
  let length = 0
  let number = 1
  let offset = 0

  function take(part: Uint8Array): void {
    length += part.length
    if (length > longestReport) parts = []
    else if (part.length > 0) parts.push(part)
  }
  function finish(): Line {
    const line: Line =
      length > longestReport
        ? {kind: "failure", number, error: tooLong(`${source.name} line ${number}`)}
        : {kind: "line", number, offset, bytes: parts.length === 1 ? parts[0]! : Buffer.concat(parts, length)}
    offset += length + 1
    number++
    parts = []
    length = 0
    return line
  }

  for await (const chunk of source.chunks) {
    let from = 0
    for (let at = chunk.indexOf(lineFeed); at >= 0; at = chunk.indexOf(lineFeed, from)) {
      take(chunk.subarray(from, at))
      yield finish()
      from = at + 1
    }
    take(chunk.subarray(from))
  }
  if (length > 0) yield finish()
}

const lineFeed = 0x0a
