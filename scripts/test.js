// npm test: installs what is missing, then runs scripts/check.ts. Plain JavaScript: see node.js.
import {root, runWithNode} from "./node.js"
import {setUp} from "./setup.js"

process.chdir(root)
process.exitCode = (await setUp()) ? await runWithNode("scripts/check.ts") : 1
