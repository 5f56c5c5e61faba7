import type {Reading} from "../model/reading.ts"
import type {Document} from "../model/document.ts"
import type {Note} from "../model/note.ts"

/** The whole engine as one step; what the reader noted about the document stands before the engine's own notes. */
export type Engine = (document: Document, notes: readonly Note[]) => Reading

let loading: Promise<Engine> | undefined

/** Loads models and tables when they are first needed: help, lists and known reports do without. */
export function loadEngine(): Promise<Engine> {
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
