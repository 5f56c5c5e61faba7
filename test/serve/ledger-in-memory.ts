import type {Reading} from "../../src/model/reading.ts"
import {documentTitle} from "../../src/model/document.ts"
import {ClaimlineError} from "../../src/model/errors.ts"
import type {Ledger, LedgerEntry} from "../../src/store/ledger.ts"

/** The least that keeps the contract's promises to a reader: what the server is tested over. */
export function ledgerInMemory(readings: readonly Reading[]): Ledger {
  const list = readings.map(entryOf)
  const sum = (count: (entry: LedgerEntry) => number) => list.reduce((total, entry) => total + count(entry), 0)
  return {
    add: () => Promise.reject(new Error("the server never writes")),
    has: (id) => Promise.resolve(readings.some(({document}) => document.id === id)),
    list: () => Promise.resolve(list),
    get: (prefix) => {
      const found = readings.filter(({document}) => document.id.startsWith(prefix))
      if (found.length > 1)
        return Promise.reject(
          new ClaimlineError("id-ambiguous", `${prefix} begins ${found.length} ids.`, "Give more of it.")
        )
      return Promise.resolve(found[0])
    },
    counts: () =>
      Promise.resolve({
        documents: list.length,
        claims: sum(({claims}) => claims),
        incidents: sum(({incidents}) => incidents),
        contested: sum(({contested}) => contested)
      }),
    close: () => Promise.resolve()
  }
}

function entryOf({document, claims, incidents}: Reading): LedgerEntry {
  return {
    id: document.id,
    title: documentTitle(document),
    ...(document.outlet ? {outlet: document.outlet} : {}),
    ...(document.publishedAt ? {publishedAt: document.publishedAt} : {}),
    language: document.language,
    claims: claims.length,
    incidents: incidents.length,
    contested: incidents.filter(({contested}) => contested).length,
    addedAt: "2031-05-04T06:00:00Z"
  }
}
