import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from "node:fs"
import {tmpdir} from "node:os"
import {join} from "node:path"
import {afterAll, beforeAll, describe, expect, it} from "vitest"
import {createApp} from "../../src/serve/app.ts"
import type {Problem} from "../../src/serve/problem.ts"
import {emptyReading, inventedId, inventedReading} from "../page/invented-reading.ts"
import {ledgerInMemory} from "./ledger-in-memory.ts"

const ledger = ledgerInMemory([inventedReading, emptyReading])
const host = "127.0.0.1:4747"
const html = {host, accept: "text/html,*/*"}

let pageFolder = ""
let app: ReturnType<typeof createApp>

beforeAll(() => {
  pageFolder = mkdtempSync(join(tmpdir(), "claimline-page-"))
  mkdirSync(join(pageFolder, "assets"))
  writeFileSync(join(pageFolder, "index.html"), "<!doctype html><title>Claimline</title>")
  writeFileSync(join(pageFolder, "favicon.svg"), "<svg/>")
  writeFileSync(join(pageFolder, "assets", "index-abc.js"), "export {}")
  app = createApp({ledger, pageFolder, host: "127.0.0.1"})
})

afterAll(async () => {
  await app.close()
  rmSync(pageFolder, {recursive: true})
})

const get = (url: string, headers: Record<string, string> = {host}) => app.inject({method: "GET", url, headers})

describe("data", () => {
  it.each(["/index.json", "/reports.json"])("%s lists the reports and what they hold together", async (url) => {
    const response = await get(url)
    expect(response.statusCode).toBe(200)
    expect(response.json()).toEqual({reports: await ledger.list(), counts: await ledger.counts()})
  })

  it("lists only the reports whose line holds the words, with counts of their own", async () => {
    const {reports, counts} = (await get("/index.json?text=vell%20post")).json<{
      reports: {id: string}[]
      counts: {documents: number}
    }>()
    expect(reports.map(({id}) => id)).toEqual([inventedId])
    expect(counts.documents).toBe(1)
  })

  it("gives a report as the ledger holds it", async () => {
    expect((await get(`/reports/${inventedId}.json`)).json()).toEqual(inventedReading)
  })

  it("gives the claims that the page would show at the same address", async () => {
    const response = await get(`/reports/${inventedId}.json?side=QNO&stance=no-comment`)
    const reading = response.json<typeof inventedReading>()
    expect(reading.claims.map(({stance}) => stance)).toEqual(["no-comment", "no-comment"])
    expect(reading.incidents).toHaveLength(1)
    expect(reading.links).toEqual([])
  })

  it("takes an empty source for the report's own voice and empty words for no filter", async () => {
    const own = (await get(`/reports/${inventedId}.json?source=`)).json<typeof inventedReading>()
    expect(own.claims.every(({attribution}) => attribution.length === 0)).toBe(true)
    expect(own.claims).toHaveLength(2)
    const all = (await get(`/reports/${inventedId}.json?text=`)).json<typeof inventedReading>()
    expect(all).toEqual(inventedReading)
  })

  it("says when nothing has changed", async () => {
    const {etag} = (await get("/index.json")).headers
    const again = await get("/index.json", {host, "if-none-match": String(etag)})
    expect(again.statusCode).toBe(304)
    expect(again.body).toBe("")
  })
})

describe("page", () => {
  it.each(["/", `/reports/${inventedId}`])("%s is the page, with an ETag", async (url) => {
    const response = await get(url, html)
    expect(response.statusCode).toBe(200)
    expect(response.headers["content-type"]).toContain("text/html")
    expect(response.headers.etag).toBeTruthy()
    expect(response.headers["cache-control"]).toBe("no-cache")
  })

  it("leads from the beginning of an id to the whole of it", async () => {
    const response = await get("/reports/c0ffee", html)
    expect(response.statusCode).toBe(302)
    expect(response.headers.location).toBe(`/reports/${inventedId}`)
  })

  it.each(["/reports/unknown0", "/reports/a..b", "/nowhere"])("%s is the page too, as not found", async (url) => {
    const response = await get(url, html)
    expect(response.statusCode).toBe(404)
    expect(response.headers["content-type"]).toContain("text/html")
  })

  it("lets assets be kept for good", async () => {
    const response = await get("/assets/index-abc.js")
    expect(response.headers["cache-control"]).toContain("immutable")
  })
})

