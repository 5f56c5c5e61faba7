import {spawn, type ChildProcess} from "node:child_process"
import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from "node:fs"
import {tmpdir} from "node:os"
import {join} from "node:path"
import {DatabaseSync} from "node:sqlite"
import {afterAll, describe, expect, it} from "vitest"
import {ClaimlineError} from "../../src/model/errors.ts"
import type {DocumentId} from "../../src/model/document.ts"
import {openSqliteLedger} from "../../src/store/sqlite.ts"
import {ledgerContract} from "./ledger-contract.ts"
import {sampleReading} from "./sample-reading.ts"

const folder = mkdtempSync(join(tmpdir(), "claimline-store-"))
afterAll(() => rmSync(folder, {recursive: true}))

let files = 0
function newPath(): string {
  return join(folder, `${++files}.sqlite`)
}

ledgerContract("sqlite", async () => openSqliteLedger(newPath()))

describe("a file that is no ledger", () => {
  function refusal(path: string): unknown {
    try {
      void openSqliteLedger(path).close()
      return undefined
    } catch (error) {
      return error
    }
  }

  function expectRefusal(path: string, code: string): void {
    const error = refusal(path)
    expect(error).toBeInstanceOf(ClaimlineError)
    expect(error).toMatchObject({code, exitCode: 4})
    expect((error as ClaimlineError).message).toContain(path)
  }

  it("is refused and stays as it was when it is text", () => {
    const path = newPath()
    writeFileSync(path, "These are my notes, worth more than any database.\n".repeat(100))
    const before = readFileSync(path)
    expectRefusal(path, "not-a-ledger")
    expect(readFileSync(path)).toEqual(before)
  })

  it("is refused and stays as it was when it is another program's database", () => {
    const path = newPath()
    const other = new DatabaseSync(path)
    other.exec("CREATE TABLE bookmark (url TEXT); INSERT INTO bookmark VALUES ('https://example.org')")
    other.close()
    const before = readFileSync(path)
    expectRefusal(path, "not-a-ledger")
    expect(readFileSync(path)).toEqual(before)
  })

  it("is refused when a newer version wrote it", async () => {
    const path = newPath()
    await openSqliteLedger(path).close()
    const database = new DatabaseSync(path)
    database.exec("PRAGMA user_version = 1000")
    database.close()
    expectRefusal(path, "ledger-newer")
  })

  it("is refused when it was cut off", async () => {
    const path = newPath()
    const ledger = openSqliteLedger(path)
    for (let index = 0; index < 20; index++)
      await ledger.add(sampleReading({outlet: `outlet ${index}`}), "2031-01-01T00:00:00Z")
    await ledger.close()
    const whole = readFileSync(path)
    const half = whole.subarray(0, Math.floor(whole.length / 2))
    writeFileSync(path, half)
    expectRefusal(path, "ledger-broken")
    expect(readFileSync(path)).toEqual(half)
  })

  it("is refused when it is a folder, or in a folder that is not there or allows no files", () => {
    const directory = newPath()
    mkdirSync(directory)
    expectRefusal(directory, "ledger-not-writable")
    expectRefusal(join(folder, "nowhere", "ledger.sqlite"), "ledger-not-writable")
    expectRefusal("/proc/claimline.sqlite", "ledger-not-writable")
  })

  it("says so when damage shows only later, and when another program keeps it locked", async () => {
    const path = newPath()
    const ledger = openSqliteLedger(path, {busyTimeout: 50})
    await ledger.add(sampleReading(), "2031-01-01T00:00:00Z")
    const other = new DatabaseSync(path)
    other.exec("BEGIN EXCLUSIVE")
    await expect(ledger.add(sampleReading({outlet: "late"}), "2031-01-01T00:00:00Z")).rejects.toMatchObject({
      code: "ledger-busy"
    })
    other.exec("ROLLBACK")
    other.close()
    await ledger.close()
    const bytes = readFileSync(path)
    bytes.fill(0xaa, 4096, bytes.length)
    writeFileSync(path, bytes)
    const broken = await Promise.resolve()
      .then(() => openSqliteLedger(path).list())
      .catch((error: unknown) => error)
    expect(broken).toMatchObject({code: "ledger-broken"})
  })

  it("is made anew when it is empty", async () => {
    const path = newPath()
    writeFileSync(path, "")
    const ledger = openSqliteLedger(path)
    expect((await ledger.counts()).documents).toBe(0)
    await ledger.close()
  })
})

describe("several processes", () => {
  const script = join(import.meta.dirname, "add-until-killed.ts")

  function add(
    path: string,
    name: string,
    count: number
  ): {readonly child: ChildProcess; readonly done: Promise<readonly string[]>} {
    const child = spawn(process.execPath, [script, path, name, String(count)], {stdio: ["ignore", "pipe", "inherit"]})
    let output = ""
    child.stdout.setEncoding("utf8").on("data", (text: string) => void (output += text))
    const done = new Promise<readonly string[]>((resolve) => {
      child.on("close", () => resolve(output.split("\n").slice(0, -1)))
    })
    return {child, done}
  }

  it("lose no acknowledged report when killed in the middle", {timeout: 60_000}, async () => {
    const path = newPath()
    const acknowledged: string[] = []
    for (const [round, moment] of [1, 60, 150].entries()) {
      const {child, done} = add(path, `round ${round}`, 100_000)
      await new Promise((resolve) => child.stdout?.once("data", resolve))
      await new Promise((resolve) => setTimeout(resolve, moment))
      child.kill("SIGKILL")
      acknowledged.push(...(await done))
    }
    expect(acknowledged.length).toBeGreaterThan(3)
    const ledger = openSqliteLedger(path)
    for (const id of acknowledged) expect(await ledger.has(id as DocumentId)).toBe(true)
    const entries = await ledger.list()
    expect(entries.every((entry) => entry.claims === 2)).toBe(true)
    expect(await ledger.get(entries[0]!.id)).toMatchObject({claims: [{stance: "asserts"}, {stance: "denies"}]})
    await ledger.close()
    const database = new DatabaseSync(path)
    expect(database.prepare("PRAGMA integrity_check").get()).toEqual({integrity_check: "ok"})
    expect(database.prepare("PRAGMA foreign_key_check").all()).toEqual([])
    database.close()
  })

  it("open a new file and write to it at once", {timeout: 60_000}, async () => {
    const path = newPath()
    const added = await Promise.all([
      add(path, "first", 100).done,
      add(path, "second", 100).done,
      add(path, "third", 100).done
    ])
    expect(added.map((ids) => ids.length)).toEqual([100, 100, 100])
    const ledger = openSqliteLedger(path)
    expect((await ledger.counts()).documents).toBe(300)
    await ledger.close()
  })
})
