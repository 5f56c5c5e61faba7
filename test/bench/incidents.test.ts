import {expect, test} from "vitest"
import {predictIncidents, type IncidentsRow} from "../../bench/tasks/incidents.ts"
import {en} from "../../src/languages/en/index.ts"
import type {Document} from "../../src/model/document.ts"
import {wordsOf} from "../annotate/words-of.ts"

/** A row whose mentions are the words in brackets. */
function row(id: string, marked: string): IncidentsRow {
  const mentions: {id: string; start: number; end: number; text: string}[] = []
  let text = ""
  for (const [index, piece] of marked.split(/[[\]]/).entries()) {
    if (index % 2 === 1) {
      mentions.push({id: `${id}.${mentions.length}`, start: text.length, end: text.length + piece.length, text: piece})
    }
    text += piece
  }
  return {id, text, mentions}
}

const rows = [
  row("a", "Gunmen [attacked] the bank in Tolmin on Monday. Two guards were [wounded] in the [attack]."),
  row("b", "The [attack] on the bank in Tolmin [wounded] two guards, police [said]."),
  row("c", "A storm [flooded] the harbour of Orsk. Ferries to the islands stay in port, the harbour master [said].")
]

function clusters(): ReadonlyMap<string, string> {
  const predictions = predictIncidents(rows, ({text}: Document) => wordsOf(text), en)
  return new Map(predictions.flatMap(({mentions}) => mentions.map(({id, cluster}) => [id, cluster])))
}

test("the same happening is one cluster, within a text and across texts", () => {
  const of = clusters()
  expect(of.get("a.2")).toBe(of.get("a.0"))
  expect(of.get("b.0")).toBe(of.get("a.0"))
  expect(of.get("b.1")).toBe(of.get("a.1"))
})

test("different happenings, and different acts of saying, stay apart", () => {
  const of = clusters()
  expect(of.get("a.1")).not.toBe(of.get("a.0"))
  expect(of.get("c.0")).not.toBe(of.get("a.0"))
  expect(of.get("c.1")).not.toBe(of.get("b.2"))
})

test("every mention is in a cluster, and every text in a story", () => {
  const predictions = predictIncidents(rows, ({text}: Document) => wordsOf(text), en)
  expect(predictions.map(({mentions}) => mentions.length)).toEqual([3, 3, 2])
  expect(predictions[0]!.incident).toBe(predictions[1]!.incident)
  expect(predictions[2]!.incident).not.toBe(predictions[0]!.incident)
})
