import type {NameClass} from "../languages/event-words.ts"
import type {Annotated} from "../model/annotated.ts"

/** How many mentions before a token are looked at: mentions are sorted by start and seldom overlap more deeply. */
const lookBack = 8

/** What kind of name a token belongs to; null for none. Pronouns of people count as people. */
export function nameAt({tokens, mentions}: Annotated, i: number): NameClass | null {
  const last = lastStartingAt(mentions, tokens.start[i]!)
  for (let k = last; k >= 0 && k > last - lookBack; k--) {
    const mention = mentions[k]!
    if (mention.tokens.to <= i) continue
    if (mention.kind === "toponym" && !mention.adjective) return "place"
    if (mention.kind === "name") return mention.category === "person" ? "person" : "party"
  }
  return null
}

/** Index of the last mention that starts at or before an offset; -1 when none does. */
function lastStartingAt(mentions: Annotated["mentions"], offset: number): number {
  let low = 0
  let high = mentions.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (mentions[middle]!.start <= offset) low = middle + 1
    else high = middle
  }
  return low - 1
}
