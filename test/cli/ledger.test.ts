import {spawn} from "node:child_process"
import {existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from "node:fs"
import {createServer} from "node:net"
import {tmpdir} from "node:os"
import {join} from "node:path"
import {afterAll, beforeAll, describe, expect, it} from "vitest"
import {claimline, report, root} from "./run.ts"

let folder = ""
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "claimline-ledger-"))
  mkdirSync(join(folder, "reports"))
  writeFileSync(join(folder, "reports/a.txt"), report)
  writeFileSync(join(folder, "reports/b.txt"), "")
  writeFileSync(
    join(folder, "reports/c.jsonl"),
    [1, 2, 3]
      .map((day) => JSON.stringify({text: report, date: `2031-03-0${day}`, source: `Wire ${day}`}) + "\n")
      .join("")
  )
})
afterAll(() => rmSync(folder, {recursive: true}))

describe("claimline add, list, show", () => {
  it("keep what was read, once", {timeout: 60_000}, async () => {
    const first = await claimline(["add", "reports"], {cwd: folder})
    expect(first.code).toBe(1)
    expect(first.stderr).toContain(
      "claimline: reports/b.txt is empty.\n  Give a file that holds the text of a report.\n"
    )
    expect(first.stdout).toMatch(
      /^Added 4 reports with [1-9]\d* claims to claimline\.sqlite in .*\.\n1 input could not be read\.\n$/
    )

    const second = await claimline(["add", "reports/a.txt", "reports/c.jsonl"], {cwd: folder})
    expect(second.code).toBe(0)
    expect(second.stdout).toMatch(/^Added 0 reports .*\n4 reports were in it already\.\n$/)

    const list = await claimline(["list"], {cwd: folder})
    expect(list.code).toBe(0)
    expect(list.stdout).toMatch(/^claimline\.sqlite: 4 reports with/)
    const dates = list.stdout
      .split("\n")
      .slice(3, -1)
      .map((line) => line.split(/ {2,}/)[1])
    expect(dates).toEqual(["2031-03-03", "2031-03-02", "2031-03-01", "no date"])

    const [id] = list.stdout.split("\n")[3]!.split(" ")
    const show = await claimline(["show", id!], {cwd: folder})
    expect(show.stdout).toMatch(/^Velmar says bridge is held\nWire 3, 2031-03-03/)
    expect((await claimline(["show", id!, "--explain"], {cwd: folder})).stdout).toContain("made by")

    const rows = (await claimline(["list", "--as", "jsonl"], {cwd: folder})).stdout.trim().split("\n")
    expect(JSON.parse(rows[0]!)).toMatchObject({outlet: "Wire 3", publishedAt: "2031-03-03", language: "en"})
  })

  it("find the ledger by option, before or after the command, and by environment", async () => {
    const options = {cwd: folder, input: report}
    const after = await claimline(["add", "-", "--ledger", "after.sqlite"], options)
    expect(after.stdout).toContain("to after.sqlite")
    const before = await claimline(["--ledger", "after.sqlite", "list"], options)
    expect(before.stdout).toMatch(/^after\.sqlite: 1 report with/)
    const environment = await claimline(["list"], {...options, env: {CLAIMLINE_LEDGER: "after.sqlite"}})
    expect(environment.stdout).toBe(before.stdout)
  })

  it("leave the ledger out when it lies among the reports", async () => {
    const {code} = await claimline(["add", ".", "--quiet", "--ledger", "reports/here.sqlite"], {cwd: folder})
    expect(code).toBe(1)
    const again = await claimline(["add", "reports", "--quiet", "--ledger", "reports/here.sqlite"], {cwd: folder})
    expect(again.stderr).not.toContain("here.sqlite")
  })

  it("say what is wrong with a report's id", async () => {
    const {code, stderr} = await claimline(["show", "zzzz", "--ledger", "after.sqlite"], {cwd: folder})
    expect(code).toBe(2)
    expect(stderr).toContain('There is no report "zzzz" in after.sqlite.')
  })

  it.each([
    ["missing", (path: string) => path, ["list"], "There is no ledger at"],
    [
      "no ledger",
      (path: string) => (writeFileSync(path, "notes ".repeat(900)), path),
      ["list"],
      "is not a ledger of Claimline"
    ],
    [
      "no ledger",
      (path: string) => (writeFileSync(path, "notes ".repeat(900)), path),
      ["add", "reports"],
      "is not a ledger of Claimline"
    ],
    [
      "no ledger",
      (path: string) => (writeFileSync(path, "notes ".repeat(900)), path),
      ["serve"],
      "is not a ledger of Claimline"
    ],
    ["nowhere", () => "/proc/none.sqlite", ["add", "reports"], "cannot be opened for writing"]
  ])("end with 4 and a sentence when the ledger is %s", async (_what, make, words, sentence) => {
    const path = make(join(folder, "trouble.sqlite"))
    const before = existsSync(path) ? readFileSync(path) : undefined
    const {code, stderr} = await claimline([...words, "--ledger", path], {cwd: folder})
    expect(code).toBe(4)
    expect(stderr).toContain(sentence)
    expect(stderr.trim().split("\n")).toHaveLength(2)
    if (before) expect(readFileSync(path)).toEqual(before)
    rmSync(path, {force: true})
  })

  it("keep what was added when stopped with Ctrl-C, and go on from there", {timeout: 120_000}, async () => {
    const path = join(folder, "stopped.sqlite")
    const rows = Array.from(
      {length: 400},
      (_, index) => JSON.stringify({text: report.repeat(20), source: `Wire ${index}`}) + "\n"
    )
    writeFileSync(join(folder, "many.jsonl"), rows.join(""))
    const child = spawn(process.execPath, [join(root, "bin/claimline.js"), "add", "many.jsonl", "--ledger", path], {
      cwd: folder
    })
    let stdout = ""
    child.stdout.setEncoding("utf8").on("data", (text: string) => (stdout += text))
    const ended = new Promise<number | null>((resolve) => child.on("close", resolve))
    while (!existsSync(`${path}-wal`)) await new Promise((resolve) => setTimeout(resolve, 20))
    await new Promise((resolve) => setTimeout(resolve, 1500))
    child.kill("SIGINT")
    expect(await ended).toBe(130)
    expect(stdout).toContain("the same command again goes on from here")
    const added = Number(/^Added (\d+) reports?/.exec(stdout)?.[1])
    const list = await claimline(["list", "--ledger", path])
    expect(list.stdout).toContain(`${path}: ${added} report`)
  })
})

