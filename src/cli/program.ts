import {Argument, Command, InvalidArgumentError, Option} from "commander"
import {languageCodes} from "../read/language.ts"
import {readPublicationDate} from "../read/publication-date.ts"
import {exitCodeHelp, type ExitCode} from "./exit-codes.ts"
import {outputForms, type ReadOptions} from "./read.ts"
import type {AddOptions} from "./add.ts"
import type {ListOptions} from "./list.ts"
import type {ReportOptions} from "./reports.ts"
import type {ServeOptions} from "./serve.ts"
import type {ShowOptions} from "./show.ts"

/**
 * The command line: commands, options, help. What a command does stands in the file of its name, which is loaded only when
 * the command is given. `onEnd` hears the exit code; wrong use throws `CommanderError`.
 */
export function createProgram(version: string, onEnd: (code: ExitCode) => void): Command {
  const program = new Command("claimline")
    .description("Reads conflict reporting into a ledger of attributed claims, each tied to its exact words.")
    .version(version, "-V, --version", "print the version")
    .helpOption("-h, --help", "print help")
    .helpCommand("help [command]", "print help for a command")
    .addOption(ledgerOption())
    .configureOutput({outputError: (words, write) => write(words.replace(/^error: /, "claimline: "))})
    .addHelpText("after", programHelp)

  program
    .command("read")
    .summary("print the claims of reports")
    .description(
      "Prints the claims of reports: who, stance, exact words, event, place, time, numbers. Keeps nothing.\n\n" +
        "Plain text, HTML pages and JSON Lines (a report on each line) are told apart by what is in them. A folder is read " +
        "with all files below it; its index.json may say date, outlet and language of its files."
    )
    .addArgument(pathsArgument())
    .addOption(formOption())
    .addOption(dateOption())
    .addOption(languageOption())
    .addOption(outletOption())
    .addHelpText(
      "after",
      examples("read report.txt --date 2025-06-08", "read --as jsonl reports/ > claims.jsonl", "read - < report.txt")
    )
    .action(async (paths: string[], options: ReadOptions) => {
      onEnd(await (await import("./read.ts")).read(paths, options))
    })

  program
    .command("explain")
    .summary("print what made each claim, and why")
    .description(
      "Prints for each claim the rule or model that made it, what its words were tied to and on what grounds, and all notes."
    )
    .argument("<file>", "a report, or - for standard input")
    .argument("[claim]", "number of one claim, as claimline read shows it, or its id")
    .addOption(dateOption())
    .addOption(languageOption())
    .addOption(outletOption())
    .addHelpText("after", examples("explain report.txt", "explain report.txt 3"))
    .action(async (file: string, claim: string | undefined, options: ReportOptions) => {
      onEnd(await (await import("./explain.ts")).explain(file, claim, options))
    })

  program
    .command("add")
    .summary("read reports into the ledger")
    .description(
      "Reads reports into the ledger, which is made if it is not there. A report that is in it already changes nothing, so " +
        "the same command can be run again after an interruption. What can be read is the same as for claimline read."
    )
    .addArgument(pathsArgument())
    .addOption(ledgerOption())
    .addOption(dateOption())
    .addOption(languageOption())
    .addOption(outletOption())
    .option("-q, --quiet", "print failures only")
    .addHelpText("after", examples("add reports/", "add --ledger war.sqlite news.jsonl"))
    .action(async (paths: string[], _options: unknown, command: Command) => {
      onEnd(await (await import("./add.ts")).add(paths, command.optsWithGlobals<AddOptions>()))
    })

  program
    .command("list")
    .summary("list the reports in the ledger")
    .description("Lists the reports in the ledger, newest publication first, with the ids that claimline show takes.")
    .addOption(ledgerOption())
    .addOption(new Option("--as <form>", "for people or for programs").choices(["text", "jsonl"]).default("text"))
    .addHelpText("after", examples("list", "list --as jsonl"))
    .action(async (_options: unknown, command: Command) => {
      onEnd(await (await import("./list.ts")).list(command.optsWithGlobals<ListOptions>()))
    })

  program
    .command("show")
    .summary("print the claims of a report in the ledger")
    .description("Prints one report of the ledger as it was read when it was added.")
    .argument("<id>", "id of the report, or its beginning")
    .addOption(ledgerOption())
    .addOption(formOption())
    .option("--explain", "print what made each claim, and why")
    .addHelpText("after", examples("show 3f9c02aa", "show 3f9c02aa --as jsonl"))
    .action(async (id: string, _options: unknown, command: Command) => {
      onEnd(await (await import("./show.ts")).show(id, command.optsWithGlobals<ShowOptions>()))
    })

  program
    .command("serve")
    .summary("serve the workbench over the ledger")
    .description("Serves the workbench, a page that shows the ledger, until Ctrl-C. By default to this machine only.")
    .addOption(ledgerOption())
    .option("--host <address>", "address to listen on", "127.0.0.1")
    .addOption(new Option("--port <number>", "port to listen on").argParser(portNumber).default(4747))
    .addHelpText("after", examples("serve", "serve --port 5000 --ledger war.sqlite"))
    .action(async (_options: unknown, command: Command) => {
      onEnd(await (await import("./serve.ts")).serve(command.optsWithGlobals<ServeOptions>()))
    })

  for (const command of [program, ...program.commands]) {
    const name = command === program ? "claimline" : `claimline ${command.name()}`
    command.exitOverride().showHelpAfterError(`  ${name} --help shows what can be given.`)
  }
  return program
}

const programHelp = `
Examples:
  claimline read report.txt --date 2025-06-08      the claims of one report
  claimline add reports/ && claimline serve        a folder into the ledger, and the workbench over it

${exitCodeHelp}

Environment:
  CLAIMLINE_LEDGER  the ledger where --ledger is not given
  NO_COLOR          no colour, whatever its value`

function examples(...commands: readonly string[]): string {
  return `\nExamples:\n${commands.map((command) => `  claimline ${command}`).join("\n")}\n\n${exitCodeHelp}`
}

function pathsArgument(): Argument {
  return new Argument("<path...>", "files, folders, or - for standard input")
}

function ledgerOption(): Option {
  return new Option(
    "--ledger <file>",
    "the ledger (default: CLAIMLINE_LEDGER, or claimline.sqlite in the current folder)"
  )
}

function formOption(): Option {
  return new Option("--as <form>", "for people, for programs, or as claim annotations")
    .choices(outputForms)
    .default("text")
}

function dateOption(): Option {
  return new Option("--date <date>", "publication date of reports that do not say it: 2025-06-08").argParser(
    publicationDate
  )
}

function languageOption(): Option {
  return new Option("--lang <code>", "language of reports that do not say it (default: told from the text)").choices(
    languageCodes
  )
}

function outletOption(): Option {
  return new Option("--outlet <name>", "who published reports that do not say it")
}

function publicationDate(words: string): string {
  const date = readPublicationDate(words)
  if (date === undefined)
    throw new InvalidArgumentError("Give a day such as 2025-06-08, or an instant such as 2025-06-08T14:00Z.")
  return date
}

function portNumber(words: string): number {
  const port = Number(words)
  if (!/^\d+$/.test(words) || port > 65_535)
    throw new InvalidArgumentError("Give a number from 0 to 65535; 0 takes any free port.")
  return port
}
