/**
 * Who may import whom. The house stands on these rules: a stage that knew one language, the disk or the clock could not
 * give the same claims on every machine. The checker is run on made-up bad trees as well, so that it cannot sleep.
 */
import {globSync, readFileSync} from "node:fs"
import {dirname, join, relative, resolve} from "node:path"
import ts from "typescript"
import {expect, test} from "vitest"

/** Files by path from the root of the project ("src/model/span.ts"). */
type Tree = ReadonlyMap<string, string>

interface Import {
  /** A path from the root for a file of the project, else the name as written ("node:fs", "zod"). */
  readonly target: string
  readonly typeOnly: boolean
}

/** What the files of a layer may import: files by pattern, and packages or built-in modules by name. */
interface Layer {
  readonly files: RegExp
  readonly mayImport: RegExp
  readonly mayImportTypes?: RegExp
  readonly rule: string
}

const contracts = String.raw`src/languages/[^/]+\.ts$`
const packages = String.raw`(?!node:)(?!src/|web/|train/|bench/|test/|scripts/)`

const layers: readonly Layer[] = [
  {files: /^src\/model\//, mayImport: /^src\/model\//, rule: "model imports nothing outside model"},
  {
    files: /^src\/languages\/[^/]+\.ts$/,
    mayImport: new RegExp(`^(src/model/|${contracts})`),
    rule: "what a language pack has is said in terms of model; it knows no single language"
  },
  {
    files: /^src\/languages\/[^/]+\//,
    mayImport: new RegExp(`^(src/model/|src/languages/)`),
    rule: "a language pack is data: it imports model and the contracts in src/languages"
  },
  {files: /^src\/events\//, mayImport: /^src\/(model|events)\//, rule: "event types import model"},
  ...["annotate", "extract", "resolve", "relate"].map((stage) => ({
    files: new RegExp(`^src/${stage}/`),
    mayImport: new RegExp(`^(src/model/|${contracts}|src/${stage}/${stage === "extract" ? "|src/events/" : ""})`),
    rule: `${stage} imports model${stage === "extract" ? ", the event types" : ""}, the contracts directly in src/languages and its own files: no other stage, no single language, no package, never the world`
  })),
  {
    files: /^src\/read\//,
    mayImport: new RegExp(`^(src/(model|read)/|node:crypto$|${packages})`),
    rule: "read imports model, libraries and node:crypto"
  },
  {
    files: /^src\/write\//,
    mayImport: new RegExp(`^(src/(model|events|write)/|${packages})`),
    rule: "write imports model, events and libraries"
  },
  {
    files: /^src\/store\//,
    mayImport: new RegExp(`^(src/(model|store)/|node:sqlite$|${packages})`),
    rule: "store imports model, node:sqlite and libraries"
  },
  {
    files: /^src\/pipeline\.ts$/,
    mayImport: new RegExp(`^(src/(model|annotate|extract|resolve|relate|events)/|${contracts}|src/[^/]+\\.ts$)`),
    mayImportTypes: /^src\//,
    rule: "pipeline.ts composes the stages and touches nothing else"
  },
  {
    files: /^src\//,
    mayImport: /^(?!web\/|train\/|bench\/|test\/|scripts\/)/,
    rule: "nothing in src knows the page, the training, the benchmarks, the tests or the scripts"
  },
  {
    files: /^web\/src\/model\.ts$/,
    mayImport: /^src\/(model|serve)\//,
    mayImportTypes: /^src\/store\/ledger\.ts$/,
    rule: "the page knows the nouns of model and the query that it shares with serve; all else comes over HTTP"
  },
  {
    files: /^web\/(?!src\/model\.ts$)/,
    mayImport: new RegExp(`^(web/|${packages})`),
    rule: "the page talks to serve over HTTP; what it shares with src goes through web/src/model.ts"
  },
  {
    files: /^train\//,
    mayImport: /^(?!web\/|bench\/|test\/|src\/(serve|store|write|cli))/,
    rule: "training uses the engine and the world, not the server, the stores or the benchmarks"
  }
]

/** What makes the same input give other bytes tomorrow or elsewhere. */
const unsteady: readonly {readonly pattern: RegExp; readonly why: string}[] = [
  {pattern: /^Date\.now$/, why: "the clock"},
  {pattern: /^new Date$/, why: "the clock"},
  {pattern: /^Math\.random$/, why: "randomness"},
  {pattern: /^(performance|crypto|process|globalThis|fetch|setTimeout|setInterval)(\.|$)/, why: "the world"},
  {pattern: /\.(localeCompare|toLocale\w+)$/, why: "the locale of the machine"},
  {pattern: /^let at top level$/, why: "state that outlives a call"}
]

const steadyFolders = /^src\/(model|annotate|extract|resolve|relate|languages|events)\/|^src\/pipeline\.ts$/

test("every import keeps the rule of its layer", () => {
  expect(brokenRules(project)).toEqual([])
})

test("the page reaches no file that needs Node", () => {
  expect(nodeReachedFromPage(project)).toEqual([])
})

test("no file imports itself by way of others", () => {
  expect(importCycles(project)).toEqual([])
})

test("the engine knows no clock, no randomness, no locale and no world", () => {
  expect(unsteadyPlaces(project)).toEqual([])
})

test.each([
  ["src/model/claim.ts", `import {findNames} from "../annotate/name.ts"`, "model imports nothing"],
  ["src/annotate/name.ts", `import {extractClaims} from "../extract/claim.ts"`, "no other stage"],
  ["src/extract/cue.ts", `import {en} from "../languages/en/index.ts"`, "no single language"],
  ["src/extract/cue.ts", `import type {Cue} from "../languages/en/cues.ts"`, "no single language"],
  ["src/resolve/place.ts", `import {readFileSync} from "node:fs"`, "never the world"],
  ["src/relate/link.ts", `const zod = await import("zod")`, "no package"],
  ["src/read/html.ts", `import {claimId} from "../extract/id.ts"`, "read imports model"],
  ["src/read/text.ts", `import {readFile} from "node:fs/promises"`, "read imports model"],
  ["src/write/csv.ts", `export {openLedger} from "../store/sqlite.ts"`, "write imports model"],
  ["src/store/sqlite.ts", `import {writeGold} from "../write/gold.ts"`, "store imports model"],
  ["src/serve/app.ts", `import {words} from "../../web/src/words.ts"`, "nothing in src knows the page"],
  ["web/src/App.svelte", `<script lang="ts">import {readClaims} from "../../src/pipeline.ts"</script>`, "over HTTP"],
  ["web/src/load.ts", `import {query} from "../../src/serve/query.ts"`, "over HTTP"],
  ["web/src/model.ts", `export {openLedger} from "../../src/store/sqlite.ts"`, "over HTTP"],
  ["train/tagger.ts", `import {openLedger} from "../src/store/sqlite.ts"`, "training uses the engine"]
])("a bad import in %s is named: %s", (path, text, rule) => {
  expect(brokenRules(new Map([[path, text]])).join()).toContain(rule)
})

test.each([
  ["src/extract/cue.ts", `import type {Language} from "../languages/language.ts"`],
  ["src/read/html.ts", `import {parseHTML} from "linkedom"`],
  ["web/src/model.ts", `export type {LedgerEntry} from "../../src/store/ledger.ts"`],
  ["web/src/model.ts", `import {type LedgerEntry} from "../../src/store/ledger.ts"`]
])("a good import in %s is left alone: %s", (path, text) => {
  expect(brokenRules(new Map([[path, text]]))).toEqual([])
})

test("a page that reaches Node by way of others is named", () => {
  const tree = new Map([
    ["web/src/model.ts", `export {filterReports} from "../../src/serve/report-list.ts"`],
    ["src/serve/report-list.ts", `import {createHash} from "node:crypto"`]
  ])
  expect(nodeReachedFromPage(tree)).toEqual(["src/serve/report-list.ts, which the page reaches, imports node:crypto"])
})

test("a ring of imports is named, a ring of types is none", () => {
  const ring = (keyword: string): Tree =>
    new Map([
      ["src/model/a.ts", `${keyword} {b} from "./b.ts"`],
      ["src/model/b.ts", `${keyword} {c} from "./c.ts"`],
      ["src/model/c.ts", `${keyword} {a} from "./a.ts"`]
    ])
  expect(importCycles(ring("import"))).toEqual(["src/model/a.ts > src/model/b.ts > src/model/c.ts > src/model/a.ts"])
  expect(importCycles(ring("import type"))).toEqual([])
})

test.each([
  ["const today = new Date()", "the clock"],
  ["const now = Date.now()", "the clock"],
  ["const luck = Math.random()", "randomness"],
  ["const start = performance.now()", "the world"],
  ["const home = process.env.HOME", "the world"],
  ["names.sort((a, b) => a.localeCompare(b))", "the locale"],
  ["let seen = 0", "outlives a call"]
])("in a stage, %s is named", (text, why) => {
  expect(unsteadyPlaces(new Map([["src/relate/origin.ts", text]])).join()).toContain(why)
})

test("a date made from what the text says is no clock", () => {
  const text =
    "export function weekday(ms: number) {\n  let day = new Date(ms).getUTCDay()\n  return Date.UTC(day, 1)\n}"
  expect(unsteadyPlaces(new Map([["src/resolve/time.ts", text]]))).toEqual([])
})

function brokenRules(tree: Tree): readonly string[] {
  return [...tree].flatMap(([path, text]) => {
    const imports = findImports(path, text)
    const applying = layers.filter((layer) => layer.files.test(path))
    return applying.flatMap((layer) =>
      imports
        .filter(({target, typeOnly}) => !mayImport(layer, target, typeOnly))
        .map(({target}) => `${path} imports ${target}, but ${layer.rule}`)
    )
  })
}

function mayImport(layer: Layer, target: string, typeOnly: boolean): boolean {
  return layer.mayImport.test(target) || (typeOnly && layer.mayImportTypes?.test(target) === true)
}

/** The page runs in a browser: what it shares with the server must run there as well. */
function nodeReachedFromPage(tree: Tree): readonly string[] {
  const reached = new Set([...tree.keys()].filter((path) => path.startsWith("web/")))
  const found: string[] = []
  for (const path of reached)
    for (const {target, typeOnly} of findImports(path, tree.get(path) ?? "")) {
      if (!typeOnly && tree.has(target)) reached.add(target)
      if (!typeOnly && target.startsWith("node:")) found.push(`${path}, which the page reaches, imports ${target}`)
    }
  return found
}

/** Rings of imports that exist when the program runs; types are gone by then. */
function importCycles(tree: Tree): readonly string[] {
  const imports = new Map(
    [...tree].map(([path, text]) => [
      path,
      findImports(path, text)
        .filter((found) => !found.typeOnly && tree.has(found.target))
        .map((found) => found.target)
    ])
  )
  const done = new Set<string>()
  const cycles: string[] = []
  function visit(path: string, trail: readonly string[]): void {
    if (trail.includes(path)) cycles.push([...trail.slice(trail.indexOf(path)), path].join(" > "))
    if (done.has(path)) return
    done.add(path)
    for (const target of imports.get(path) ?? []) visit(target, [...trail, path])
  }
  for (const path of imports.keys()) visit(path, [])
  return cycles
}

function unsteadyPlaces(tree: Tree): readonly string[] {
  return [...tree]
    .filter(([path]) => steadyFolders.test(path))
    .flatMap(([path, text]) =>
      findUses(path, text).flatMap((use) =>
        unsteady.filter(({pattern}) => pattern.test(use)).map(({why}) => `${path} uses ${use}: ${why}`)
      )
    )
}

function findImports(path: string, text: string): readonly Import[] {
  const found: Import[] = []
  function add(specifier: ts.Node | undefined, typeOnly: boolean): void {
    if (!specifier || !ts.isStringLiteralLike(specifier)) return
    const target = specifier.text.startsWith(".") ? join(dirname(path), specifier.text) : specifier.text
    found.push({target, typeOnly})
  }
  walk(parse(path, text), (node) => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, importsOnlyTypes(node.importClause))
    if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly)
    if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) add(node.argument.literal, true)
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) add(node.arguments[0], false)
  })
  return found
}

