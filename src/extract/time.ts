import {mentionsFrom, type Annotated, type Words} from "../model/annotated.ts"
import type {TimeExpression} from "../model/mention.ts"
import type {TokenRange} from "../model/span.ts"
import {rangeSpan} from "../model/token.ts"
import type {Tokens} from "../model/token.ts"

/** The words that say whose claim it is; both null when the outlet speaks itself. */
interface AttributionRanges {
  readonly cue: TokenRange | null
  readonly source: TokenRange | null
}

export interface ClaimTimes {
  /** When it was said, as far as the text tells. */
  readonly saidWhen: TimeExpression | null
  /** When what is claimed happened, holds or will happen. */
  readonly happenedWhen: TimeExpression | null
}

/**
 * Which of the times around a claim dates the happening and which only the saying: "announced on June 8 that it had seized"
 * dates the announcement, "seized on June 8, it announced" the seizure. A time inside the content dates the happening; one
 * outside belongs to the saying where there is one, and otherwise to what the sentence tells.
 */
export function timesOfClaim(annotated: Annotated, content: TokenRange, attribution: AttributionRanges): ClaimTimes {
  const times = datedTimes(annotated, content, attribution)
  const inside = times.filter((time) => isWithin(time.tokens, content))
  const outside = times.filter((time) => !isWithin(time.tokens, content))
  const happened = bestOf(annotated, inside.filter(isCertain), content)
  if (attribution.cue === null && attribution.source === null) {
    return {saidWhen: null, happenedWhen: happened ?? bestOf(annotated, inside, content) ?? nearestTo(outside, content)}
  }
  const said = nearestTo(outside, attribution.cue ?? attribution.source!)
  return {saidWhen: said, happenedWhen: happened ?? (said ? null : bestOf(annotated, inside, content))}
}

/** The times of the content's sentence and of the cue's, which may be another one; lengths and "recently" date nothing. */
function datedTimes(
  annotated: Annotated,
  content: TokenRange,
  {cue, source}: AttributionRanges
): readonly TimeExpression[] {
  const {tokens, sentences} = annotated
  const own = [content, cue, source].flatMap((range) => (range ? [tokens.sentence[range.from]!] : []))
  return [...new Set(own)]
    .sort((a, b) => a - b)
    .flatMap((index) => mentionsFrom(annotated, rangeSpan(tokens, sentences[index]!)))
    .filter((mention): mention is TimeExpression => {
      return mention.kind === "time" && isDated(mention) && !isNameOfEvent(mention, tokens)
    })
}

function isDated({meaning}: TimeExpression): boolean {
  return meaning.kind !== "duration" && meaning.kind !== "recurring" && meaning.kind !== "reference"
}

/** "the 2020 election", "the 2016 World Cup": the year is part of a name and dates nothing else. */
function isNameOfEvent({meaning, tokens: range}: TimeExpression, tokens: Tokens): boolean {
  if (meaning.kind !== "calendar" || meaning.year === undefined || meaning.month !== undefined) return false
  const next = tokens.tag[range.to]
  return next !== undefined && tokens.sentence[range.to] === tokens.sentence[range.from] && /^(?:NN|JJ|``)/.test(next)
}

/** A stretch such as "in the last days" tells little where the saying has a date of its own. */
function isCertain({meaning}: TimeExpression): boolean {
  return meaning.kind !== "window"
}

function isWithin(inner: TokenRange, outer: TokenRange): boolean {
  return outer.from <= inner.from && inner.to <= outer.to
}

/** Of several times in a content the one that hangs highest in its tree: what dates the main verb, not an aside. */
function bestOf(words: Words, times: readonly TimeExpression[], content: TokenRange): TimeExpression | null {
  let best: TimeExpression | null = null
  for (const time of times) {
    if (!best || depthOf(words, time, content) < depthOf(words, best, content)) best = time
  }
  return best
}

/** Deeper than this, the order of the text decides. */
const deepest = 12

function depthOf({tokens}: Words, time: TimeExpression, content: TokenRange): number {
  let at = time.tokens.to - 1
  let depth = 0
  while (depth < deepest && at >= content.from && at < content.to) {
    const head = tokens.head[at]!
    if (head < time.tokens.from || head >= time.tokens.to) depth++
    at = head
  }
  return depth
}

function nearestTo(times: readonly TimeExpression[], range: TokenRange): TimeExpression | null {
  let best: TimeExpression | null = null
  for (const time of times) {
    if (!best || gap(time.tokens, range) < gap(best.tokens, range)) best = time
  }
  return best
}

function gap(a: TokenRange, b: TokenRange): number {
  return Math.max(0, a.from - b.to, b.from - a.to)
}
