/**
 * Every hand-kept list against its folder: a file that is not listed is never used, a line without its file is a promise
 * that nobody keeps. The checker is run on a made-up tree as well, so that it cannot sleep.
 */
import {globSync, readFileSync} from "node:fs"
import {basename, join, resolve} from "node:path"
import {expect, test} from "vitest"
import {goals} from "../bench/goals.ts"
import {tasks} from "../bench/task.ts"
import {eventTypes} from "../src/events/index.ts"
import {languages} from "../src/knowledge.ts"
import {readers} from "../src/read/readers.ts"

/** Files by path from the root of the project. */
type Tree = ReadonlyMap<string, string>

interface List {
  readonly what: string
  /** Names of what the folder holds. */
  readonly present: (tree: Tree) => readonly string[]
  /** Names in the list beside it. */
  readonly listed: (tree: Tree) => readonly string[]
}

const lists: readonly List[] = [
  {
    what: "event types in src/events/index.ts",
    present: (tree) => names(tree, /^src\/events\/(?!index|event-type)([^/]+)\.ts$/),
    listed: (tree) => found(tree, "src/events/index.ts", /^import \{\w+\} from "\.\/([^"]+)\.ts"/gm)
  },
  {
    what: "languages in src/knowledge.ts",
    present: (tree) => names(tree, /^src\/languages\/([^/]+)\/index\.ts$/),
    listed: (tree) => found(tree, "src/knowledge.ts", /from "\.\/languages\/(\w+)\/index\.ts"/g)
  },
  {
    what: "readers in src/read/readers.ts",
    present: (tree) => names(tree, /^src\/read\/([^/]+)\.ts$/, /^export const \w+: Reader\b/m),
    listed: (tree) => found(tree, "src/read/readers.ts", /^import \{\w+\} from "\.\/([^"]+)\.ts"/gm)
  },
  {
    what: "writers in the output forms of src/cli/read.ts, or with a command of their own",
    present: (tree) => names(tree, /^src\/write\/([^/]+)\.ts$/, /^export function write\w+\(\s*reading: Reading/m),
    listed: (tree) => {
      const [forms = ""] = found(tree, "src/cli/read.ts", /outputForms = \[([^\]]*)\]/g)
      const ofForms = [...forms.matchAll(/"([^"]+)"/g)].map((match) => match[1]!)
      return [...ofForms, ...found(tree, "src/cli/explain.ts", /"\.\.\/write\/(explain)\.ts"/g)]
    }
  },
  {
    what: "stores with a contract test in test/store",
    present: (tree) => names(tree, /^src\/store\/([^/]+)\.ts$/, /^export (async )?function open\w+Ledger\(/m),
    listed: (tree) => names(tree, /^test\/store\/([^/]+)\.test\.ts$/, /from "\.\/ledger-contract\.ts"/)
  },
  {
    what: "views in web/src/App.svelte",
    present: (tree) => names(tree, /^web\/src\/views\/([^/]+)\.svelte$/),
    listed: (tree) => found(tree, "web/src/App.svelte", /from "\.\/views\/([^"]+)\.svelte"/g)
  },
  {
    what: "reports in samples/index.json",
    present: (tree) => names(tree, /^samples\/(.+\.txt)$/),
    listed: (tree) => found(tree, "samples/index.json", /"file": "([^"]+)"/g)
  },
  {
    what: "tasks in bench/task.ts and bench/predict.ts",
    present: (tree) => names(tree, /^bench\/tasks\/([^/]+)\.ts$/),
    listed: (tree) => [
      ...found(tree, "bench/task.ts", /from "\.\/tasks\/([^"]+)\.ts"/g),
      ...found(tree, "bench/predict.ts", /from "\.\/tasks\/([^"]+)\.ts"/g)
    ]
  },
  {
    what: "models in train/all.ts",
    // The treebanks give a model each to two trainers; the claims give several models to one.
    present: (tree) => [
      ...names(tree, /^data\/models\/treebank\/([^/]+)\.bin$/),
      ...new Set(names(tree, /^data\/models\/(?!treebank\/)([^/]+)\/[^/]+\.bin$/))
    ],
    listed: (tree) => found(tree, "train/all.ts", /\{name: "([^"]+)"/g)
  }
]

test.each(lists)("$what are all of their folder", (list) => {
  expect(list.present(project)).not.toEqual([])
  expect(gaps(list, project)).toEqual([])
})

test("what is listed is called as its file is", () => {
  expect(sorted(eventTypes.map((type) => type.name))).toEqual(lists[0]!.present(project))
  expect(sorted(languages.map((language) => language.code))).toEqual(lists[1]!.present(project))
  expect(sorted(readers.map((reader) => reader.name))).toEqual(lists[2]!.present(project))
})

test("every task has goals, and every goal a task", () => {
  expect(sorted(Object.keys(goals))).toEqual(sorted(["claims", ...tasks.map((task) => task.name)]))
})

test.each([
  [0, "src/events/lost.ts", "", "lost is in the folder, but not among the event types in src/events/index.ts"],
  [1, "src/languages/xx/index.ts", "", "xx is in the folder"],
  [2, "src/read/lost.ts", "export const lost: Reader = {}", "lost is in the folder"],
  [3, "src/write/lost.ts", "export function writeLost(reading: Reading) {}", "lost is in the folder"],
  [4, "src/store/lost.ts", "export function openLostLedger() {}", "lost is in the folder"],
  [5, "web/src/views/LostView.svelte", "", "LostView is in the folder"],
  [6, "samples/lost.txt", "", "lost.txt is in the folder"],
  [7, "bench/tasks/lost.ts", "", "lost is in the folder"],
  [8, "data/models/treebank/lost.bin", "", "lost is in the folder"],
  [8, "data/models/lost/names.bin", "", "lost is in the folder"],
  [0, "src/events/index.ts", `import {lost} from "./lost.ts"`, "lost is among the event types"],
  [6, "samples/index.json", `[{"file": "lost.txt"}]`, "lost.txt is among the reports"]
] as const)("list %i misses nothing: %s", (index, path, text, gap) => {
  expect(gaps(lists[index]!, new Map([[path, text]])).join()).toContain(gap)
})

function gaps(list: List, tree: Tree): readonly string[] {
  const present = list.present(tree)
  const listed = list.listed(tree)
  return [
    ...present
      .filter((name) => !listed.includes(name))
      .map((name) => `${name} is in the folder, but not among the ${list.what}`),
    ...listed
      .filter((name) => !present.includes(name))
      .map((name) => `${name} is among the ${list.what}, but not in the folder`)
  ]
}

/** The part of the path that the pattern captures, for files that hold what is asked for. */
function names(tree: Tree, path: RegExp, holding = /^/): readonly string[] {
  const matching = [...tree].filter(([, text]) => holding.test(text))
  return sorted(matching.flatMap(([file]) => path.exec(file)?.[1] ?? []))
}

function found(tree: Tree, path: string, pattern: RegExp): readonly string[] {
  return sorted([...(tree.get(path) ?? "").matchAll(pattern)].map((match) => match[1]!))
}

function sorted(words: readonly string[]): readonly string[] {
  return words.toSorted()
}

const root = resolve(import.meta.dirname, "..")
const project: Tree = new Map(
  globSync("{src,web/src,bench,train,samples,test,data/models}/**/*.{ts,svelte,txt,json,bin}", {cwd: root}).map(
    (path) => [path, basename(path).endsWith(".bin") ? "" : readFileSync(join(root, path), "utf8")]
  )
)
