import {readReports} from "../read/reports.ts"
import type {Defaults, ReadItem} from "../read/reader.ts"
import type {Input} from "./inputs.ts"

/** What the user may say about reports on the command line. */
export interface ReportOptions {
  readonly date?: string
  readonly lang?: Defaults["language"]
  readonly outlet?: string
}

/**
 * The reports of all inputs, one at a time. `onBytes` hears how much was read of them. What the user says holds against an
 * index of the folder, but not against what a report says of itself.
 */
export async function* reportsOf(
  inputs: readonly Input[],
  options: ReportOptions,
  onBytes: (bytes: number) => void = () => undefined
): AsyncGenerator<ReadItem> {
  for (const input of inputs) {
    if (input.kind === "failure") yield input
    else {
      const {name, chunks} = input.source
      yield* readReports({name, chunks: counted(chunks, onBytes)}, withOptions(input.defaults, options))
    }
    await breathe()
  }
}

function withOptions(defaults: Defaults, {date, lang, outlet}: ReportOptions): Defaults {
  return {
    ...defaults,
    ...(date === undefined ? {} : {publishedAt: date}),
    ...(lang === undefined ? {} : {language: lang}),
    ...(outlet === undefined ? {} : {outlet})
  }
}

async function* counted(
  chunks: AsyncIterable<Uint8Array>,
  onBytes: (bytes: number) => void
): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    onBytes(chunk.length)
    yield chunk
  }
}

/** Lets signals and timers in: extraction itself never waits for anything. */
export function breathe(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve))
}
