/**
 * What the documents say is true: links and files exist, commands have the options named, and what a command is shown to
 * print is what it prints. The checker is run on a made-up bad page as well, so that it cannot sleep.
 */
import {spawnSync} from "node:child_process"
import {existsSync, globSync, readFileSync} from "node:fs"
import {dirname, join, resolve} from "node:path"
import {expect, test} from "vitest"

/** What a page may speak of. */
interface World {
  exists(path: string): boolean
  read(path: string): string
  /** Names of scripts in package.json. */
  readonly scripts: ReadonlySet<string>
  /** What `claimline COMMAND --help` prints; undefined when there is no such command. */
  help(command: string): string | undefined
}

const root = resolve(import.meta.dirname, "..")
const pages = ["README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "CHANGELOG.md", "data/LICENSES.md"]
const packageFile = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
  version: string
  scripts: Record<string, string>
}
const helps = new Map<string, string | undefined>()

const project: World = {
  exists: (path) => globSync(path, {cwd: root}).length > 0,
  read: (path) => readFileSync(join(root, path), "utf8"),
  scripts: new Set(Object.keys(packageFile.scripts)),
  help(command) {
    if (!helps.has(command)) helps.set(command, helpOf(command))
    return helps.get(command)
  }
}

test.each(pages)("%s is true", (page) => {
  expect(pageProblems(page, project.read(page), project)).toEqual([])
})

test("the changelog has a heading for this version", () => {
  expect(project.read("CHANGELOG.md")).toContain(`## ${packageFile.version}`)
})

test.each(pages.flatMap((page) => sessions(project.read(page)).map((session) => [page, session] as const)))(
  "in %s, %o prints what is shown",
  (_page, {command, output}) => {
    const shown = claimline(...words(command).slice(1))
    expect(shown).toMatch(asPattern(output))
  }
)

test.each(examplesOfLibrary(project.read("README.md")))("the example of the library runs", (code) => {
  const run = spawnSync(process.execPath, ["--input-type=module-typescript", "--eval", code], {
    cwd: root,
    encoding: "utf8"
  })
  expect(run.stderr).toBe("")
  expect(run.status).toBe(0)
  expect(run.stdout).not.toBe("")
})

test.each([
  ["[the map](docs/lost.md)", "docs/lost.md"],
  ["[the map](#nowhere)", "#nowhere"],
  ["see `src/annotate/lost.ts`", "src/annotate/lost.ts"],
  ["see `bench/lost/*.ts`", "bench/lost/*.ts"],
  ["run `npm run lost`", "npm run lost"],
  ["run `claimline lose FILE`", "claimline lose"],
  ["run `claimline read FILE --lose`", "--lose"],
  ["```sh\nclaimline read --lose FILE\n```", "--lose"],
  ["<!-- from src/cli.ts -->\n\n```js\nlost()\n```\n", '"lost()" does not stand in src/cli.ts'],
  ["it lies in /home/somebody/claimline", "/home/somebody"]
])("a page that says %j is found out", (text, problem) => {
  expect(pageProblems("BAD.md", text, smallWorld).join()).toContain(problem)
})

test.each([
  "# A map\n[the map](#a-map) and `src/cli.ts`, `src/events/<name>.ts`",
  "`npm test`, `npm run bench`, `claimline read FILE --as gold`",
  "[a site](https://example.org/lost.md)"
])("a page that says %j is left alone", (text) => {
  expect(pageProblems("GOOD.md", text, smallWorld)).toEqual([])
})

const smallWorld: World = {
  exists: (path) => path === "src/cli.ts",
  read: () => "",
  scripts: new Set(["test", "bench"]),
  help: (command) => (command === "read" ? "Usage: claimline read [options]\n  --as <form>  form" : undefined)
}

function pageProblems(page: string, text: string, world: World): readonly string[] {
  return [
    ...linkProblems(page, text, world),
    ...pathProblems(text, world),
    ...excerptProblems(text, world),
    ...codes(text).flatMap((code) => commandProblems(code, world)),
    ...machinePaths(text)
  ].map((problem) => `${page}: ${problem}`)
}

function linkProblems(page: string, text: string, world: World): readonly string[] {
  return [...text.matchAll(/\]\(([^)\s]+)\)/g)]
    .map((match) => match[1] ?? "")
    .filter((link) => !/^(https?|mailto):/.test(link))
    .filter((link) => {
      const [file = "", anchor] = link.split("#")
      const path = file === "" ? page : join(dirname(page), file)
      if (file !== "" && !world.exists(path)) return true
      return anchor !== undefined && !anchors(file === "" ? text : world.read(path)).includes(anchor)
    })
    .map((link) => `the link ${link} leads nowhere`)
}

