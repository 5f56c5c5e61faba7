import fc from "fast-check"
import {existsSync, readFileSync} from "node:fs"
import {describe, expect, test} from "vitest"
import {createParser} from "../../src/annotate/arc.ts"
import {createTagger} from "../../src/annotate/tag.ts"
import {addScores, findEntries, packWeights, readWeights, type WeightRow} from "../../src/annotate/weights.ts"
import {parserSettings, trainParser} from "../../train/parser.ts"
import {createRandom, shuffle} from "../../train/random.ts"
import {taggerSettings, trainTagger} from "../../train/tagger.ts"
import {readConllu, toyConllu} from "./toy-treebank.ts"

const silent = (): void => undefined
const trees = readConllu(toyConllu()).flatMap((document) => document.trees)

describe("training", () => {
  const small = {seed: 1, leastCount: 1, selectionEpochs: 3, weights: 10_000, epochs: 3, rounds: 1, unit: 0.1}
  const tags = trees.map(({words}) => words.map(({tag}) => tag))

  test("a tagger learns what it is shown, and the same bytes each time", () => {
    const bytes = trainTagger(trees, {...taggerSettings, ...small}, silent)
    expect(trainTagger(trees, {...taggerSettings, ...small}, silent)).toEqual(bytes)
    const tagger = createTagger(bytes)
    trees.forEach(({words}, i) => expect(tagger.tagSentence(words.map(({form}) => form))).toEqual(tags[i]))
  })

  test("a parser learns what it is shown, and the same bytes each time", () => {
    const bytes = trainParser(trees, tags, {...parserSettings, ...small}, silent)
    expect(trainParser(trees, tags, {...parserSettings, ...small}, silent)).toEqual(bytes)
    const parser = createParser(bytes)
    trees.forEach(({words}, i) => {
      const arcs = parser.parseSentence(
        words.map(({lemma}) => lemma),
        tags[i]!
      )
      expect([...arcs.head]).toEqual(words.map(({head}) => head))
      expect(arcs.relation).toEqual(words.map(({relation}) => relation))
    })
  })
})

describe("integer weights", () => {
  const entry = fc.tuple(
    fc.integer({min: 0, max: 254}),
    fc.integer({min: -127, max: 127}).filter((weight) => weight !== 0)
  )
  const row = fc.record({
    key: fc.integer({min: -(2 ** 31), max: 2 ** 31 - 1}).filter((key) => key !== 0),
    entries: fc.uniqueArray(entry, {selector: ([name]) => name, minLength: 1, maxLength: 20})
  })
  const table = fc.uniqueArray(row, {selector: ({key}) => key, maxLength: 100})

  test("come back as they were packed, in whatever order", () => {
    fc.assert(
      fc.property(table, (rows: WeightRow[]) => {
        const bytes = packWeights(rows)
        expect(packWeights([...rows].reverse())).toEqual(bytes)
        const weights = readWeights(bytes)
        expect(weights.length).toBe(rows.length)
        for (const {key, entries} of rows) expect(findEntries(weights, key)).toEqual(entries)
        expect(findEntries(weights, 12345)).toEqual(rows.find(({key}) => key === 12345)?.entries)
      }),
      {seed: 6}
    )
  })

  test("add up over the features that are there", () => {
    const weights = readWeights(
      packWeights([
        {key: 5, entries: [[0, 3]]},
        {
          key: -7,
          entries: [
            [0, -1],
            [2, 127]
          ]
        }
      ])
    )
    const scores = new Int32Array(3)
    addScores(weights, Int32Array.from([5, 6, -7]), scores)
    expect([...scores]).toEqual([2, 0, 127])
  })
})

describe("random numbers", () => {
  test("are the same for the same seed and others for another", () => {
    const [a, b, c] = [createRandom(1), createRandom(1), createRandom(2)]
    const first = [a(), a(), a()]
    expect([b(), b(), b()]).toEqual(first)
    expect([c(), c(), c()]).not.toEqual(first)
    for (const number of first) expect(number >= 0 && number < 1).toBe(true)
  })

  test("shuffling keeps every item", () => {
    const items = Array.from({length: 50}, (_, i) => i)
    const shuffled = [...items]
    shuffle(shuffled, createRandom(3))
    expect(shuffled).not.toEqual(items)
    expect(shuffled.sort((x, y) => x - y)).toEqual(items)
  })
})

describe("the models of the project", () => {
  const folder = new URL("../../data/models/treebank/", import.meta.url)

  test("the manifest tells of the files as they are", () => {
    const manifest = JSON.parse(readFileSync(new URL("manifest.json", folder), "utf8")) as {
      models: Record<string, {file: string; bytes: number}>
    }
    expect(Object.keys(manifest.models)).toEqual(["parser", "tagger"])
    for (const {file, bytes} of Object.values(manifest.models)) {
      expect(existsSync(new URL(file, folder))).toBe(true)
      expect(readFileSync(new URL(file, folder)).length).toBe(bytes)
    }
  })
})
