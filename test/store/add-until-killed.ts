import {openSqliteLedger} from "../../src/store/sqlite.ts"
import {sampleReading} from "./sample-reading.ts"

/** Run as a process: `FILE NAME COUNT`. Adds reports and prints the id of each as soon as the ledger acknowledged it. */
const [path = "", name = "", count = "0"] = process.argv.slice(2)
const ledger = openSqliteLedger(path)
for (let index = 0; index < Number(count); index++) {
  const outcome = await ledger.add(sampleReading({outlet: `${name} ${index}`}), new Date().toISOString())
  process.stdout.write(`${outcome.id}\n`)
}
await ledger.close()