function importsOnlyTypes(clause: ts.ImportClause | undefined): boolean {
  if (!clause) return false
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true
  const names = clause.namedBindings
  return !clause.name && !!names && ts.isNamedImports(names) && names.elements.every((element) => element.isTypeOnly)
}

/** Names and calls as written: "Math.random", "new Date" for one without arguments, "let at top level". */
function findUses(path: string, text: string): readonly string[] {
  const file = parse(path, text)
  const uses: string[] = []
  walk(file, (node) => {
    if (ts.isPropertyAccessExpression(node)) uses.push(node.getText(file))
    if (ts.isIdentifier(node) && isFreeName(node)) uses.push(node.text)
    if (ts.isNewExpression(node) && !node.arguments?.length) uses.push(`new ${node.expression.getText(file)}`)
  })
  const state = file.statements.filter(
    (statement) => ts.isVariableStatement(statement) && statement.declarationList.flags & ts.NodeFlags.Let
  )
  return [...uses, ...state.map(() => "let at top level")]
}

/** Whether a name stands for a value of its own: not a property, a parameter, a label or a declared name. */
function isFreeName(node: ts.Identifier): boolean {
  const {parent} = node
  return ts.isCallExpression(parent) && parent.expression === node
}

function walk(node: ts.Node, look: (node: ts.Node) => void): void {
  look(node)
  ts.forEachChild(node, (child) => {
    walk(child, look)
  })
}

function parse(path: string, text: string): ts.SourceFile {
  const script = path.endsWith(".svelte") ? scriptsOf(text) : text
  return ts.createSourceFile(path, script, ts.ScriptTarget.Latest, true)
}

function scriptsOf(component: string): string {
  return [...component.matchAll(/<script\b[^>]*>([^]*?)<\/script>/g)].map((match) => match[1]).join("\n")
}

const root = resolve(import.meta.dirname, "..")
const project: Tree = new Map(
  globSync("{src,web/src,train}/**/*.{ts,svelte}", {cwd: root})
    .sort()
    .map((path) => [relative(root, join(root, path)), readFileSync(join(root, path), "utf8")])
)
