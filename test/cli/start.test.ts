import {spawn} from "node:child_process"
import {cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync} from "node:fs"
import {tmpdir} from "node:os"
import {join} from "node:path"
import {afterAll, beforeAll, describe, expect, it} from "vitest"
import {root, type Ended} from "./run.ts"

const page = join(root, "web/dist")

/** A copy of the project that shares what is large, so that its ledger is its own. */
let copy = ""
beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), "claimline-start-"))
  for (const name of ["src", "data", "samples"]) symlinkSync(join(root, name), join(copy, name))
  for (const name of ["scripts", "bin", "package.json", "package-lock.json"])
    cpSync(join(root, name), join(copy, name), {recursive: true})
  linkPackages(join(copy, "node_modules"))
  if (existsSync(page)) cpSync(page, join(copy, "web/dist"), {recursive: true})
})
afterAll(() => rmSync(copy, {recursive: true}))

/** A folder of links, not a link to the folder: should npm clear it, only links are lost. */
function linkPackages(folder: string): void {
  mkdirSync(folder)
  for (const name of readdirSync(join(root, "node_modules"))) {
    if (name === ".package-lock.json") cpSync(join(root, "node_modules", name), join(folder, name))
    else symlinkSync(join(root, "node_modules", name), join(folder, name))
  }
}

/** npm start on any free port, stopped with Ctrl-C as soon as it says that it is ready. */
function start(): Promise<Ended> {
  const child = spawn(process.execPath, ["scripts/start.js", "--port", "0"], {
    cwd: copy,
    env: {...process.env, CLAIMLINE_LEDGER: ""}
  })
  let stdout = ""
  let stderr = ""
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    stdout += text
    if (text.includes("is ready at")) child.kill("SIGINT")
  })
  child.stderr.setEncoding("utf8").on("data", (text: string) => (stderr += text))
  return new Promise((resolve) => child.on("close", (code) => resolve({code, stdout, stderr})))
}

describe.skipIf(!existsSync(page))("npm start", () => {
  it("reads the samples once, serves, stops with 0 and keeps the ledger", {timeout: 120_000}, async () => {
    const ready =
      /^Claimline is ready at http:\/\/127\.0\.0\.1:\d+ with (\d+) reports from claimline\.sqlite\. Ctrl-C stops it\.$/m
    const first = await start()
    expect({code: first.code, stderr: first.stderr}).toEqual({code: 0, stderr: ""})
    expect(first.stdout).toMatch(ready)
    expect(first.stdout).toContain("the ledger is kept")
    const second = await start()
    expect(second.code).toBe(0)
    expect(ready.exec(second.stdout)?.[1]).toBe(ready.exec(first.stdout)?.[1])
  })

  it("says in a sentence that the ledger is none, and leaves it", {timeout: 60_000}, async () => {
    rmSync(join(copy, "claimline.sqlite"), {force: true})
    writeFileSync(join(copy, "claimline.sqlite"), "no ledger ".repeat(1000))
    const {code, stdout, stderr} = await start()
    expect({code, stdout}).toEqual({code: 4, stdout: ""})
    expect(stderr).toContain("claimline.sqlite is not a ledger of Claimline")
  })

  it("says in a sentence that packages cannot be installed", {timeout: 60_000}, async () => {
    rmSync(join(copy, "node_modules"), {recursive: true})
    mkdirSync(join(copy, "node_modules"))
    writeFileSync(join(copy, ".npmrc"), "registry=http://127.0.0.1:9/\nfetch-retries=0\ncache=./no-cache\n")
    const {code, stderr} = await start()
    expect(code).toBe(1)
    expect(stderr).toContain("The packages could not be installed: the npm registry cannot be reached.")
  })
})
