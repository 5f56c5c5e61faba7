import type {Claim} from "./claim.ts"
import type {Document} from "./document.ts"
import type {Incident, Link} from "./incident.ts"
import type {Note} from "./note.ts"
import type {Span} from "./span.ts"

/** Everything one report gives: what `readClaims` returns and what the ledger can compute again. */
export interface Reading {
  readonly document: Document
  /** Sentence spans in order, the headline included. */
  readonly sentences: readonly Span[]
  readonly claims: readonly Claim[]
  readonly links: readonly Link[]
  readonly incidents: readonly Incident[]
  readonly notes: readonly Note[]
  /** Version of the engine that read it. */
  readonly engine: string
}
