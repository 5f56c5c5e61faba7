import {ClaimlineError} from "../model/errors.ts"

/**
 * Text from bytes that must be UTF-8. Nothing is replaced on the way: a broken byte is an error that says where it is,
 * counted in bytes from `offset`, the place of `bytes` in its file.
 */
export function decodeUtf8(bytes: Uint8Array, name: string, offset = 0): string {
  try {
    return strict.decode(bytes)
  } catch {
    const at = offset + (firstInvalidByte(bytes) ?? 0)
    throw new ClaimlineError(
      "invalid-utf-8",
      `${name} is not valid UTF-8: the byte at offset ${at} cannot be read.`,
      "Save the text as UTF-8, for example: iconv -f WINDOWS-1251 -t UTF-8 OLD > NEW"
    )
  }
}

const strict = new TextDecoder("utf-8", {fatal: true, ignoreBOM: true})

/** Offset of the first byte that starts no well-formed character (Unicode 16, table 3-7); undefined when all do. */
export function firstInvalidByte(bytes: Uint8Array): number | undefined {
  let at = 0
  while (at < bytes.length) {
    const length = characterLength(bytes, at)
    if (length === 0) return at
    at += length
  }
  return undefined
}

/** Bytes of the character that starts here; 0 when none does. */
function characterLength(bytes: Uint8Array, at: number): number {
  const first = bytes[at]!
  if (first < 0x80) return 1
  const length =
    first >= 0xc2 && first < 0xe0 ? 2 : first >= 0xe0 && first < 0xf0 ? 3 : first >= 0xf0 && first < 0xf5 ? 4 : 0
  if (length === 0 || at + length > bytes.length) return 0
  const second = bytes[at + 1]!
  const lowest = first === 0xe0 ? 0xa0 : first === 0xf0 ? 0x90 : 0x80
  const highest = first === 0xed ? 0x9f : first === 0xf4 ? 0x8f : 0xbf
  if (second < lowest || second > highest) return 0
  for (let next = at + 2; next < at + length; next++) if ((bytes[next]! & 0xc0) !== 0x80) return 0
  return length
}
