import {performance} from "node:perf_hooks"
import {claimSource} from "../src/model/claim.ts"
import type {Document} from "../src/model/document.ts"
import {readClaims, type Knowledge} from "../src/pipeline.ts"

export interface Speed {
  readonly documents: number
  readonly characters: number
  readonly claims: number
  readonly attributed: number
  readonly seconds: number
  /** The slowest document: what a person waits for at most. */
  readonly slowestSeconds: number
}

/** Reads all documents through the whole engine, one after the other on one core. */
export function measureSpeed(documents: readonly Document[], knowledge: Knowledge): Speed {
  let claims = 0
  let attributed = 0
  let slowestSeconds = 0
  const startedAt = performance.now()
  for (const document of documents) {
    const documentStartedAt = performance.now()
    const reading = readClaims(document, knowledge)
    slowestSeconds = Math.max(slowestSeconds, (performance.now() - documentStartedAt) / 1000)
    claims += reading.claims.length
    attributed += reading.claims.filter((claim) => claimSource(claim) !== undefined).length
  }
  const seconds = (performance.now() - startedAt) / 1000
  const characters = documents.reduce((sum, document) => sum + document.text.length, 0)
  return {documents: documents.length, characters, claims, attributed, seconds, slowestSeconds}
}
