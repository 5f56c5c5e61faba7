import type {TokenWords} from "../languages/token-words.ts"
import {characterKind, digit, isUpper, kindAt, letter, space, symbol, widthAt} from "./character.ts"

/** Where the tokens of a text stand: ordered, not overlapping, with nothing but white space between them. */
export interface TokenSpans {
  readonly start: Int32Array
  readonly end: Int32Array
}

/**
 * The tokens of a text by the Universal Dependencies convention for its language: clitics and hyphenated compounds are
 * split, numbers, addresses and abbreviations kept whole. Every character is looked at a bounded number of times.
 */
export function findTokens(text: string, words: TokenWords): TokenSpans {
  const starts: number[] = []
  const ends: number[] = []
  const put = (start: number, end: number): void => {
    if (end <= start) return
    starts.push(start)
    ends.push(end)
  }
  let at = 0
  while (at < text.length) {
    const kind = kindAt(text, at)
    if (kind === space) {
      at += widthAt(text, at)
      continue
    }
    const end = tokenEnd(text, at, kind, words)
    if (kind === letter) putWord(text, at, end, words, put)
    else put(at, end)
    at = end
  }
  return {start: Int32Array.from(starts), end: Int32Array.from(ends)}
}

function tokenEnd(text: string, at: number, kind: number, words: TokenWords): number {
  if (kind === symbol) return symbolEnd(text, at, words)
  const run = runEnd(text, at)
  const address = addressEnd(text, at, run)
  if (address > at) return address
  return kind === digit ? numberEnd(text, at, words) : wordEnd(text, at, run, words)
}

// Words

/** Letters, digits and underscores. */
function runEnd(text: string, at: number): number {
  let end = at
  while (end < text.length && isWordCharacter(text, end)) end += widthAt(text, end)
  return end
}

function isWordCharacter(text: string, at: number): boolean {
  const kind = kindAt(text, at)
  return kind === letter || kind === digit || text[at] === "_"
}

function wordEnd(text: string, at: number, run: number, words: TokenWords): number {
  let from = at
  let end = run
  for (;;) {
    while (joinsWord(text, at, end)) end = runEnd(text, end + 1)
    const dotted = text[end] === "." ? dottedEnd(text, from, end, words) : end
    if (dotted > end) return dotted
    if (!joinsHyphen(text, from, end, words)) return end
    from = end + 1
    end = runEnd(text, from)
  }
}

/** An apostrophe between letters ("O'Brien", "п'ять"), an ampersand between capitals ("R&D"). */
function joinsWord(text: string, at: number, end: number): boolean {
  if (kindAt(text, end + 1) !== letter) return false
  if (isApostrophe(text, end)) return characterKind(text.charCodeAt(end - 1)) === letter
  return text[end] === "&" && isUpper(text[at]) && isUpper(text[end + 1])
}

function isApostrophe(text: string, at: number): boolean {
  const character = text[at]
  return character === "'" || character === "’" || character === "ʼ" || character === "`"
}

export function isHyphen(character: string | undefined): boolean {
  return character === "-" || character === "‐" || character === "‑"
}

/** Prefixes ("anti-ship") and designations ("F-16", "Su-34") stay whole; other compounds are three tokens. */
function joinsHyphen(text: string, at: number, end: number, words: TokenWords): boolean {
  if (!isHyphen(text[end])) return false
  const after = kindAt(text, end + 1)
  if (after !== letter && after !== digit) return false
  if (end - at <= 6 && after === digit && isUpper(text[at])) return true
  return end - at <= 8 && words.hyphenPrefixes.has(text.slice(at, end).toLowerCase())
}

/** The end of an abbreviation whose first full stop stands at `stop`; `stop` itself if it is none. */
function dottedEnd(text: string, at: number, stop: number, words: TokenWords): number {
  const acronym = acronymEnd(text, at, stop)
  if (acronym > stop) return acronym
  if (stop - at > 12) return stop
  const word = text.slice(at, stop)
  const abbreviation = words.abbreviations.get(word.toLowerCase())
  if (abbreviation && isAbbreviation(text, word, stop, abbreviation.only)) return stop + 1
  return isInitial(text, word, stop) ? stop + 1 : stop
}

