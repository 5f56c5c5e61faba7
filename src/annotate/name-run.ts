import type {Language} from "../languages/language.ts"
import type {TokenRange} from "../model/span.ts"
import type {Tokens} from "../model/token.ts"

const CAPITAL = /^['’"“(]?\p{Lu}/u
const JOINT = /^[-‐‑–.'’&]$/

/** Written with a capital: in English the mark of a name, or of the beginning of a sentence. */
export function isCapital(form: string): boolean {
  return CAPITAL.test(form)
}

/** Signs that may stand inside a name between two of its words. */
export function isJoint(form: string): boolean {
  return JOINT.test(form)
}

/** Longest stretch of capitalised words that is still taken for one name; longer ones are headings. */
const LONGEST = 12

/**
 * The run of capitalised words around a token, in one sentence: "Bank of England" and "Deir ez-Zor" are one run, since small
 * words of the pack may stand between two capitals.
 */
export function runAround(tokens: Tokens, at: number, bounds: TokenRange, language: Language): TokenRange {
  let from = at
  while (from > bounds.from && at - from < LONGEST) {
    const before = stepOver(tokens, from - 1, -1, bounds, language)
    if (before < 0) break
    from = before
  }
  let to = at + 1
  while (to < bounds.to && to - at < LONGEST) {
    const after = stepOver(tokens, to, 1, bounds, language)
    if (after < 0) break
    to = after + 1
  }
  return {from, to}
}

/** The next capitalised word from a token on in one direction, over at most two small words or joints; -1 if none. */
function stepOver(tokens: Tokens, start: number, step: 1 | -1, bounds: TokenRange, language: Language): number {
  for (let i = start, skipped = 0; i >= bounds.from && i < bounds.to && skipped <= 2; i += step, skipped++) {
    if (isCapital(tokens.form[i]!)) return i
    if (!isJoint(tokens.form[i]!) && !language.places.inside.has(tokens.norm[i]!)) return -1
  }
  return -1
}
