// Runs a script of the project, TypeScript or JavaScript, with a Node that can: node scripts/run.js bench/predict.ts ...
// Plain JavaScript: see node.js.
import {resolve} from "node:path"
import {runWithNode} from "./node.js"
import {setUp} from "./setup.js"

const [script, ...options] = process.argv.slice(2)
if (!script) {
  process.stderr.write("Usage: node scripts/run.js SCRIPT [OPTIONS]\n")
  process.exitCode = 2
} else {
  process.exitCode = (await setUp()) ? await runWithNode(resolve(script), options) : 1
}
