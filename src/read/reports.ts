import {ClaimlineError} from "../model/errors.ts"
import type {Defaults, ReadItem, Source} from "./reader.ts"
import {readers} from "./readers.ts"
import {refuseOther} from "./refusal.ts"
import {fromUtf16, utf16Encoding} from "./utf16.ts"
import {emptyReport} from "./whole.ts"

/** Bytes looked at to tell what a source is. */
const peekLength = 8192

/**
 * The reports in a source, whatever its format, one after another. Broken input comes out as failures in its place, never
 * as an exception, so that one bad file or line stops nothing else.
 */
export async function* readReports(source: Source, defaults: Defaults = {}): AsyncGenerator<ReadItem> {
  const chunks = source.chunks[Symbol.asyncIterator]()
  try {
    const seen = await peek(chunks)
    const start = Buffer.concat(seen).subarray(0, peekLength)
    if (start.length === 0) throw emptyReport(source.name)
    const utf16 = utf16Encoding(start)
    if (!utf16) refuseOther(start, source.name)
    const beginning = new TextDecoder(utf16 ?? "utf-8").decode(start)
    const reader = readers.find((candidate) => candidate.recognises(beginning))!
    const all = resume(seen, chunks)
    yield* reader.read({name: source.name, chunks: utf16 ? fromUtf16(all, utf16) : all}, defaults)
  } catch (error) {
    if (!(error instanceof ClaimlineError)) throw error
    yield {kind: "failure", error}
  } finally {
    await chunks.return?.()
  }
}

async function peek(chunks: AsyncIterator<Uint8Array>): Promise<readonly Uint8Array[]> {
  const seen: Uint8Array[] = []
  for (let length = 0; length < peekLength;) {
    const next = await chunks.next()
    if (next.done) break
    seen.push(next.value)
    length += next.value.length
  }
  return seen
}

/** All chunks again, with those already seen in front. */
async function* resume(seen: readonly Uint8Array[], chunks: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield* seen
  for (let next = await chunks.next(); !next.done; next = await chunks.next()) yield next.value
}
