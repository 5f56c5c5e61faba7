import {ClaimlineError} from "../model/errors.ts"
import type {Document} from "../model/document.ts"
import type {Note} from "../model/note.ts"
import type {Reading} from "../model/reading.ts"
import type {ReadItem} from "../read/reader.ts"

/** A report that was read to its claims, or the reason why it was not. */
export type EngineItem =
  {readonly kind: "reading"; readonly reading: Reading} | {readonly kind: "failure"; readonly error: ClaimlineError}

/**
 * Runs the engine over what a reader gave. A report that the engine stumbles over is a failure like a broken file: it
 * must not take the thousand others with it.
 */
export async function runEngine(item: ReadItem): Promise<EngineItem> {
  if (item.kind === "failure") return item
  const engine = await loadEngine()
  try {
    return {kind: "reading", reading: engine(item.document, item.notes)}
  } catch (error) {
    return {kind: "failure", error: stumbled(item.document, error)}
  }
}

/** The whole engine as one step; what the reader noted about the document stands before the engine's own notes. */
type Engine = (document: Document, notes: readonly Note[]) => Reading

let loading: Promise<Engine> | undefined

/** Loads models and tables when they are first needed: help, lists and known reports do without. */
function loadEngine(): Promise<Engine> {
  loading ??= createEngine()
  return loading
}

async function createEngine(): Promise<Engine> {
  const [{readClaims}, {loadKnowledge}] = await Promise.all([import("../pipeline.ts"), import("../knowledge.ts")])
  const knowledge = loadKnowledge()
  return (document, notes) => {
    const reading = readClaims(document, knowledge)
    return notes.length === 0 ? reading : {...reading, notes: [...notes, ...reading.notes]}
  }
}

function stumbled({origin, id}: Document, error: unknown): ClaimlineError {
  const [what, where = ""] = (error instanceof Error ? (error.stack ?? error.message) : String(error)).split("\n")
  return new ClaimlineError(
    "engine-stumbled",
    `${origin ?? id} could not be read to its claims (${what}).`,
    `This is a mistake in Claimline; please report it, with the text if you may, and this place: ${where.trim()}`
  )
}
