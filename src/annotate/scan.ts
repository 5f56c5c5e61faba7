import type {Language} from "../languages/language.ts"
import type {Phrases} from "../languages/phrases.ts"
import type {Words} from "../model/annotated.ts"
import type {Sentence} from "../model/token.ts"

/** One sentence under the eyes of a grammar: its tokens, and where it ends. Token indexes are the document's. */
export interface Scan {
  readonly words: Words
  readonly language: Language
  readonly from: number
  readonly to: number
}

export function scanSentence(words: Words, sentence: Sentence, language: Language): Scan {
  return {words, language, from: sentence.from, to: sentence.to}
}

/** The normal form at an index, an abbreviation's full stop removed; "" outside the sentence. */
export function wordAt(scan: Scan, at: number): string {
  if (at < scan.from || at >= scan.to) return ""
  const norm = scan.words.tokens.norm[at]!
  return norm.length > 1 && norm.endsWith(".") ? norm.slice(0, -1) : norm
}

/** The tag at an index; "" outside the sentence or where no tagger has been. */
export function tagAt(scan: Scan, at: number): string {
  return at < scan.from || at >= scan.to ? "" : scan.words.tokens.tag[at]!
}

export function formAt(scan: Scan, at: number): string {
  return at < scan.from || at >= scan.to ? "" : scan.words.tokens.form[at]!
}

/** True when no white space stands between the token and the one before. */
export function isGlued(scan: Scan, at: number): boolean {
  const {start, end} = scan.words.tokens
  return at > scan.from && at < scan.to && start[at] === end[at - 1]
}

export function isHyphen(word: string): boolean {
  return word === "-" || word === "–" || word === "—" || word === "‐"
}

/** The index behind a hyphen that joins two words of a compound ("three-year"); the index itself if there is none. */
export function skipHyphen(scan: Scan, at: number): number {
  return isHyphen(wordAt(scan, at)) && isGlued(scan, at) && isGlued(scan, at + 1) ? at + 1 : at
}

export function skipAny(scan: Scan, at: number, words: ReadonlySet<string>): number {
  return words.has(wordAt(scan, at)) ? at + 1 : at
}

export function skipWord(scan: Scan, at: number, word: string): number {
  return wordAt(scan, at) === word ? at + 1 : at
}

export interface Found<Meaning> {
  readonly meaning: Meaning
  readonly to: number
}

/** The longest phrase of a table that starts here. */
export function phraseAt<Meaning>(scan: Scan, at: number, table: Phrases<Meaning>): Found<Meaning> | null {
  const first = wordAt(scan, at)
  const longest = table.longest.get(first)
  if (longest === undefined) return null
  let phrase = first
  let found: Found<Meaning> | null = null
  for (let length = 1; ; length++) {
    const meaning = table.meanings.get(phrase)
    if (meaning !== undefined) found = {meaning, to: at + length}
    if (length === longest || at + length >= scan.to) return found
    phrase += " " + wordAt(scan, at + length)
  }
}

/** The longest phrase of a table that ends right before this index. */
export function phraseBefore<Meaning>(
  scan: Scan,
  at: number,
  table: Phrases<Meaning>
): (Found<Meaning> & {from: number}) | null {
  for (let length = 4; length > 0; length--) {
    const found = phraseAt(scan, at - length, table)
    if (found?.to === at) return {...found, from: at - length}
  }
  return null
}
