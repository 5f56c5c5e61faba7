import {afterEach, beforeEach, describe, expect, it} from "vitest"
import {ClaimlineError} from "../../src/model/errors.ts"
import type {DocumentId} from "../../src/model/document.ts"
import type {Reading} from "../../src/model/reading.ts"
import type {Ledger} from "../../src/store/ledger.ts"
import {sampleReading} from "./sample-reading.ts"

const addedAt = "2031-04-01T12:00:00.000Z"

/** What every store must keep. `open` gives an empty ledger, a fresh one each time. */
export function ledgerContract(name: string, open: () => Promise<Ledger>): void {
  describe(`${name} keeps the contract of a ledger`, () => {
    let ledger: Ledger
    beforeEach(async () => void (ledger = await open()))
    afterEach(() => ledger.close())

    it("gives back a reading exactly as it was added", async () => {
      const reading = sampleReading()
      expect(await ledger.add(reading, addedAt)).toEqual({kind: "added", id: reading.document.id})
      expect(await ledger.get(reading.document.id)).toEqual(reading)
    })

    it("keeps every character of a text", async () => {
      const text = "Tab\tthen no-break\u00a0space, soft\u00adhyphen, \u{1F4A3} and Межова.\n'; DROP TABLE document; --"
      const reading = sampleReading({text})
      await ledger.add(reading, addedAt)
      expect((await ledger.get(reading.document.id))?.document.text).toBe(text)
    })

    it("does nothing when the same report is added again", async () => {
      const reading = sampleReading()
      await ledger.add(reading, addedAt)
      const again: Reading = {...reading, claims: [], engine: "another"}
      expect(await ledger.add(again, "2032-01-01T00:00:00.000Z")).toEqual({kind: "known", id: reading.document.id})
      expect(await ledger.get(reading.document.id)).toEqual(reading)
      expect((await ledger.list()).map((entry) => entry.addedAt)).toEqual([addedAt])
    })

    it("knows what it has", async () => {
      const reading = sampleReading()
      expect(await ledger.has(reading.document.id)).toBe(false)
      await ledger.add(reading, addedAt)
      expect(await ledger.has(reading.document.id)).toBe(true)
      expect(await ledger.has("0000000000000000" as DocumentId)).toBe(false)
    })

    it("lists the newest publication first, instants by their zone, undated ones last", async () => {
      const dates = ["2031-03-01", "2031-03-02T01:00:00+03:00", undefined, "2031-03-01T23:00:00Z", "2030-12-31"]
      for (const publishedAt of dates) await ledger.add(sampleReading({publishedAt}), addedAt)
      expect((await ledger.list()).map((entry) => entry.publishedAt)).toEqual([
        "2031-03-01T23:00:00Z",
        "2031-03-02T01:00:00+03:00",
        "2031-03-01",
        "2030-12-31",
        undefined
      ])
    })

    it("lists reports of the same day by id, in whatever order they came", async () => {
      const readings = ["b", "a", "c"].map((outlet) => sampleReading({outlet}))
      for (const reading of readings) await ledger.add(reading, addedAt)
      expect((await ledger.list()).map((entry) => entry.id)).toEqual(readings.map(({document}) => document.id).sort())
    })

    it("says in the list what a report holds", async () => {
      const reading = sampleReading()
      await ledger.add(reading, addedAt)
      expect(await ledger.list()).toEqual([
        {
          id: reading.document.id,
          title: "Velmar says bridge at Port Sel is hit",
          outlet: "Sample Wire",
          publishedAt: "2031-03-14",
          language: "en",
          claims: 2,
          incidents: 2,
          contested: 1,
          addedAt
        }
      ])
    })

    it("counts over all reports", async () => {
      expect(await ledger.counts()).toEqual({documents: 0, claims: 0, incidents: 0, contested: 0})
      await ledger.add(sampleReading(), addedAt)
      await ledger.add(sampleReading({outlet: "Other"}), addedAt)
      expect(await ledger.counts()).toEqual({documents: 2, claims: 4, incidents: 4, contested: 2})
    })

    it("finds a report by the beginning of its id, in upper case too", async () => {
      const reading = sampleReading()
      await ledger.add(reading, addedAt)
      expect(await ledger.get(reading.document.id.slice(0, 6).toUpperCase())).toEqual(reading)
    })

    it("finds nothing for an unknown id, an empty one or a pattern", async () => {
      await ledger.add(sampleReading(), addedAt)
      for (const id of ["", "zz", "%", "_", "*", "' OR 1=1 --"]) expect(await ledger.get(id)).toBeUndefined()
    })

    it("refuses the beginning of several ids", async () => {
      const readings = Array.from({length: 17}, (_, index) => sampleReading({outlet: `outlet ${index}`}))
      for (const reading of readings) await ledger.add(reading, addedAt)
      const firsts = readings.map(({document}) => document.id.charAt(0))
      const shared = firsts.find((letter, index) => firsts.indexOf(letter) !== index)!
      const refusal = await ledger.get(shared).catch((error: unknown) => error)
      expect(refusal).toBeInstanceOf(ClaimlineError)
      expect(refusal).toMatchObject({code: "id-ambiguous"})
    })

    it("may be closed twice", async () => {
      await ledger.close()
      await ledger.close()
    })
  })
}
