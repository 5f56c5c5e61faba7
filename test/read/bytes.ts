import type {Defaults, ReadItem, Source} from "../../src/read/reader.ts"
import {readReports} from "../../src/read/reports.ts"

/** A source of these bytes, in chunks of `size` bytes, so that borders fall anywhere. */
export function sourceOf(content: string | Uint8Array, name = "report.txt", size = 65_536): Source {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content
  async function* chunks(): AsyncGenerator<Uint8Array> {
    for (let start = 0; start < bytes.length; start += size) yield bytes.subarray(start, start + size)
  }
  return {name, chunks: chunks()}
}

export async function itemsOf(source: Source, defaults: Defaults = {}): Promise<readonly ReadItem[]> {
  const items: ReadItem[] = []
  for await (const item of readReports(source, defaults)) items.push(item)
  return items
}

/** What came out, one line for each item: the first words of a document or the code of a failure. */
export function outcomes(items: readonly ReadItem[]): readonly string[] {
  return items.map((item) => (item.kind === "document" ? item.document.text.trim().slice(0, 24) : item.error.code))
}