describe("errors have one shape", () => {
  const cases: [url: string, status: number, code: string][] = [
    ["/reports/unknown0.json", 404, "no-such-report"],
    ["/reports/..%2f..%2fetc.json", 400, "bad-query"],
    ["/reports/abc.json", 400, "bad-query"],
    [`/reports/${inventedId}.json?stance=shouts`, 400, "bad-query"],
    [`/reports/${inventedId}.json?colour=red`, 400, "bad-query"],
    ["/index.json?text=a&text=b", 400, "bad-query"],
    ["/nowhere.json", 404, "no-such-address"],
    ["/assets/missing.js", 404, "no-such-address"]
  ]
  it.each(cases)("%s: %i %s", async (url, status, code) => {
    const response = await get(url)
    const problem = response.json<Problem>()
    expect(response.statusCode).toBe(status)
    expect(response.headers["content-type"]).toContain("application/problem+json")
    expect(problem).toMatchObject({type: "about:blank", status, code})
    expect(problem.detail).toBeTruthy()
    expect(problem.hint).toBeTruthy()
  })

  it("tells which ids a beginning could mean only by their number", async () => {
    const twice = {...emptyReading, document: {...emptyReading.document, id: "c0ffee000000" as typeof inventedId}}
    const other = createApp({ledger: ledgerInMemory([inventedReading, twice]), pageFolder, host: "127.0.0.1"})
    const response = await other.inject({url: "/reports/c0ff.json", headers: {host}})
    expect(response.statusCode).toBe(409)
    expect(response.json<Problem>().code).toBe("id-ambiguous")
    await other.close()
  })

  it("tells nothing of the inside of the program", async () => {
    const reported: unknown[] = []
    const broken = {...ledger, list: () => Promise.reject(new Error("secret path /home/x"))}
    const other = createApp({ledger: broken, pageFolder, host: "127.0.0.1", report: (error) => reported.push(error)})
    const response = await other.inject({url: "/index.json", headers: {host}})
    expect(response.statusCode).toBe(500)
    expect(response.body).not.toContain("secret")
    expect(reported).toHaveLength(1)
    await other.close()
  })
})

describe("safety", () => {
  it.each(["evil.example", "evil.example:4747", "127.0.0.1.evil.example", "localhost.evil.example", "10.0.0.7"])(
    "refuses to be called %j, as a rebound name would",
    async (name) => {
      const response = await get("/index.json", {host: name})
      expect(response.statusCode).toBe(421)
      expect(response.json<Problem>().code).toBe("foreign-host")
    }
  )

  it.each(["127.0.0.1", "localhost:4747", "LOCALHOST", "[::1]:4747"])("answers to %s", async (name) => {
    expect((await get("/index.json", {host: name})).statusCode).toBe(200)
  })

  it.each(["POST", "PUT", "DELETE", "PATCH"] as const)("refuses %s: the workbench only reads", async (method) => {
    const response = await app.inject({method, url: "/index.json", headers: {host}})
    expect(response.statusCode).toBe(405)
    expect(response.headers.allow).toBe("GET, HEAD")
  })

  it.each(["/", "/index.json", "/nowhere.json", "/assets/index-abc.js"])(
    "sends its security headers with %s",
    async (url) => {
      const {headers} = await get(url)
      expect(headers["content-security-policy"]).toContain("default-src 'none'")
      expect(headers["content-security-policy"]).not.toContain("unsafe")
      expect(headers["x-content-type-options"]).toBe("nosniff")
      expect(headers["referrer-policy"]).toBe("no-referrer")
      expect(headers["x-frame-options"]).toBe("DENY")
    }
  )

  it.each(["/assets/../index.html", "/assets/%2e%2e/%2e%2e/package.json", "/assets/..%5c..%5cpackage.json"])(
    "gives no file from outside: %s",
    async (url) => {
      expect((await get(url)).body).not.toContain("doctype")
      expect((await get(url)).statusCode).toBeGreaterThanOrEqual(400)
    }
  )
})
