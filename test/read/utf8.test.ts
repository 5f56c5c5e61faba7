import fc from "fast-check"
import {expect, it} from "vitest"
import {decodeUtf8, firstInvalidByte} from "../../src/read/utf8.ts"

const bytes = (...values: readonly number[]): Uint8Array => Uint8Array.from(values)

it.each([
  ["a lone continuation byte", bytes(0x61, 0x80), 1],
  ["a cut-off character", bytes(0x61, 0xd0), 1],
  ["an overlong form", bytes(0xc0, 0xaf), 0],
  ["an overlong form of three bytes", bytes(0x61, 0x62, 0xe0, 0x80, 0xaf), 2],
  ["half a surrogate pair", bytes(0xed, 0xa0, 0x80), 0],
  ["a code point beyond Unicode", bytes(0xf4, 0x90, 0x80, 0x80), 0],
  ["Windows-1251", bytes(0x20, 0xcc, 0xe8, 0xf0), 1]
])("%s is found at its byte", (_what, text, at) => {
  expect(firstInvalidByte(text)).toBe(at)
  expect(() => decodeUtf8(text, "report.txt", 100)).toThrow(`offset ${100 + at}`)
})

it("agrees with the platform's decoder on what is UTF-8", () => {
  const strict = new TextDecoder("utf-8", {fatal: true})
  const accepts = (text: Uint8Array): boolean => {
    try {
      strict.decode(text)
      return true
    } catch {
      return false
    }
  }
  const nearlyText = fc.tuple(fc.string({unit: "binary"}), fc.nat(), fc.nat(255)).map(([text, at, value]) => {
    const encoded = new TextEncoder().encode(text)
    if (encoded.length > 0) encoded[at % encoded.length] = value
    return encoded
  })
  fc.assert(
    fc.property(fc.oneof(fc.uint8Array(), nearlyText), (text) => {
      expect(firstInvalidByte(text) === undefined).toBe(accepts(text))
    }),
    {seed: 1, numRuns: 2000}
  )
})
