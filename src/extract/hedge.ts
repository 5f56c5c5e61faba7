import type {Hedge} from "../model/claim.ts"
import type {TokenRange} from "../model/span.ts"
import type {Clauses} from "./clause-rules.ts"
import type {Labeller} from "./labeller.ts"
import {claimSequence} from "./stance.ts"
import type {Voice} from "./voice.ts"

export const hedgeLabels = ["plain", "hedged"] as const

/** Whether the words make the proposition uncertain, and whether a condition does. */
export function hedgeOf(clauses: Clauses, proposition: TokenRange, voice: Voice | undefined, labeller: Labeller): Hedge {
  const {best} = labeller.label(claimSequence(clauses, proposition, voice))
  if (best[0] === 0) return "none"
  return isConditional(clauses, proposition) ? "conditional" : "hedged"
}

/** A condition inside the proposition, or one in the same sentence that its clause hangs on. */
function isConditional({words, columns, language}: Clauses, {from, to}: TokenRange): boolean {
  const {conditions} = language.attribution
  const {norm, head, tag} = words.tokens
  for (let i = columns.from[from]!; i < columns.to[from]!; i++) {
    if (!conditions.has(norm[i]!) || tag[i] !== "IN") continue
    if (i >= from && i < to) return true
    // "If the exchange proceeds, it will ...": the condition's verb hangs from a token of the proposition.
    const verb = head[i]!
    const main = verb >= 0 ? head[verb]! : -1
    if (main >= from && main < to) return true
  }
  return false
}
