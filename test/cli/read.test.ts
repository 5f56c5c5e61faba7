import {spawnSync} from "node:child_process"
import {mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync} from "node:fs"
import {tmpdir} from "node:os"
import {join} from "node:path"
import {afterAll, beforeAll, describe, expect, it} from "vitest"
import {claimline, report, root} from "./run.ts"

let folder = ""
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "claimline-read-"))
  writeFileSync(join(folder, "good.txt"), report)
})
afterAll(() => rmSync(folder, {recursive: true}))

function write(name: string, content: string | Uint8Array): string {
  writeFileSync(join(folder, name), content)
  return name
}

describe("claimline read", () => {
  it("prints claims for people, without colour and within the width", async () => {
    const {code, stdout, stderr} = await claimline(
      ["read", "good.txt", "--date", "2031-03-14", "--outlet", "Sample Wire"],
      {cwd: folder}
    )
    expect({code, stderr}).toEqual({code: 0, stderr: ""})
    expect(stdout).toMatch(/^Velmar says bridge is held\nSample Wire, 2031-03-14 · \d+ claims? in/)
    expect(stdout).toContain("The army of Velmar")
    expect(stdout).toContain("DENIES the bridge was lost")
    expect(stdout).not.toContain("\u001B")
    for (const line of stdout.split("\n")) expect(line.length).toBeLessThanOrEqual(100)
  })

  it("prints the same bytes each time, for programs too, from a file as from standard input", async () => {
    const fromFile = await claimline(["read", "--as", "jsonl", "good.txt"], {cwd: folder})
    const fromInput = await claimline(["read", "--as", "jsonl", "-"], {input: report})
    expect(fromFile.code).toBe(0)
    expect(fromInput.stdout).toBe(fromFile.stdout.replace('"origin":"good.txt"', '"origin":"standard input"'))
    const rows = fromFile.stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as Record<string, unknown>)
    expect(rows[0]).toMatchObject({kind: "document", text: report})
    expect(rows.filter((row) => row.kind === "claim").length).toBeGreaterThan(0)
  })

  it("names annotations after their file", async () => {
    const {stdout} = await claimline(["read", "--as", "gold", "good.txt"], {cwd: folder})
    expect(stdout).toMatch(/^\{"kind":"article","id":"good","title":"Velmar says bridge is held"/)
  })

  it("reads a folder in order, with what its index says, and does the rest when one file is bad", async () => {
    mkdirSync(join(folder, "reports/later"), {recursive: true})
    write(
      "reports/index.json",
      JSON.stringify([{file: "a.txt", date: "2031-03-14", outlet: "Sample Wire", language: "en"}])
    )
    write("reports/a.txt", report)
    write("reports/b.txt", new Uint8Array([0x41, 0xff]))
    write("reports/.hidden", "not read")
    write("reports/later/c.jsonl", JSON.stringify({text: report, outlet: "Other Wire"}) + "\n")
    symlinkSync(folder, join(folder, "reports/up"))
    const {code, stdout, stderr} = await claimline(["read", "reports", "--as", "jsonl"], {cwd: folder})
    expect(code).toBe(1)
    expect(stderr).toBe(
      "claimline: reports/b.txt is not valid UTF-8: the byte at offset 1 cannot be read.\n" +
        "  Save the text as UTF-8, for example: iconv -f WINDOWS-1251 -t UTF-8 OLD > NEW\n"
    )
    const documents = stdout.split("\n").filter((line) => line.startsWith('{"kind":"document"'))
    expect(documents.map((line) => JSON.parse(line) as unknown)).toMatchObject([
      {origin: "reports/a.txt", publishedAt: "2031-03-14", outlet: "Sample Wire"},
      {origin: "reports/later/c.jsonl#1", outlet: "Other Wire"}
    ])
  })

  it.each([
    ["an empty file", () => write("empty.txt", ""), "empty.txt is empty."],
    ["a binary file", () => write("binary.txt", new Uint8Array(5000)), "binary.txt is a binary file, not text."],
    ["a missing file", () => "missing.txt", "missing.txt does not exist."],
    ["a folder without reports", () => (mkdirSync(join(folder, "none")), "none"), "The folder none holds no reports."]
  ])("ends with 3 and a sentence for %s", async (_what, make, sentence) => {
    const {code, stdout, stderr} = await claimline(["read", make()], {cwd: folder})
    expect({code, stdout}).toEqual({code: 3, stdout: ""})
    expect(stderr).toContain(`claimline: ${sentence}\n  `)
  })

  it("takes an HTML page for what it is, whatever it is called", async () => {
    const paragraphs = report.split("\n\n").map((words) => `<p>${words}</p>`)
    const {code, stdout} = await claimline(
      ["read", write("page.txt", `<html><body>${paragraphs.join("")}</body></html>`), "--as", "jsonl"],
      {
        cwd: folder
      }
    )
    expect(code).toBe(0)
    expect(stdout).toContain('"code":"read-as-html"')
  })

  it("says in a note that a language is not read yet", async () => {
    const {code, stdout} = await claimline(["read", "-", "--as", "jsonl"], {
      input: "Військові повідомили, що село взято під контроль і що їхні підрозділи рухаються до річки."
    })
    expect(code).toBe(0)
    expect(stdout).toContain('"code":"language-not-read"')
  })

  it("ends quietly when nobody reads on", () => {
    const command = `${process.execPath} ${join(root, "bin/claimline.js")} read --as jsonl good.txt good.txt good.txt | head -c 1`
    const {status, stderr} = spawnSync("bash", ["-o", "pipefail", "-c", command], {cwd: folder, encoding: "utf8"})
    expect({status, stderr}).toEqual({status: 0, stderr: ""})
  })
})

describe("claimline explain", () => {
  it("says what made a claim and why", async () => {
    const {code, stdout} = await claimline(["explain", "good.txt", "1"], {cwd: folder})
    expect(code).toBe(0)
    expect(stdout).toMatch(/^ {4}made by +(rule|model):/m)
    expect(stdout).toMatch(/^ {4}source +“/m)
    expect(stdout).toMatch(/^ {4}cue +“said”/m)
  })

  it("refuses a claim that is not there, and names those that are", async () => {
    const {code, stderr} = await claimline(["explain", "good.txt", "99"], {cwd: folder})
    expect(code).toBe(2)
    expect(stderr).toMatch(/There is no claim "99"\.\n {2}The report has claims 1 to \d+\./)
  })
})
