import type {LedgerCounts, LedgerEntry} from "../store/ledger.ts"

/** What `/index.json` gives: the reports of the ledger, newest first, and what they hold together. */
export interface ReportList {
  readonly reports: readonly LedgerEntry[]
  readonly counts: LedgerCounts
}

export function matchesWords(entry: LedgerEntry, words: string): boolean {
  const line = [entry.title, entry.outlet, entry.publishedAt, entry.language].join("\n")
  return line.toLocaleLowerCase().includes(words.toLocaleLowerCase())
}

/** The reports whose line holds the words; the counts are then those of the reports that are left. */
export function filterReports(list: ReportList, words: string | undefined): ReportList {
  if (!words) return list
  const reports = list.reports.filter((entry) => matchesWords(entry, words))
  const sum = (count: (entry: LedgerEntry) => number) => reports.reduce((total, entry) => total + count(entry), 0)
  return {
    reports,
    counts: {
      documents: reports.length,
      claims: sum((entry) => entry.claims),
      incidents: sum((entry) => entry.incidents),
      contested: sum((entry) => entry.contested)
    }
  }
}
