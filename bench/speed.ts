import {claimSource} from "../src/model/claim.ts"
import type {Document} from "../src/model/document.ts"
import {readClaims, type Knowledge} from "../src/pipeline.ts"

export interface Speed {
  readonly documents: number
  readonly characters: number
  readonly claims: number
  readonly attributed: number
  /** Of processor time: machines are shared, and other people's load is not the engine's. */
  readonly seconds: number
  readonly slowestSeconds: number
}

/** Reads all documents through the whole engine, one after the other. */
export function measureSpeed(documents: readonly Document[], knowledge: Knowledge): Speed {
  let claims = 0
  let attributed = 0
  let slowestSeconds = 0
  let seconds = 0
  for (const document of documents) {
    const before = process.cpuUsage()
    const reading = readClaims(document, knowledge)
    const {user, system} = process.cpuUsage(before)
    seconds += (user + system) / 1e6
    slowestSeconds = Math.max(slowestSeconds, (user + system) / 1e6)
    claims += reading.claims.length
    attributed += reading.claims.filter((claim) => claimSource(claim) !== undefined).length
  }
  const characters = documents.reduce((sum, document) => sum + document.text.length, 0)
  return {documents: documents.length, characters, claims, attributed, seconds, slowestSeconds}
}
