import {claimSource, type Claim, type ClaimId, type Reading} from "./model.ts"

/** A claim with its place in the order of the text, which is the number that people see. */
export interface NumberedClaim {
  readonly number: number
  readonly claim: Claim
  /** What stands behind "#" in the address: the claim's id without the document's. */
  readonly fragment: string
}

/** Claims in the order in which a reader meets them; of two that start together the longer first. */
export function numberClaims({claims, document}: Reading): readonly NumberedClaim[] {
  const start = (claim: Claim) => claimSource(claim)?.source.start ?? -1
  return claims
    .toSorted((a, b) => a.content.start - b.content.start || b.content.end - a.content.end || start(a) - start(b) || 0)
    .map((claim, index) => ({number: index + 1, claim, fragment: fragmentOf(claim.id, document.id)}))
}

function fragmentOf(id: ClaimId, document: string): string {
  return id.startsWith(`${document}.`) ? id.slice(document.length + 1) : id
}
