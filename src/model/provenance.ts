/**
 * Which part of the engine made something, and on what grounds; `claimline explain` prints it.
 * `by` is a rule's or a model's name (`rule:by-agent`, `model:segmenter`), `because` one sentence or phrase for people.
 */
export interface Provenance {
  readonly by: string
  readonly because?: string
}
