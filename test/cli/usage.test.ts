import {describe, expect, it} from "vitest"
import {exitCodeHelp} from "../../src/cli/exit-codes.ts"
import {createProgram} from "../../src/cli/program.ts"
import {claimline} from "./run.ts"

describe("help", () => {
  const {commands} = createProgram("1.0.0", () => undefined)

  it("names every command, the exit codes and the environment", async () => {
    const {code, stdout} = await claimline(["--help"])
    expect(code).toBe(0)
    for (const command of commands) expect(stdout).toContain(`  ${command.name()} `)
    expect(stdout).toContain(exitCodeHelp)
    expect(stdout).toContain("CLAIMLINE_LEDGER")
  })

  it.each(commands.map((command) => [command.name(), command] as const))("of %s is complete", (name, command) => {
    let help = ""
    command.configureOutput({writeOut: (text) => (help += text)})
    command.outputHelp()
    expect(command.description()).toMatch(/\.$/)
    expect(command.summary()).not.toBe("")
    for (const option of command.options) expect(option.description, `${name} ${option.flags}`).not.toBe("")
    for (const argument of command.registeredArguments) expect(argument.description).not.toBe("")
    expect(help).toContain(`claimline ${name} `)
    expect(help).toContain(exitCodeHelp)
  })

  it("shows commands that exist: examples are understood", () => {
    for (const command of commands) {
      let help = ""
      command.configureOutput({writeOut: (text) => (help += text)})
      command.outputHelp()
      const examples = [...help.matchAll(/^ {2}claimline (.+)$/gm)].map(([, words]) => words!)
      expect(examples.length).toBeGreaterThan(0)
      for (const example of examples) {
        const [name, ...words] = example.split(" ")
        expect(name).toBe(command.name())
        const known = command.options.flatMap(({short, long}) => [short, long])
        for (const word of words.filter((word) => /^--?\w/.test(word))) expect(known).toContain(word)
      }
    }
  })
})

describe("wrong use ends with 2 and a hint", () => {
  it.each([
    ["an unknown command", ["raed", "x"], "Did you mean read?"],
    ["an unknown option", ["read", "--dat", "2031-01-01", "x"], "Did you mean --date?"],
    ["an impossible date", ["read", "--date", "2031-02-30", "x"], "Give a day such as"],
    ["an unknown form", ["read", "--as", "pdf", "x"], "Allowed choices are text, jsonl, gold"],
    ["an unknown language", ["add", "--lang", "de", "x"], "Allowed choices are"],
    ["an impossible port", ["serve", "--port", "70000"], "Give a number from 0 to 65535"],
    ["no file", ["read"], "missing required argument"],
    ["too much", ["list", "x"], "too many arguments"]
  ])("%s", async (_what, words, hint) => {
    const {code, stdout, stderr} = await claimline(words)
    expect(code).toBe(2)
    expect(stderr).toContain(hint)
    expect(stderr).toMatch(/^claimline: .*\n(.*\n)? {2}claimline .*--help shows what can be given\.$/m)
    expect(stdout).toBe("")
  })

  it("no command at all, with the help", async () => {
    const {code, stderr} = await claimline([])
    expect(code).toBe(2)
    expect(stderr).toContain("Usage: claimline")
  })
})

it("prints the version", async () => {
  const {code, stdout} = await claimline(["--version"])
  expect(code).toBe(0)
  expect(stdout).toMatch(/^\d+\.\d+\.\d+\n$/)
})
