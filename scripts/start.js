// npm start: installs what is missing, builds the page if its sources are newer, reads the samples into the ledger and
// serves the workbench. Options go to `claimline serve`: npm start -- --port 5000. Plain JavaScript: see node.js.
import {readdirSync, statSync} from "node:fs"
import {join} from "node:path"
import {root, runWithNode} from "./node.js"
import {setUp} from "./setup.js"

process.chdir(root)
process.exitCode = await start(process.argv.slice(2))

async function start(options) {
  if (!(await setUp())) return 1
  if (isPageOutdated() && !(await buildPage())) return 1
  const added = await runWithNode("src/cli.ts", ["add", "--quiet", "samples"])
  return added === 0 ? runWithNode("src/cli.ts", ["serve", ...options]) : added
}

function isPageOutdated() {
  const built = changedAt("web/dist/index.html")
  const sources = ["package-lock.json", ...filesBelow("web"), ...filesBelow("src/model")]
  return built === undefined || sources.some((path) => changedAt(path) > built)
}

async function buildPage() {
  process.stderr.write("Building the page ...\n")
  const code = await runWithNode("node_modules/vite/bin/vite.js", ["build", "web", "--logLevel", "error"])
  if (code !== 0) process.stderr.write(`The page could not be built into ${root}web/dist; the reason stands above.\n`)
  return code === 0
}

function filesBelow(folder) {
  return readdirSync(folder, {withFileTypes: true}).flatMap((entry) => {
    if (entry.name === "dist" || entry.name === "node_modules") return []
    const path = join(folder, entry.name)
    return entry.isDirectory() ? filesBelow(path) : [path]
  })
}

/** In milliseconds since 1970; undefined when the file is not there. */
function changedAt(path) {
  return statSync(path, {throwIfNoEntry: false})?.mtimeMs
}
