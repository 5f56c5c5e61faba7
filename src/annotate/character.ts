/** What a character is to the tokeniser. Marks, soft hyphens and joiners belong to the word they stand in. */
export const space = 1
export const letter = 2
export const digit = 3
export const symbol = 4

/** Filled as characters are met: asking the Unicode tables once for each is enough. */
const kinds = new Uint8Array(0x10000)

/** The kind of the UTF-16 code unit; half of a surrogate pair is a symbol (see `codePointKind`). */
export function characterKind(code: number): number {
  return kinds[code] || (kinds[code] = readKind(String.fromCharCode(code)))
}

/** The kind of the character at an offset, letters outside the basic plane included. */
export function kindAt(text: string, at: number): number {
  if (at >= text.length) return space
  const code = text.charCodeAt(at)
  if (code < 0xd800 || code > 0xdbff) return characterKind(code)
  return readKind(String.fromCodePoint(text.codePointAt(at)!))
}

/** Code units of the character at an offset: 2 for a surrogate pair, 1 for anything else, lone halves included. */
export function widthAt(text: string, at: number): number {
  return text.codePointAt(at)! > 0xffff ? 2 : 1
}

export function isUpper(character: string | undefined): boolean {
  return character !== undefined && character !== character.toLowerCase()
}

/** White space, control characters, and the invisible ones that separate or direct text. */
const spaces = /[\s\p{Cc}\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/u
const letters = /[\p{L}\p{M}\u00ad\u200c\u200d]/u
const digits = /\p{N}/u

function readKind(character: string): number {
  if (spaces.test(character)) return space
  if (letters.test(character)) return letter
  if (digits.test(character)) return digit
  return symbol
}
