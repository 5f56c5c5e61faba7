import {existsSync} from "node:fs"
import {join} from "node:path"
import {ClaimlineError} from "../model/errors.ts"
import {openSqliteLedger} from "../store/sqlite.ts"
import type {Ledger} from "../store/ledger.ts"
import {createApp} from "./app.ts"

/** A workbench that is answering. `close` lets go of the port and the ledger. */
export interface RunningServer {
  readonly url: string
  close(): Promise<void>
}

const builtPage = join(import.meta.dirname, "../../web/dist")

interface Listening {
  readonly host?: string
  /** 0 takes any free one. */
  readonly port?: number
  /** Where the built page is. */
  readonly pageFolder?: string
}

/** Opens the ledger and serves the workbench over it; by default to this machine only. */
export async function startServer({
  ledgerPath,
  port = 4747,
  ...listening
}: {readonly ledgerPath: string} & Listening): Promise<RunningServer> {
  const ledger = openSqliteLedger(ledgerPath)
  try {
    return await serveLedger(ledger, {...listening, port})
  } catch (error) {
    await ledger.close()
    throw error
  }
}

/** Serves a ledger that is open already. */
export async function serveLedger(
  ledger: Ledger,
  {host = "127.0.0.1", port = 0, pageFolder = builtPage}: Listening = {}
): Promise<RunningServer> {
  if (!existsSync(join(pageFolder, "index.html")))
    throw new ClaimlineError(
      "page-not-built",
      "The page of the workbench has not been built.",
      "Run `npm run build:page`."
    )
  const app = createApp({ledger, pageFolder, host})
  try {
    const url = await app.listen({host, port})
    return {
      url,
      close: async () => {
        await app.close()
        await ledger.close()
      }
    }
  } catch (error) {
    throw portTrouble(error, host, port)
  }
}

function portTrouble(error: unknown, host: string, port: number): unknown {
  const code = error instanceof Error && "code" in error ? error.code : undefined
  if (code === "EADDRINUSE")
    return new ClaimlineError(
      "port-taken",
      `Port ${port} on ${host} is taken by another program.`,
      "Choose another with `--port`, or stop the other program."
    )
  if (code === "EACCES")
    return new ClaimlineError(
      "port-refused",
      `This user may not open port ${port}.`,
      "Choose a port above 1023 with `--port`."
    )
  if (code === "EADDRNOTAVAIL" || code === "ENOTFOUND")
    return new ClaimlineError(
      "host-unknown",
      `This machine has no address ${host}.`,
      "Leave `--host` out to serve this machine only."
    )
  return error
}
