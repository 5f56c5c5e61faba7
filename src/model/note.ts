import type {Span} from "./span.ts"

/** Something that was not understood or was left out; never an error. `span` is where in the text, if it is anywhere. */
export interface Note {
  /** Stable, hyphenated, for programs: `time-without-anchor`, `place-unknown`, ... */
  readonly code: string
  readonly message: string
  readonly span?: Span
}

/** What every stage returns: its value, and what it could not read. */
export interface Noted<Value> {
  readonly value: Value
  readonly notes: readonly Note[]
}
