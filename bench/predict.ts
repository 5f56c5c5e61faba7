/**
 * Predictions for the benchmarks, in the form their scorers read:
 *
 *     npm run -s predict -- time INPUT.jsonl > predictions.jsonl
 *     npm run -s predict -- claims INPUT.jsonl --out DIR
 */
import {mkdirSync, writeFileSync} from "node:fs"
import {join} from "node:path"
import {Argument, Command, CommanderError} from "commander"
import {loadKnowledge} from "../src/knowledge.ts"
import {ClaimlineError} from "../src/model/errors.ts"
import {readRows} from "./rows.ts"
import {tasks} from "./task.ts"
import {predictClaims, type ClaimsRow} from "./tasks/claims.ts"

const command = new Command("predict")
  .description("Prints one row of predictions for each row of a benchmark's input.")
  .usage("TASK INPUT.jsonl [--out DIR]")
  .addArgument(new Argument("<task>", "what is asked").argParser(knownTask))
  .argument("<input>", "JSON Lines, one text a line, with `id`, `text` and what the task's README names")
  .option("--out <folder>", "claims only: where <id>.claims.jsonl is written for each text")
  .addHelpText("after", `\nTasks: claims ${tasks.map((task) => task.name).join(" ")}`)
  .showHelpAfterError("Run with --help to see what is expected.")
  .exitOverride()

try {
  command.parse()
  const [task = "", input = ""] = command.args
  predict(task, input, command.opts<{out?: string}>().out)
} catch (error) {
  process.exitCode = explain(error)
}

function predict(name: string, input: string, folder: string | undefined): void {
  const rows = readRows(input)
  if (name === "claims") {
    writeClaims(rows as readonly ClaimsRow[], folder)
    return
  }
  const task = tasks.find((known) => known.name === name)!
  for (const row of task.predict(rows, loadKnowledge())) process.stdout.write(`${JSON.stringify(row)}\n`)
}

function writeClaims(rows: readonly ClaimsRow[], folder: string | undefined): void {
  if (folder === undefined) {
    throw new ClaimlineError("no-folder", "The task claims writes a file for each text", "Say where: --out DIR", 2)
  }
  mkdirSync(folder, {recursive: true})
  const knowledge = loadKnowledge()
  for (const row of rows) writeFileSync(join(folder, `${fileName(row.id)}.claims.jsonl`), predictClaims(row, knowledge))
}

/** Ids become names of files, so they may not lead out of the folder. */
function fileName(id: string): string {
  if (/^[\w-][\w.-]*$/.test(id)) return id
  throw new ClaimlineError(
    "id-no-file-name",
    `The id "${id}" cannot be the name of a file`,
    "Use letters, digits, - _ and . only."
  )
}

function knownTask(name: string): string {
  const names = ["claims", ...tasks.map((task) => task.name)]
  if (names.includes(name)) return name
  throw new ClaimlineError("task-unknown", `There is no task "${name}"`, `Tasks: ${names.join(" ")}`, 2)
}

function explain(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
  if (!(error instanceof ClaimlineError)) throw error
  process.stderr.write(`${error.message}\n  ${error.hint}\n`)
  return error.exitCode
}
