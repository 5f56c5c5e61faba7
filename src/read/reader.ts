import type {Document, LanguageCode} from "../model/document.ts"
import type {ClaimlineError} from "../model/errors.ts"
import type {Note} from "../model/note.ts"

/** Bytes with a name for people: a file, standard input. */
export interface Source {
  readonly name: string
  readonly chunks: AsyncIterable<Uint8Array>
}

/** What is known about reports that do not say it themselves. */
export interface Defaults {
  readonly language?: LanguageCode | undefined
  readonly publishedAt?: string | undefined
  readonly outlet?: string | undefined
  /** Of a source that holds one report. */
  readonly url?: string | undefined
}

/** One report, or the reason why there is none. A source of many reports goes on after a failure. */
export type ReadItem =
  | {readonly kind: "document"; readonly document: Document; readonly notes: readonly Note[]}
  | {readonly kind: "failure"; readonly error: ClaimlineError}

/** One format. To add one: a file here and a line in readers.ts. */
export interface Reader {
  /** As its file is called. */
  readonly name: string
  /** For people, with article: "an HTML page". */
  readonly label: string
  /** Whether a text that begins like this is of the format; file names are not asked. */
  recognises(start: string): boolean
  /** Throws `ClaimlineError` when the whole source cannot be read. */
  read(source: Source, defaults: Defaults): AsyncIterable<ReadItem>
}

/** Bytes of the longest report, and of the longest line of a file of reports. */
export const longestReport = 16 * 2 ** 20
