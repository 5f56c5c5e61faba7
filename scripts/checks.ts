import {spawn} from "node:child_process"
import {existsSync} from "node:fs"
import type {Tally} from "./tally.ts"

/** A named check is one or more programs that must all end well. The page is built here because its tests need it. */
interface Check {
  readonly name: string
  readonly commands: readonly (readonly string[])[]
}

const checks: readonly Check[] = [
  {
    name: "types",
    commands: [
      ["node_modules/typescript/bin/tsc", "-p", "."],
      ["node_modules/svelte-check/bin/svelte-check", "--workspace", "web", "--tsconfig", "tsconfig.json"]
    ]
  },
  {name: "lint", commands: [["node_modules/eslint/bin/eslint.js", "."]]},
  {name: "format", commands: [["node_modules/prettier/bin/prettier.cjs", "--check", "--log-level", "warn", "."]]},
  {name: "page build", commands: [["node_modules/vite/bin/vite.js", "build", "web", "--logLevel", "warn"]]}
]

/** Runs two checks at a time, prints one line for each, and the words of those that fail. */
export async function runChecks(): Promise<Tally> {
  const waiting = [...checks]
  let failed = 0
  async function work(): Promise<void> {
    for (let check = waiting.shift(); check; check = waiting.shift()) if (!(await runCheck(check))) failed++
  }
  await Promise.all([work(), work()])
  return {passed: checks.length - failed, failed, skipped: new Map()}
}

async function runCheck(check: Check): Promise<boolean> {
  const startedAt = performance.now()
  const results = []
  for (const command of check.commands) results.push(await runProgram(command))
  const ok = results.every((result) => result.exitCode === 0)
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1)
  console.log(`${check.name.padEnd(12)}${(ok ? "ok" : "failed").padEnd(8)}${seconds} s`)
  if (!ok) console.log(results.map((result) => result.output).join("\n"))
  return ok
}

function runProgram([script = "", ...options]: readonly string[]): Promise<{exitCode: number; output: string}> {
  if (!existsSync(script)) return Promise.resolve({exitCode: 1, output: `${script} is missing: run npm install`})
  return new Promise((resolve) => {
    const program = spawn(process.execPath, [script, ...options], {stdio: ["ignore", "pipe", "pipe"]})
    let output = ""
    program.stdout.on("data", (piece: Buffer) => (output += piece.toString()))
    program.stderr.on("data", (piece: Buffer) => (output += piece.toString()))
    program.on("close", (code) => {
      resolve({exitCode: code ?? 1, output: output.trim()})
    })
  })
}
