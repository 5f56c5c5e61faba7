import {readFileSync} from "node:fs"
import {CommanderError} from "commander"
import {complainOfEnd} from "./cli/complain.ts"
import {exitCodes} from "./cli/exit-codes.ts"
import {createProgram} from "./cli/program.ts"
import {endQuietlyOnClosedPipe} from "./cli/terminal.ts"

endQuietlyOnClosedPipe()
process.exitCode = await run(process.argv.slice(2))

async function run(words: readonly string[]): Promise<number> {
  let code: number = exitCodes.done
  const program = createProgram(packageVersion(), (ended) => (code = ended))
  try {
    await program.parseAsync([...words], {from: "user"})
    return code
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.done : exitCodes.wrongUse
    return complainOfEnd(error)
  }
}

function packageVersion(): string {
  const text = readFileSync(new URL("../package.json", import.meta.url), "utf8")
  return (JSON.parse(text) as {readonly version: string}).version
}
