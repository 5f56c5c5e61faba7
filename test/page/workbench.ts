import type {Browser, BrowserContextOptions, Page} from "playwright-core"
import {afterAll, afterEach, beforeAll, describe, expect} from "vitest"
import type {Reading} from "../../src/model/reading.ts"
import {serveLedger, type RunningServer} from "../../src/serve/server.ts"
import {ledgerInMemory} from "../serve/ledger-in-memory.ts"
import {findBrowser, howToGetABrowser, launchBrowser} from "./browser.ts"

/** What a page test is given: pages over a ledger, and the promise that they behave. */
export interface Workbench {
  readonly url: () => string
  /** Opens an address; whatever the page writes to the console as an error fails the test that is running. */
  readonly open: (path: string, options?: BrowserContextOptions) => Promise<Page>
  /** Requests that any page made so far. */
  readonly requests: readonly string[]
}

/** A group of tests in a real browser, over the built page and a ledger in memory; skipped where there is no browser. */
export function describePage(name: string, readings: readonly Reading[], tests: (workbench: Workbench) => void): void {
  const executable = findBrowser()
  const title = executable ? name : `${name} (no browser: ${howToGetABrowser})`
  describe.skipIf(!executable)(title, () => {
    const requests: string[] = []
    const errors: string[] = []
    let server: RunningServer
    let browser: Browser

    beforeAll(async () => {
      server = await serveLedger(ledgerInMemory(readings))
      browser = await launchBrowser(executable!)
    })
    afterAll(async () => {
      await browser.close()
      await server.close()
    })
    afterEach(async () => {
      await Promise.all(browser.contexts().map((context) => context.close()))
      expect(errors.splice(0)).toEqual([])
    })

    tests({
      url: () => server.url,
      requests,
      async open(path, options) {
        const context = await browser.newContext({viewport: {width: 1360, height: 900}, locale: "en-GB", ...options})
        const page = await context.newPage()
        page.on("request", (request) => requests.push(request.url()))
        page.on("pageerror", (error) => errors.push(error.message))
        page.on("console", (message) => {
          // A browser reports every answer above 399 as an error; those that a test provokes are its own affair.
          if (message.type() === "error" && !message.text().startsWith("Failed to load resource"))
            errors.push(message.text())
        })
        await page.goto(server.url + path)
        await page.locator("main h1").waitFor({state: "attached"})
        return page
      }
    })
  })
}
