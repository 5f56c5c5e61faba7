/** The encoding that a byte order mark at the start names, if it is UTF-16, which Windows editors call "Unicode". */
export function utf16Encoding(start: Uint8Array): string | undefined {
  if (start[0] === 0xff && start[1] === 0xfe) return "utf-16le"
  if (start[0] === 0xfe && start[1] === 0xff) return "utf-16be"
  return undefined
}

/** The chunks as UTF-8. Half a surrogate pair becomes U+FFFD. */
export async function* fromUtf16(chunks: AsyncIterable<Uint8Array>, encoding: string): AsyncGenerator<Uint8Array> {
  const decoder = new TextDecoder(encoding)
  const encoder = new TextEncoder()
  for await (const chunk of chunks) yield encoder.encode(decoder.decode(chunk, {stream: true}))
  yield encoder.encode(decoder.decode())
}
