// Installs the packages that the lockfile names, unless they are all there. Plain JavaScript: see node.js.
import {spawn} from "node:child_process"
import {readFileSync, realpathSync} from "node:fs"
import {fileURLToPath} from "node:url"
import {findNode, nodeMissing, root} from "./node.js"

/** Makes sure that the packages are installed; gives false, after a sentence on stderr, when they cannot be. */
export async function setUp() {
  if (!isInstalled()) {
    process.stderr.write("Installing what is missing from npm; this takes a moment ...\n")
    const {code, output} = await install()
    if (code !== 0) return fail(explain(output))
  }
  return findNode() ? true : fail(nodeMissing)
}

/** npm writes down what it installed when it is done, so a broken-off installation shows as well as an outdated one. */
function isInstalled() {
  const wanted = readPackages(`${root}package-lock.json`)
  const installed = readPackages(`${root}node_modules/.package-lock.json`)
  if (!wanted || !installed) return false
  return Object.entries(wanted).every(([path, entry]) => {
    if (path === "" || entry.extraneous || (entry.optional && !installed[path])) return true
    return installed[path]?.version === entry.version && installed[path]?.integrity === entry.integrity
  })
}

function readPackages(lockfile) {
  try {
    return JSON.parse(readFileSync(lockfile, "utf8")).packages
  } catch {
    return undefined
  }
}

/** No package's own scripts are run: none is needed, and they are other people's code. */
function install() {
  const options = [
    "ci",
    "--no-audit",
    "--no-fund",
    "--ignore-scripts",
    "--include=dev",
    "--include=optional",
    "--loglevel=error"
  ]
  const npm = process.env.npm_execpath
  const [program, first] = npm?.endsWith(".js") ? [process.execPath, [npm]] : ["npm", []]
  const child = spawn(program, [...first, ...options], {cwd: root, stdio: ["ignore", "pipe", "pipe"]})
  let output = ""
  child.stdout.on("data", (piece) => (output += piece))
  child.stderr.on("data", (piece) => (output += piece))
  return new Promise((resolve) => {
    child.on("error", (error) => resolve({code: 1, output: `${error.message}\n`}))
    child.on("close", (code) => resolve({code: code ?? 1, output}))
  })
}

function explain(output) {
  if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|network/i.test(output)) {
    return "The packages could not be installed: the npm registry cannot be reached. Check the network, then run the same command again."
  }
  if (/EACCES|EROFS|EPERM/.test(output)) {
    return `The packages could not be installed: the folder ${root} cannot be written to. Copy the project to a folder of your own.`
  }
  if (/ENOSPC/.test(output)) return "The packages could not be installed: the disk is full. About 500 MB are needed."
  return `The packages could not be installed. npm says:\n${output.trim().split("\n").slice(-12).join("\n")}`
}

function fail(sentence) {
  process.stderr.write(`${sentence}\n`)
  return false
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  process.exitCode = (await setUp()) ? 0 : 1
}
