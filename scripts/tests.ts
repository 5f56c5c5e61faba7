import {startVitest, type TestCase, type TestModule} from "vitest/node"
import type {Tally} from "./tally.ts"

/** Runs one project of vitest.config.ts: a dot for each test, the words of those that fail. */
export async function runTests(project: "unit" | "page"): Promise<Tally> {
  console.log(`${project} tests`)
  const vitest = await startVitest([], {project, watch: false, reporters: ["dot"], passWithNoTests: true})
  const modules = vitest.state.getTestModules()
  const tests = modules.flatMap((module) => [...module.children.allTests()])
  const stray = vitest.state.getUnhandledErrors().length
  await vitest.close()
  return {
    passed: tests.filter((test) => test.result().state === "passed").length,
    failed:
      tests.filter((test) => test.result().state === "failed").length + modules.filter(failedToLoad).length + stray,
    skipped: countReasons(tests)
  }
}

/** A file that throws before its first test has no failed test to be counted. */
function failedToLoad(module: TestModule): boolean {
  return module.errors().length > 0
}

function countReasons(tests: readonly TestCase[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const test of tests) {
    const result = test.result()
    if (result.state !== "skipped" && result.state !== "pending") continue
    const reason = result.state === "skipped" && result.note ? result.note : test.fullName
    counts.set(reason, (counts.get(reason) ?? 0) + 1)
  }
  return counts
}
