import {dataAddress, reportAddress} from "./address.svelte.ts"
import type {Problem, Reading, ReportList} from "./model.ts"

/** Why there is nothing to show: the server said why, or did not answer at all. */
export class LoadError extends Error {
  override readonly name = "LoadError"
  readonly problem: Problem | undefined

  constructor(problem: Problem | undefined) {
    super(problem?.detail ?? "no answer")
    this.problem = problem
  }
}

export const loadReports = () => load<ReportList>(dataAddress("/", ""))

/** The whole reading: the page filters it itself, so that a filter answers at once and shows what it hides. */
export const loadReading = (id: string) => load<Reading>(dataAddress(reportAddress(id), ""))

async function load<Data>(url: string): Promise<Data> {
  const response = await fetch(url, {headers: {accept: "application/json"}}).catch(() => {
    throw new LoadError(undefined)
  })
  if (response.ok) return (await response.json()) as Data
  throw new LoadError((await response.json().catch(() => undefined)) as Problem | undefined)
}
