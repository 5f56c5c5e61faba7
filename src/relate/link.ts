import {claimSource, type Claim} from "../model/claim.ts"
import type {Link, LinkKind} from "../model/incident.ts"
import {compareClaims, likeness, type Fingerprint} from "./likeness.ts"

/** How far back, in sentences, one claim of a report answers another. */
const reach = 4
/** No report has more claims than this in so many sentences. */
const window = 60

/**
 * How the claims of one report speak to each other: a denial to the nearest earlier claim of another party about the same
 * thing, a rejection to a demand or offer, silence to what is kept silent about, a different number to the first one.
 */
export function relateLinks(prints: readonly Fingerprint[]): readonly Link[] {
  return prints.flatMap((print, position) => {
    const kind = answeringKind(print.claim)
    const before = prints.slice(Math.max(0, position - window), position)
    const link = kind ? answer(print, before, kind) : dispute(print, before)
    return link ? [link] : []
  })
}

function answeringKind(claim: Claim): LinkKind | undefined {
  switch (claim.stance) {
    case "denies":
      return "denies"
    case "rejects":
      return "rejects"
    case "no-comment":
      return "answers"
    default:
      return undefined
  }
}

function answer(print: Fingerprint, prints: readonly Fingerprint[], kind: LinkKind): Link | undefined {
  const earlier = prints.filter(
    (other) => isEarlierOfOthers(print, other) && (kind !== "rejects" || isRejectable(other.claim))
  )
  const best = mostAlike(print, earlier)
  return (
    best && {
      kind,
      from: print.claim.id,
      to: best.claim.id,
      because: `${print.claim.stance}, nearest claim of another party`
    }
  )
}

function isRejectable({stance}: Claim): boolean {
  return stance === "demands" || stance === "promises" || stance === "accuses" || stance === "threatens"
}

/** Another party gives another number for the same count of the same kind of happening. */
function dispute(print: Fingerprint, prints: readonly Fingerprint[]): Link | undefined {
  const other = prints.find(
    (candidate) =>
      isEarlierOfOthers(print, candidate) &&
      claimSource(print.claim) !== undefined &&
      claimSource(candidate.claim) !== undefined &&
      [...candidate.types].some((type) => print.types.has(type)) &&
      print.claim.quantities.some((quantity) =>
        candidate.claim.quantities.some(
          (earlier) =>
            earlier.unit === quantity.unit &&
            earlier.value !== null &&
            quantity.value !== null &&
            earlier.value !== quantity.value
        )
      )
  )
  return (
    other && {kind: "disputes", from: print.claim.id, to: other.claim.id, because: "another number by another party"}
  )
}

function isEarlierOfOthers(print: Fingerprint, other: Fingerprint): boolean {
  const apart = print.claim.sentence - other.claim.sentence
  return apart <= reach && other.party !== print.party
}

function mostAlike(print: Fingerprint, others: readonly Fingerprint[]): Fingerprint | undefined {
  let best: Fingerprint | undefined
  let bestScore = -Infinity
  for (const other of others) {
    const score = likeness(compareClaims(print, other))
    if (score > bestScore) [best, bestScore] = [other, score]
  }
  return best
}
