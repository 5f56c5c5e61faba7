import {spawn} from "node:child_process"
import {join} from "node:path"

export const root = join(import.meta.dirname, "../..")

export interface Ended {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

/** Runs the command as a user does, in a process of its own, in a folder, with this on standard input. */
export function claimline(
  words: readonly string[],
  {
    cwd = root,
    input = "",
    env = {}
  }: {readonly cwd?: string; readonly input?: string; readonly env?: NodeJS.ProcessEnv} = {}
): Promise<Ended> {
  const child = spawn(process.execPath, [join(root, "bin/claimline.js"), ...words], {
    cwd,
    env: {...process.env, CLAIMLINE_LEDGER: "", ...env}
  })
  let stdout = ""
  let stderr = ""
  child.stdout.setEncoding("utf8").on("data", (text: string) => (stdout += text))
  child.stderr.setEncoding("utf8").on("data", (text: string) => (stderr += text))
  child.stdin.on("error", () => undefined).end(input)
  return new Promise((resolve) => {
    child.on("close", (code) => resolve({code, stdout, stderr}))
  })
}

/** A report that any engine finds a claim in. */
export const report =
  "Velmar says bridge is held\n\n" +
  "The army of Velmar said on Friday that it had taken the bridge at Port Sel. The mayor of Port Sel denied that the bridge was lost.\n"
