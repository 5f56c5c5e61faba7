import {annotate, type WordModels} from "./annotate/document.ts"
import {eventType} from "./events/index.ts"
import {extractClaims, type ExtractModels} from "./extract/claim.ts"
import type {Language} from "./languages/language.ts"
import type {ActorTable} from "./model/actor-table.ts"
import type {Document} from "./model/document.ts"
import type {Gazetteer} from "./model/gazetteer.ts"
import type {Reading} from "./model/reading.ts"
import {rangeSpan} from "./model/token.ts"
import {relateReport} from "./relate/report.ts"
import {resolveClaims} from "./resolve/claim.ts"

/** What the engine knows before it reads: a language, learned weights, places and actors. Loaded by `knowledge.ts`. */
export interface Knowledge {
  readonly language: Language
  readonly models: WordModels & ExtractModels
  readonly gazetteer: Gazetteer
  readonly actors: ActorTable
}

/** Version of the engine's output: raised whenever the same report gives other claims. */
export const engineVersion = "1"

/**
 * The engine in one sentence: annotate the words of a report, extract who claims what, resolve names to the world, relate the
 * claims to each other. A pure function: same report and knowledge, same reading.
 */
export function readClaims(document: Document, knowledge: Knowledge): Reading {
  const {language, models, gazetteer, actors} = knowledge
  if (document.language !== language.code) return unread(document, language)
  const annotated = annotate(document, language, models, gazetteer)
  const extracted = extractClaims(annotated.value, language, models)
  const resolved = resolveClaims(annotated.value, extracted.value, language, gazetteer, actors)
  const {links, incidents} = relateReport(annotated.value, resolved.value, (type) => eventType(type)?.storyline)
  return {
    document,
    sentences: annotated.value.sentences.map((sentence) => rangeSpan(annotated.value.tokens, sentence)),
    claims: resolved.value,
    links,
    incidents,
    notes: [...annotated.notes, ...extracted.notes, ...resolved.notes],
    engine: engineVersion
  }
}

function unread(document: Document, language: Language): Reading {
  const message = `The report seems to be in the language "${document.language}"; only ${language.name} is read so far.`
  return {
    document,
    sentences: [],
    claims: [],
    links: [],
    incidents: [],
    notes: [{code: "language-not-read", message}],
    engine: engineVersion
  }
}