function isAbbreviation(text: string, word: string, stop: number, only: "capital" | "number" | undefined): boolean {
  if (only === undefined) return true
  if (only === "capital") return isUpper(word[0])
  return kindAt(text, text[stop + 1] === " " ? stop + 2 : stop + 1) === digit
}

/** "U.S.", "a.m.", "Ph.D.", "U.S.A": single letters each with a full stop, the last perhaps without. */
function acronymEnd(text: string, at: number, stop: number): number {
  const first = stop - at
  if (first > 2 || (first === 2 && !isUpper(text[at]))) return stop
  let end = stop
  while (text[end] === "." && kindAt(text, end + 1) === letter && !isWordCharacter(text, end + 2)) end += 2
  if (end === stop) return stop
  return text[end] === "." ? end + 1 : end
}

/** A capital with a full stop before a capitalised word: "J. Smith". */
function isInitial(text: string, word: string, stop: number): boolean {
  if (word.length !== 1 || word === "I" || !isUpper(word)) return false
  const next = text[stop + 1] === " " ? stop + 2 : stop + 1
  return kindAt(text, next) === letter && isUpper(text[next])
}

/** Puts a word, its clitics apart. */
function putWord(
  text: string,
  start: number,
  end: number,
  words: TokenWords,
  put: (start: number, end: number) => void
): void {
  const cut = end - start > 40 ? end : cutAt(text.slice(start, end), start, words)
  put(start, cut)
  put(cut, end)
}

