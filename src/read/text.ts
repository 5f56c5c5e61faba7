import {createDocument} from "./document.ts"
import {languageNotes} from "./notes.ts"
import type {Defaults, ReadItem, Reader, Source} from "./reader.ts"
import {decodeUtf8} from "./utf8.ts"
import {emptyReport, readWhole} from "./whole.ts"

/** Plain text: one report, its headline in the first line if it has one. Everything that is nothing else is plain text. */
export const text: Reader = {
  name: "text",
  label: "plain text",
  recognises: () => true,
  read: readText
}

async function* readText(source: Source, defaults: Defaults): AsyncGenerator<ReadItem> {
  const content = decodeUtf8(await readWhole(source), source.name)
  if (content.trim() === "") throw emptyReport(source.name)
  const document = createDocument({...defaults, text: content, origin: source.name})
  yield {kind: "document", document, notes: languageNotes(document, defaults.language !== undefined)}
}
