import type {Annotated} from "../model/annotated.ts"
import type {Mention} from "../model/mention.ts"
import type {TokenRange} from "../model/span.ts"

/** How many mentions around a place in the text are looked at, so that a page of a million names is read in linear time. */
const WINDOW = 400
/** Mentions are sorted by start and short: those that begin this many earlier no longer reach into a range. */
const OVERHANG = 8

/** Index of the first mention that starts at or after a token. */
function firstFrom({mentions}: Annotated, token: number): number {
  let low = 0
  let high = mentions.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (mentions[middle]!.tokens.from < token) low = middle + 1
    else high = middle
  }
  return low
}

/** Mentions that share a token with a range, in order. */
export function mentionsIn(annotated: Annotated, {from, to}: TokenRange): readonly Mention[] {
  const {mentions} = annotated
  const found: Mention[] = []
  for (
    let i = Math.max(0, firstFrom(annotated, from) - OVERHANG);
    i < mentions.length && mentions[i]!.tokens.from < to;
    i++
  ) {
    if (mentions[i]!.tokens.to > from) found.push(mentions[i]!)
  }
  return found
}

/** Mentions at the beginning of the document, where people are introduced, then those before and around a token, in order. */
export function mentionsAround(annotated: Annotated, token: number): readonly Mention[] {
  const {mentions} = annotated
  const at = firstFrom(annotated, token)
  const start = Math.max(WINDOW, at - WINDOW)
  return [...mentions.slice(0, WINDOW), ...mentions.slice(start, Math.max(start, at + WINDOW))]
}
