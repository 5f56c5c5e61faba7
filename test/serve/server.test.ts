import {mkdtempSync, rmSync, writeFileSync} from "node:fs"
import {createServer, type AddressInfo} from "node:net"
import {tmpdir} from "node:os"
import {join} from "node:path"
import {afterEach, beforeEach, describe, expect, it} from "vitest"
import {serveLedger, startServer} from "../../src/serve/server.ts"
import {openSqliteLedger} from "../../src/store/sqlite.ts"
import {inventedId, inventedReading} from "../page/invented-reading.ts"
import {ledgerInMemory} from "./ledger-in-memory.ts"

let pageFolder = ""

beforeEach(() => {
  pageFolder = mkdtempSync(join(tmpdir(), "claimline-page-"))
  writeFileSync(join(pageFolder, "index.html"), "<!doctype html>")
})
afterEach(() => rmSync(pageFolder, {recursive: true}))

describe("serveLedger", () => {
  it("answers at its address until it is closed, and closes the ledger", async () => {
    let closed = 0
    const close = async () => {
      closed++
    }
    const ledger = {...ledgerInMemory([inventedReading]), close}
    const server = await serveLedger(ledger, {pageFolder})
    expect(server.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/)
    expect((await fetch(`${server.url}/index.json`)).status).toBe(200)
    await server.close()
    expect(closed).toBe(1)
    await expect(fetch(`${server.url}/index.json`)).rejects.toThrow()
  })

  it("says that a port is taken, and what to do", async () => {
    const other = createServer()
    await new Promise<void>((resolve) => other.listen(0, "127.0.0.1", resolve))
    const {port} = other.address() as AddressInfo
    await expect(serveLedger(ledgerInMemory([]), {port, pageFolder})).rejects.toMatchObject({
      name: "ClaimlineError",
      code: "port-taken",
      message: expect.stringContaining(String(port)) as string,
      exitCode: 1
    })
    other.close()
  })

  it("says that this machine has no such address", async () => {
    await expect(serveLedger(ledgerInMemory([]), {host: "192.0.2.1", pageFolder})).rejects.toMatchObject({
      code: "host-unknown"
    })
  })

  it("says that the page has not been built", async () => {
    await expect(serveLedger(ledgerInMemory([]), {pageFolder: join(pageFolder, "none")})).rejects.toMatchObject({
      code: "page-not-built"
    })
  })
})

describe("startServer", () => {
  it("serves what is in the ledger file, word for word", async () => {
    const ledgerPath = join(pageFolder, "ledger.sqlite")
    const ledger = openSqliteLedger(ledgerPath)
    await ledger.add(inventedReading, "2031-05-04T06:00:00Z")
    await ledger.close()
    const server = await startServer({ledgerPath, port: 0, pageFolder})
    try {
      const {counts} = (await (await fetch(`${server.url}/index.json`)).json()) as {counts: unknown}
      expect(counts).toEqual({documents: 1, claims: 14, incidents: 5, contested: 2})
      expect(await (await fetch(`${server.url}/reports/${inventedId}.json`)).json()).toEqual(inventedReading)
    } finally {
      await server.close()
    }
  })

  it("lets go of the ledger when it cannot start", async () => {
    const ledgerPath = join(pageFolder, "ledger.sqlite")
    await expect(startServer({ledgerPath, port: 0, pageFolder: join(pageFolder, "none")})).rejects.toMatchObject({
      code: "page-not-built"
    })
  })
})
