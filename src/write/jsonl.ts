import {documentTitle} from "../model/document.ts"
import type {Reading} from "../model/reading.ts"
import {spanText, type Span} from "../model/span.ts"

/**
 * A reading for programs, as JSON Lines: a line of kind "document", then its "claim", "link", "incident" and "note"
 * lines. All that the engine found is there, in its own terms; a claim, a source and a cue also carry their exact words.
 * Same reading, same bytes.
 */
export function writeJsonl(reading: Reading): string {
  const {document, sentences, engine} = reading
  const rows = [
    {kind: "document", ...document, title: documentTitle(document), sentences, engine},
    ...reading.claims.map((claim) => ({
      kind: "claim",
      ...claim,
      content: quoted(reading, claim.content),
      attribution: claim.attribution.map((voice) => ({
        ...voice,
        source: quoted(reading, voice.source),
        cue: voice.cue && quoted(reading, voice.cue)
      }))
    })),
    ...reading.links.map((link) => ({...link, kind: "link", document: document.id, relation: link.kind})),
    ...reading.incidents.map((incident) => ({kind: "incident", document: document.id, ...incident})),
    ...reading.notes.map((note) => ({kind: "note", document: document.id, ...note}))
  ]
  return rows.map((row) => JSON.stringify(row) + "\n").join("")
}

function quoted({document}: Reading, span: Span): Span & {readonly text: string} {
  return {...span, text: spanText(document.text, span)}
}
