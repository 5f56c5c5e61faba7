import type {Language} from "../languages/language.ts"
import {isoDate} from "../model/calendar.ts"
import type {Annotated} from "../model/annotated.ts"
import type {ClaimInWords} from "../model/claim.ts"
import type {Interval} from "../model/interval.ts"
import type {TimeExpression} from "../model/mention.ts"
import {known, type Resolution} from "../model/resolution.ts"
import {publicationDay} from "./time-anchor.ts"
import {dayFrame, intervalOf} from "./time-frame.ts"
import {isRetrospective} from "./time-text.ts"

/**
 * The date of a fresh happening that a report gives no date for. News opens with what is new: what its first sentence tells
 * in the outlet's own voice as having happened is of the day of publication. Anything else without a date stays without.
 */
export function inferredTime(
  annotated: Annotated,
  claim: ClaimInWords,
  language: Language
): Resolution<Interval> | null {
  const day = publicationDay(annotated)
  if (day === null || !isFreshNews(annotated, claim, language)) return null
  return known(intervalOf(dayFrame(day)), `told as new in the first sentence of a report of ${isoDate(day)}`)
}

function isFreshNews(annotated: Annotated, claim: ClaimInWords, language: Language): boolean {
  if (claim.attribution.length > 0 || claim.background || claim.stance !== "asserts") return false
  if (claim.events[0]?.tense !== "past") return false
  const first = annotated.sentences.findIndex(({kind}) => kind === "body")
  if (claim.sentence !== first) return false
  const times = annotated.mentions.filter((mention): mention is TimeExpression => mention.kind === "time")
  const isDated = times.some(({tokens}) => annotated.tokens.sentence[tokens.from] === first)
  return !isDated && !isRetrospective(annotated, times, language)
}