describe("claimline serve", () => {
  const page = existsSync(join(root, "web/dist/index.html"))

  it.skipIf(!page)("serves until Ctrl-C and ends with 0", {timeout: 60_000}, async () => {
    const ledger = join(folder, "served.sqlite")
    const child = spawn(process.execPath, [join(root, "bin/claimline.js"), "serve", "--port", "0", "--ledger", ledger])
    let stdout = ""
    const ready = new Promise<void>((resolve) => {
      child.stdout.setEncoding("utf8").on("data", (text: string) => {
        stdout += text
        if (stdout.includes("\n")) resolve()
      })
    })
    const ended = new Promise<number | null>((resolve) => child.on("close", resolve))
    await ready
    const url = /http:\/\/127\.0\.0\.1:\d+/.exec(stdout)![0]
    expect((await fetch(url)).status).toBe(200)
    child.kill("SIGINT")
    child.kill("SIGINT")
    expect(await ended).toBe(0)
    expect(existsSync(ledger)).toBe(true)
  })

  it.skipIf(!page)("ends with 5 and a sentence when the port is taken", async () => {
    const other = createServer().listen(0, "127.0.0.1")
    await new Promise((resolve) => other.once("listening", resolve))
    const {port} = other.address() as {readonly port: number}
    const {code, stderr} = await claimline(["serve", "--port", String(port), "--ledger", join(folder, "served.sqlite")])
    other.close()
    expect(code).toBe(5)
    expect(stderr).toContain(`Port ${port} on 127.0.0.1 is taken`)
  })
})
