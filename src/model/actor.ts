/**
 * Who stands behind a name. `side`: ISO 3166 alpha-3 code of a state for its government, officials, forces and state media;
 * "UN", "EU", "NATO"; "NSA:<name>" for an armed non-state actor; "local-authority", "media", "analyst", "other".
 */
export interface Actor {
  /** Canonical name: "Russian Armed Forces", "Volodymyr Zelensky". */
  readonly name: string
  readonly kind: ActorKind
  readonly side: string
  /** Office or rank as known from the table, for people: "President". */
  readonly office?: string
}

export type ActorKind =
  | "state"
  | "government"
  | "military"
  | "unit"
  | "official"
  | "person"
  | "armed-group"
  | "organisation"
  | "local-authority"
  | "media"
  | "analyst"
  | "civilians"
  | "other"