/** Anchors of headings, as they are made where the pages are read. */
function anchors(text: string): readonly string[] {
  return [...text.matchAll(/^#+ (.+)$/gm)].map((match) =>
    (match[1] ?? "")
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, "")
      .replaceAll(" ", "-")
  )
}

/** Files and folders named in code marks; a name with `<...>` stands for any. */
function pathProblems(text: string, world: World): readonly string[] {
  return codes(text)
    .flatMap(words)
    .map((word) => word.replace(/[,;:)]$/, ""))
    .filter((word) => /^(src|web|train|bench|test|data|samples|scripts|docs|bin|\.ci)\/[\w./*-]*$/.test(word))
    .filter((path) => !world.exists(path))
    .map((path) => `there is no ${path}`)
}

/** Code that is said to come from a file must stand there, line for line. */
function excerptProblems(text: string, world: World): readonly string[] {
  return [...text.matchAll(/^<!-- from (\S+) -->\n\n```.*\n([^]*?)^```/gm)].flatMap(([, path = "", code = ""]) => {
    const file = world.exists(path) ? world.read(path) : ""
    const lines = code.split("\n").map((line) => line.trim())
    return lines.filter((line) => !file.includes(line)).map((line) => `"${line}" does not stand in ${path}`)
  })
}

function commandProblems(code: string, world: World): readonly string[] {
  return code.split("\n").flatMap((line) => {
    const [program = "", ...rest] = words(line.replace(/^\$ /, "").replace(/ [#|>].*$/, ""))
    if (program === "npm") return npmProblems(rest, world)
    if (program === "claimline") return claimlineProblems(rest, world)
    return []
  })
}

function npmProblems(options: readonly string[], world: World): readonly string[] {
  const [verb = "", ...rest] = options.filter((option) => !/^-s$|^--silent$/.test(option))
  const script = verb === "run" ? rest[0] : ["test", "start"].includes(verb) ? verb : undefined
  return script === undefined || world.scripts.has(script) ? [] : [`there is no script for npm ${verb} ${script}`]
}

function claimlineProblems(options: readonly string[], world: World): readonly string[] {
  const command = options.find((option) => /^[a-z]+$/.test(option)) ?? ""
  const help = world.help(command)
  if (help === undefined) return [`there is no command claimline ${command}`]
  return options
    .filter((option) => option.startsWith("--"))
    .map((option) => option.replace(/=.*$/, ""))
    .filter((option) => !new RegExp(`${option}\\b`).test(help))
    .map((option) => `claimline ${command} has no option ${option}`)
}

/** Paths that are right on one machine only. */
function machinePaths(text: string): readonly string[] {
  return [...text.matchAll(/(?<![\w.])\/(?:home|Users|root|work|tmp|mnt)\/[^\s`)]*/g)].map(
    (match) => `${match[0]} is a path of one machine`
  )
}

/** What stands in code marks, inline or fenced. */
function codes(text: string): readonly string[] {
  const fenced = [...text.matchAll(/^```.*\n([^]*?)^```/gm)].map((match) => match[1] ?? "")
  const inline = [...text.replaceAll(/^```[^]*?^```/gm, "").matchAll(/`([^`\n]+)`/g)].map((match) => match[1] ?? "")
  return [...fenced, ...inline]
}

/** A command and what it is shown to print, in a block marked `console`; "..." stands for anything. */
interface Session {
  readonly command: string
  readonly output: string
}

function sessions(text: string): readonly Session[] {
  return [...text.matchAll(/^```console\n\$ (claimline .*)\n([^]*?)^```/gm)].map((match) => ({
    command: match[1] ?? "",
    output: match[2] ?? ""
  }))
}

function examplesOfLibrary(text: string): readonly string[] {
  return [...text.matchAll(/^```ts\n([^]*?)^```/gm)].map((match) => match[1] ?? "")
}

function asPattern(output: string): RegExp {
  const literal = output
    .trim()
    .split(/^\.\.\.$|\.\.\./m)
    .map((part) => part.trim().replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`))
    .map((part) => part.replaceAll(/\s+/g, String.raw`\s+`)) // where lines break is no promise
  return new RegExp(literal.join("[^]*"))
}

function words(line: string): readonly string[] {
  return line.trim().split(/\s+/)
}

function helpOf(command: string): string | undefined {
  const known = claimline("--help")
  if (command !== "" && !new RegExp(`^\\s+${command}\\b`, "m").test(known)) return undefined
  return command === "" ? known : claimline(command, "--help")
}

function claimline(...options: readonly string[]): string {
  if (!existsSync(join(root, "bin/claimline.js"))) throw new Error("bin/claimline.js is missing")
  const run = spawnSync(process.execPath, ["bin/claimline.js", ...options], {
    cwd: root,
    encoding: "utf8",
    env: {...process.env, NO_COLOR: "1", COLUMNS: "100"}
  })
  return run.stdout
}
