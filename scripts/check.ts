/**
 * Everything that must hold before a change is kept: types, lint, format, a page that builds, and the tests.
 * Ends with one line that counts them, and a non-zero exit code when anything failed. `npm test` runs this.
 */
import {findBrowser} from "../test/page/browser.ts"
import {runChecks} from "./checks.ts"
import {addTallies, countSkipped, skippedLines, tallyLine, type Tally} from "./tally.ts"
import {runTests} from "./tests.ts"

const checks = await runChecks()
const unit = await runTests("unit")
const page = await runTests("page")
const total = addTallies([checks, unit, explainMissingBrowser(page), refuseSkipping(page)])
for (const line of skippedLines(total)) console.log(line)
console.log(tallyLine(total))
process.exit(total.failed > 0 ? 1 : 0)

/** Without a browser all page tests are skipped for the same reason, and one command mends it. */
function explainMissingBrowser(page: Tally): Tally {
  const skipped = countSkipped(page)
  if (skipped === 0 || findBrowser() !== undefined) return page
  const reason = "page tests need Chromium, Chrome or Edge, and none was found. To mend it: apt-get install -y chromium"
  return {...page, skipped: new Map([[reason, skipped]])}
}

/** Where the machine is ours to prepare, a page test that was not run is a failure. */
function refuseSkipping(page: Tally): Tally {
  const refused = process.env.CI === "true" && countSkipped(page) > 0
  if (refused) console.log("failed: with CI=true no page test may be skipped")
  return {passed: 0, failed: refused ? 1 : 0, skipped: new Map()}
}
