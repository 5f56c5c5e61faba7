import {spawn} from "node:child_process"
import {mkdtempSync, readFileSync, rmSync} from "node:fs"
import {tmpdir} from "node:os"
import {join, resolve} from "node:path"
import {performance} from "node:perf_hooks"

export interface ProcessCost {
  readonly seconds: number
  /** Largest resident memory, in megabytes; undefined where the system does not tell (it is read from /proc). */
  readonly peakMegabytes: number | undefined
}

const commandLine = resolve(import.meta.dirname, "../src/cli.ts")

/** What `claimline add` costs for a file of many reports, ledger included. */
export async function measureAdding(file: string): Promise<ProcessCost> {
  const folder = mkdtempSync(join(tmpdir(), "claimline-bench-"))
  try {
    return await measure(["add", "--quiet", "--ledger", join(folder, "ledger.sqlite"), file])
  } finally {
    rmSync(folder, {recursive: true})
  }
}

/** What it costs to start, read one report and print its claims: the best of five, since all else is other people's load. */
export async function measureStart(file: string): Promise<ProcessCost> {
  const runs: ProcessCost[] = []
  for (let run = 0; run < 5; run++) runs.push(await measure(["read", file]))
  return runs.reduce((best, run) => (run.seconds < best.seconds ? run : best))
}

function measure(options: readonly string[]): Promise<ProcessCost> {
  const startedAt = performance.now()
  const program = spawn(process.execPath, [commandLine, ...options], {stdio: ["ignore", "ignore", "pipe"]})
  let complaints = ""
  let peakMegabytes: number | undefined
  program.stderr.on("data", (piece: Buffer) => (complaints += piece.toString()))
  const look = setInterval(() => (peakMegabytes = peakOf(program.pid) ?? peakMegabytes), 50)
  return new Promise((resolve, reject) => {
    program.on("close", (code) => {
      clearInterval(look)
      if (code === 0) resolve({seconds: (performance.now() - startedAt) / 1000, peakMegabytes})
      else reject(new Error(`claimline ${options.join(" ")} ended with ${code}: ${complaints}`))
    })
  })
}

/** The system keeps the high-water mark, so looking now and then misses only the last moment. */
function peakOf(pid: number | undefined): number | undefined {
  try {
    const status = readFileSync(`/proc/${pid}/status`, "utf8")
    const kilobytes = /^VmHWM:\s+(\d+)/m.exec(status)?.[1]
    return kilobytes === undefined ? undefined : Number(kilobytes) / 1024
  } catch {
    return undefined
  }
}
