import type {LedgerEntry} from "../store/ledger.ts"
import {countWording} from "../write/wording.ts"
import {exitCodes, type ExitCode} from "./exit-codes.ts"
import {ledgerPath, withPresentLedger, type LedgerOptions} from "./ledger.ts"
import {outputPaint, outputWidth, print} from "./terminal.ts"

export interface ListOptions extends LedgerOptions {
  readonly as: "text" | "jsonl"
}

/** `claimline list`: the reports in the ledger, newest publication first. */
export async function list(options: ListOptions): Promise<ExitCode> {
  const path = ledgerPath(options)
  await withPresentLedger(path, async (ledger) => {
    const entries = await ledger.list()
    if (options.as === "jsonl") {
      for (const entry of entries) await print(JSON.stringify(entry) + "\n")
      return
    }
    const {documents, claims, incidents, contested} = await ledger.counts()
    const totals = `${countWording(documents, "report")} with ${countWording(claims, "claim")} in ${countWording(incidents, "incident")}, ${contested} contested`
    await print(`${outputPaint()("title", path)}: ${totals}\n`)
    if (entries.length > 0) await print(`\n${table(entries)}\n`)
  })
  return exitCodes.done
}

interface Column {
  readonly title: string
  readonly right?: boolean
  readonly cell: (entry: LedgerEntry) => string
}

function columns(idLength: number): readonly Column[] {
  return [
    {title: "ID", cell: ({id}) => id.slice(0, idLength)},
    {title: "DATE", cell: ({publishedAt}) => publishedAt?.slice(0, "YYYY-MM-DD".length) ?? "no date"},
    {title: "LANG", cell: ({language}) => language},
    {title: "CLAIMS", right: true, cell: ({claims}) => String(claims)},
    {title: "CONTESTED", right: true, cell: ({contested}) => (contested > 0 ? String(contested) : "-")},
    {title: "TITLE", cell: ({title, outlet}) => (outlet === undefined ? title : `${title} (${outlet})`)}
  ]
}

/** On a terminal lines are cut to its width; a pipe gets them whole. */
function table(entries: readonly LedgerEntry[]): string {
  const shown = columns(uniqueLength(entries.map(({id}) => id)))
  const rows = entries.map((entry) => shown.map(({cell}) => cell(entry)))
  const widths = shown.map(({title}, index) =>
    rows.reduce((width, row) => Math.max(width, row[index]!.length), title.length)
  )
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, index) => (shown[index]!.right ? cell.padStart(widths[index]!) : cell.padEnd(widths[index]!)))
      .join("  ")
      .trimEnd()
  const paint = outputPaint()
  const [heading, ...lines] = [shown.map(({title}) => title), ...rows].map((cells) => cut(line(cells)))
  return [paint("faint", heading!), ...lines].join("\n")
}

function cut(line: string): string {
  const width = process.stdout.isTTY ? outputWidth() : Infinity
  return line.length > width ? line.slice(0, width - 1).trimEnd() + "…" : line
}

/** How many characters tell all ids apart, at least eight. */
function uniqueLength(ids: readonly string[]): number {
  const sorted = [...ids].sort()
  return sorted.reduce((length, id, index) => Math.max(length, sharedLength(id, sorted[index + 1] ?? "") + 1), 8)
}

function sharedLength(a: string, b: string): number {
  let length = 0
  while (length < a.length && a[length] === b[length]) length++
  return length
}