function cutAt(word: string, start: number, words: TokenWords): number {
  const lower = word.replace(/[’ʼ`]/g, "'").toLowerCase()
  const end = start + word.length
  if (lower.length !== word.length) return end
  const contraction = words.contractions.get(lower)
  if (contraction !== undefined) return start + contraction
  if (!lower.includes("'")) return end
  for (const clitic of words.clitics) {
    if (lower.endsWith(clitic) && lower.length > clitic.length) return end - clitic.length
  }
  return end
}

// Numbers

/** "6,000", "1.5", "11:30", "9/11", "2025-06-08", "3rd", "1990s"; a unit right behind ("13km") is left to itself. */
function numberEnd(text: string, at: number, words: TokenWords): number {
  let end = digitsEnd(text, at)
  for (let next = groupEnd(text, at, end); next > end; next = groupEnd(text, at, end)) end = next
  const hyphened = hyphenedNumberEnd(text, end)
  if (hyphened > end) return hyphened
  const tail = runEnd(text, end)
  if (tail === end || tail - end > 12) return tail - end > 12 ? tail : end
  const ending = text.slice(end, tail).toLowerCase()
  return words.units.has(ending) && !words.numberEndings.has(ending) ? end : tail
}

function digitsEnd(text: string, at: number): number {
  let end = at
  while (end < text.length && kindAt(text, end) === digit) end += widthAt(text, end)
  return end
}

/** Thousands (three digits exactly), decimals, times and dates; spaces inside numbers only when they do not break. */
function groupEnd(text: string, at: number, end: number): number {
  const separator = text[end]
  if (separator === undefined || !",.:/\u00a0\u202f'’".includes(separator)) return end
  const next = digitsEnd(text, end + 1)
  if (next === end + 1) return end
  if (separator === "." || separator === ":" || separator === "/") return next
  return next - end === 4 && end - at <= 15 ? next : end
}

/** Three or more groups joined by hyphens: dates and telephone numbers. Two groups are a range, and split. */
function hyphenedNumberEnd(text: string, at: number): number {
  let end = at
  let groups = 0
  while (isHyphen(text[end]) && digitsEnd(text, end + 1) > end + 1) {
    end = digitsEnd(text, end + 1)
    groups++
  }
  return groups > 1 ? end : at
}

// Symbols

function symbolEnd(text: string, at: number, words: TokenWords): number {
  const character = text[at]!
  if (character === "@" || character === "#") return handleEnd(text, at)
  if (isApostrophe(text, at)) return apostropheEnd(text, at, words)
  if (character === "." && kindAt(text, at + 1) === digit) return digitsEnd(text, at + 1)
  if (character === "!" || character === "?") return spanEnd(text, at, "!?")
  if (".-=*_~+".includes(character)) return spanEnd(text, at, character)
  return pictureEnd(text, at)
}

/** "@name", "#topic"; the sign alone otherwise. */
function handleEnd(text: string, at: number): number {
  return kindAt(text, at + 1) === letter ? runEnd(text, at + 1) : at + 1
}

/** A clitic after a number or an abbreviation ("2014's"), a double mark of two single ones, a decade ("'90s"). */
function apostropheEnd(text: string, at: number, words: TokenWords): number {
  if (text[at + 1] === text[at]) return at + 2
  const end = at + 1 + Math.min(8, runEnd(text, at + 1) - at - 1)
  const tail = text.slice(at + 1, end).toLowerCase()
  const attached = at > 0 && kindAt(text, at - 1) !== space && words.clitics.includes("'" + tail)
  return attached || /^\d\ds$/.test(tail) ? end : at + 1
}

function spanEnd(text: string, at: number, characters: string): number {
  let end = at + 1
  while (end < text.length && characters.includes(text[end]!)) end++
  return end
}

/** One character with its variation selectors and skin tones. */
function pictureEnd(text: string, at: number): number {
  let end = at + widthAt(text, at)
  while (
    end < text.length &&
    /[\ufe0e\ufe0f]|[\u{1f3fb}-\u{1f3ff}]/u.test(String.fromCodePoint(text.codePointAt(end)!))
  )
    end += widthAt(text, end)
  return end
}

// Addresses

/** Top-level domains and file types that make a dotted word an address. */
const domainEndings = new Set(
  "com org net edu gov mil int info io me ua ru uk fr de eu us tv co pl by su ge am az kz il tr md doc docx pdf xls xlsx txt html jpg png mp4".split(
    " "
  )
)
/** Longest stretch looked at for the part of an address before its "@" or its path. */
const addressReach = 64
const addressCharacter = /[\p{L}\p{N}._%+-]/u
const addressStop = /[\s<>"“”«»]/

/** The end of the web or mail address that starts here, or -1. */
function addressEnd(text: string, at: number, run: number): number {
  const next = text[run]
  if (next === ":") return text.startsWith("://", run) ? pathEnd(text, run + 3) : -1
  if (next !== "." && next !== "@" && next !== "-" && next !== "+") return -1
  let end = run
  while (end < text.length && end - at < addressReach && addressCharacter.test(text[end]!)) end++
  if (text[end] === "@") return mailEnd(text, end)
  while (end > at && /[._%+-]/.test(text[end - 1]!)) end--
  const dot = at + text.slice(at, end).lastIndexOf(".")
  if (dot <= at) return -1
  if (text.startsWith("www.", at)) return pathEnd(text, at)
  if (!domainEndings.has(text.slice(dot + 1, end))) return -1
  return text[end] === "/" ? pathEnd(text, end) : end
}

function mailEnd(text: string, at: number): number {
  let end = at + 1
  while (end < text.length && end - at < addressReach && addressCharacter.test(text[end]!)) end++
  while (end > at && /[._%+-]/.test(text[end - 1]!)) end--
  return text.slice(at, end).includes(".") ? end : -1
}

/** To the next space, without the punctuation of the sentence around. */
function pathEnd(text: string, at: number): number {
  let end = at
  while (end < text.length && !addressStop.test(text[end]!)) end++
  while (end > at && /[.,;:!?)\]}'’…]/.test(text[end - 1]!)) end--
  return end
}
