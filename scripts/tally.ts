/** What a part of the check came to. Skipped tests are counted by the reason for skipping them. */
export interface Tally {
  readonly passed: number
  readonly failed: number
  readonly skipped: ReadonlyMap<string, number>
}

export function addTallies(tallies: readonly Tally[]): Tally {
  const skipped = new Map<string, number>()
  for (const tally of tallies)
    for (const [reason, count] of tally.skipped) skipped.set(reason, (skipped.get(reason) ?? 0) + count)
  return {
    passed: tallies.reduce((sum, tally) => sum + tally.passed, 0),
    failed: tallies.reduce((sum, tally) => sum + tally.failed, 0),
    skipped
  }
}

export function countSkipped(tally: Tally): number {
  return [...tally.skipped.values()].reduce((sum, count) => sum + count, 0)
}

/** "812 passed, 0 failed", and ", 3 skipped" when there are any. */
export function tallyLine(tally: Tally): string {
  const skipped = countSkipped(tally)
  return `${tally.passed} passed, ${tally.failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`
}

/** One line for each reason, so that nobody takes a skipped test for a passed one. */
export function skippedLines(tally: Tally): readonly string[] {
  return [...tally.skipped].map(([reason, count]) => `skipped ${count}: ${reason}`)
}
