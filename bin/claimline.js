#!/usr/bin/env node
// The command: src/cli.ts, in this Node if it is new enough, in the one among the packages otherwise.
// Plain JavaScript: see scripts/node.js.
import {isNewEnough, root, runWithNode} from "../scripts/node.js"

if (isNewEnough()) {
  await import("../src/cli.ts")
} else {
  process.exitCode = await runWithNode(`${root}src/cli.ts`, process.argv.slice(2))
}
