import {claimId, type Attribution, type Claim} from "../../src/model/claim.ts"
import type {Document} from "../../src/model/document.ts"
import type {Quantity, Toponym} from "../../src/model/mention.ts"
import type {Place} from "../../src/model/place.ts"
import type {Reading} from "../../src/model/reading.ts"
import {known} from "../../src/model/resolution.ts"
import type {Span} from "../../src/model/span.ts"
import {createDocument, type DocumentSource} from "../../src/read/document.ts"

const words =
  "Velmar says bridge at Port Sel is hit\n\nThe Velmar army announced on Telegram that it had struck the bridge at Port Sel. " +
  "Loren's mayor denied that more than 20 people were hurt.\n"

const portSel: Place = {name: "Port Sel", kind: "settlement", country: "XX", lat: 1.5, lon: 2.5}

/** A reading made by hand, for tests of what comes after the engine: two claims, one incident, all kinds of mention. */
export function sampleReading(source: Partial<DocumentSource> = {}): Reading {
  const document = createDocument({
    text: words,
    language: "en",
    publishedAt: "2031-03-14",
    outlet: "Sample Wire",
    origin: "sample.txt",
    ...source
  })
  const claims = source.text === undefined ? [strike(document), denial(document)] : []
  return {
    document,
    sentences:
      source.text === undefined ? [{start: 0, end: 37}, find(document, sentence(0)), find(document, sentence(1))] : [],
    claims,
    links:
      claims.length === 2
        ? [{kind: "denies", from: claims[1]!.id, to: claims[0]!.id, because: "a denial after it"}]
        : [],
    incidents: claims.map((claim, index) => ({
      id: claim.id,
      type: claim.events[0]?.type ?? null,
      claims: [claim.id],
      contested: index === 0,
      silent: [],
      unheard: [],
      because: []
    })),
    notes: [{code: "place-unknown", message: "No table knows Loren.", span: find(document, "Loren")}],
    engine: "sample"
  }
}

function sentence(index: number): string {
  return words
    .split("\n\n")[1]!
    .trim()
    .split(/(?<=\.) /)[index]!
}

function find(document: Document, part: string): Span {
  const start = document.text.indexOf(part)
  return start < 0 ? {start: 0, end: 0} : {start, end: start + part.length}
}

function strike(document: Document): Claim {
  const content = find(document, "it had struck the bridge at Port Sel")
  const source = find(document, "The Velmar army")
  const start = document.text.indexOf("Port Sel. ")
  const toponym: Toponym = {kind: "toponym", start, end: start + 8, tokens: {from: 0, to: 0}, name: "Port Sel"}
  const attribution: Attribution = {
    source,
    named: true,
    cue: find(document, "announced"),
    channel: "Telegram",
    actor: known({name: "Armed Forces of Velmar", kind: "military", side: "VEL"}, "table of actors: alias")
  }
  return {
    id: claimId(document.id, content, source),
    document: document.id,
    sentence: 1,
    content,
    quoted: [],
    stance: "asserts",
    hedge: "none",
    directness: "indirect",
    background: false,
    attribution: [attribution],
    events: [
      {
        type: "missile-strike",
        mode: null,
        trigger: find(document, "struck"),
        roles: {actor: [{start: content.start, end: content.start + 2}]},
        actors: {},
        negated: false,
        tense: "past",
        provenance: {by: "rule:event-words"}
      }
    ],
    places: [{toponym, role: "event", place: known(portSel, "only place of that name")}],
    saidWhen: null,
    happenedWhen: {
      expression: null,
      interval: known({from: "2031-03-14", to: "2031-03-15", grain: "day"}, "the report is of that day")
    },
    quantities: [],
    confidence: 0.9,
    provenance: [{by: "rule:said-that", because: "announced ... that"}]
  }
}

function denial(document: Document): Claim {
  const content = find(document, "more than 20 people were hurt")
  const source = find(document, "Loren's mayor")
  const quantity: Quantity = {
    kind: "quantity",
    ...find(document, "more than 20 people"),
    tokens: {from: 0, to: 0},
    value: 20,
    low: 20,
    high: null,
    about: false,
    unit: "people",
    counted: null
  }
  return {
    id: claimId(document.id, content, source),
    document: document.id,
    sentence: 2,
    content,
    quoted: [],
    stance: "denies",
    hedge: "none",
    directness: "indirect",
    background: false,
    attribution: [
      {
        source,
        named: false,
        cue: find(document, "denied"),
        channel: null,
        actor: {kind: "unknown", because: "no table knows the name"}
      }
    ],
    events: [],
    places: [],
    saidWhen: null,
    happenedWhen: null,
    quantities: [quantity],
    confidence: 0.7,
    provenance: [{by: "rule:said-that"}]
  }
}
