import {basename, extname} from "node:path"
import type {Document} from "../model/document.ts"
import type {Reading} from "../model/reading.ts"
import {complain} from "./complain.ts"
import {runEngine} from "./engine.ts"
import {outcomeCode, type ExitCode} from "./exit-codes.ts"
import {findInputs} from "./inputs.ts"
import {reportsOf, type ReportOptions} from "./reports.ts"
import {outputPaint, outputWidth, print} from "./terminal.ts"

/** The forms in which a reading can be printed. */
export const outputForms = ["text", "jsonl", "gold"] as const

export type OutputForm = (typeof outputForms)[number]

export interface ReadOptions extends ReportOptions {
  readonly as: OutputForm
}

/** `claimline read`: the claims of reports, printed; nothing is kept. */
export async function read(paths: readonly string[], options: ReadOptions): Promise<ExitCode> {
  const write = await writerOf(options.as)
  let done = 0
  let failed = 0
  for await (const item of reportsOf(await findInputs(paths), options)) {
    const read = await runEngine(item)
    if (read.kind === "failure") {
      failed++
      complain(read.error)
      continue
    }
    await print((done > 0 && options.as === "text" ? separator() : "") + write(read.reading))
    done++
  }
  return outcomeCode(done, failed)
}

/** Only the writer that is asked for is loaded. */
export async function writerOf(form: OutputForm): Promise<(reading: Reading) => string> {
  switch (form) {
    case "text": {
      const {writeText} = await import("../write/text.ts")
      const layout = {width: outputWidth(), paint: outputPaint()}
      return (reading) => writeText(reading, layout)
    }
    case "jsonl":
      return (await import("../write/jsonl.ts")).writeJsonl
    case "gold": {
      const {writeGold} = await import("../write/gold.ts")
      return (reading) => writeGold(reading, articleName(reading.document))
    }
  }
}

function separator(): string {
  return `\n${outputPaint()("faint", "─".repeat(outputWidth()))}\n\n`
}

/** Annotations are named after their file, or the id of their row: "seed.txt" and "news.jsonl#seed" are "seed". */
function articleName({origin, id}: Document): string {
  if (origin === undefined || origin === "standard input") return id
  const [file = "", row] = origin.split("#", 2)
  return row ?? basename(file, extname(file))
}
