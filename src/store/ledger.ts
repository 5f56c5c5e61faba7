import type {DocumentId} from "../model/document.ts"
import type {Reading} from "../model/reading.ts"

/** One line of a list of reports. */
export interface LedgerEntry {
  readonly id: DocumentId
  readonly title: string
  readonly outlet?: string
  readonly publishedAt?: string
  readonly language: string
  readonly claims: number
  readonly incidents: number
  /** How many of its incidents sources contradict each other about. */
  readonly contested: number
  /** When it came into the ledger, ISO 8601 UTC; the only clock in the ledger. */
  readonly addedAt: string
}

export interface LedgerCounts {
  readonly documents: number
  readonly claims: number
  readonly incidents: number
  readonly contested: number
}

/** What `add` did. `acknowledged` means: on disk, and still there after the process is killed. */
export type AddOutcome =
  {readonly kind: "added"; readonly id: DocumentId} | {readonly kind: "known"; readonly id: DocumentId}

/**
 * Where readings are kept. One contract, one contract suite, several stores. Ground state is the documents;
 * claims are kept beside them so that nothing has to be read again to be shown.
 */
export interface Ledger {
  /** Adds one reading in one transaction. A document that is there already changes nothing. */
  add(reading: Reading, addedAt: string): Promise<AddOutcome>
  has(id: DocumentId): Promise<boolean>
  /** Newest publication first, undated last, then by id. */
  list(): Promise<readonly LedgerEntry[]>
  /** By whole id or an unambiguous prefix; undefined when there is none. Throws `ClaimlineError` "id-ambiguous". */
  get(idOrPrefix: string): Promise<Reading | undefined>
  counts(): Promise<LedgerCounts>
  close(): Promise<void>
}
