import {describe, expect, it} from "vitest"
import {longestReport} from "../../src/read/reader.ts"
import {itemsOf, outcomes, sourceOf} from "./bytes.ts"

const report =
  "Shells fall on Port Sel\n\nThe mayor said that four shells had fallen on the harbour, and that it was quiet now."

async function failureOf(content: string | Uint8Array): Promise<unknown> {
  const [item] = await itemsOf(sourceOf(content))
  return item?.kind === "failure" ? {code: item.error.code, message: item.error.message} : item
}

describe("plain text", () => {
  it("is one report with its headline and where it came from", async () => {
    const [item] = await itemsOf(sourceOf(report), {publishedAt: "2031-03-14", outlet: "Sample Wire"})
    expect(item).toMatchObject({
      kind: "document",
      notes: [],
      document: {
        text: report,
        language: "en",
        headline: {start: 0, end: 23},
        publishedAt: "2031-03-14",
        outlet: "Sample Wire",
        origin: "report.txt"
      }
    })
  })

  it("may be a single line of five megabytes", async () => {
    const line = "The army said that it held the bridge. ".repeat(135_000)
    const startedAt = performance.now()
    expect(outcomes(await itemsOf(sourceOf(line)))).toEqual(["The army said that it he"])
    expect(performance.now() - startedAt).toBeLessThan(2000)
  })

  it("may come as UTF-16 with a byte order mark", async () => {
    const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(report, "utf16le")])
    const [item] = await itemsOf(sourceOf(utf16, "report.txt", 7))
    expect(item).toMatchObject({kind: "document", document: {text: report}})
  })

  it("gets a note when its language cannot be told", async () => {
    const [item] = await itemsOf(sourceOf("Wojsko zajęło wieś i posuwa się ku rzece."))
    expect(item).toMatchObject({kind: "document", notes: [{code: "language-uncertain"}]})
    const [given] = await itemsOf(sourceOf("Wojsko zajęło wieś i posuwa się ku rzece."), {language: "en"})
    expect(given).toMatchObject({kind: "document", notes: []})
  })
})

describe("what cannot be read is refused in a sentence", () => {
  it.each([
    ["an empty file", "", "empty"],
    ["white space", " \n\t\n", "empty"],
    ["zero bytes in it", "text\u0000text", "binary"],
    ["a PDF", "%PDF-1.7 text", "binary"],
    ["a picture", Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10]), "binary"],
    ["broken UTF-8", Uint8Array.from([0x41, 0x20, 0xcc, 0xe8]), "invalid-utf-8"],
    ["a feed", '<?xml version="1.0"?>\n<rss version="2.0"><channel/></rss>', "xml"]
  ])("%s", async (_what, content, code) => {
    const failure = await failureOf(content)
    expect(failure).toMatchObject({code})
    expect(failure).toHaveProperty("message", expect.stringMatching(/^report\.txt .*\.$/))
  })

  it("a report longer than the longest, without keeping it", async () => {
    async function* endless(): AsyncGenerator<Uint8Array> {
      const chunk = new TextEncoder().encode("words ".repeat(100_000))
      for (;;) yield chunk
    }
    expect(outcomes(await itemsOf({name: "endless", chunks: endless()}))).toEqual(["too-large"])
  })

  it("lets go of the file it refused", async () => {
    let closed = false
    async function* chunks(): AsyncGenerator<Uint8Array> {
      try {
        for (;;) yield new Uint8Array(10_000)
      } finally {
        closed = true
      }
    }
    expect(outcomes(await itemsOf({name: "zeros", chunks: chunks()}))).toEqual(["binary"])
    expect(closed).toBe(true)
  })
})

describe("JSON Lines", () => {
  const row = (fields: object): string => JSON.stringify(fields) + "\n"

  it("give a report for each line, whatever the file is called and however it is cut", async () => {
    const lines = row({
      id: "a1",
      title: "Shells fall",
      text: "Shells fall\n\nThe mayor spoke. Межова.",
      date: "2031-03-14",
      source: "Sample Wire",
      url: "https://example.org/1",
      lang: "en"
    })
    for (const size of [1, 3, 65_536]) {
      const [first, second] = await itemsOf(
        sourceOf(lines + "\r\n" + row({text: "Nobody was hurt, the mayor said."}), "day.txt", size)
      )
      expect(first).toMatchObject({
        kind: "document",
        document: {
          text: "Shells fall\n\nThe mayor spoke. Межова.",
          headline: {start: 0, end: 11},
          publishedAt: "2031-03-14",
          outlet: "Sample Wire",
          url: "https://example.org/1",
          language: "en",
          origin: "day.txt#a1"
        }
      })
      expect(second).toMatchObject({kind: "document", document: {origin: "day.txt#3"}})
    }
  })

  it("take from the user only what a row does not say", async () => {
    const rows =
      row({text: "One is here.", date: "2031-01-01", lang: "fr"}) + row({text: "Two is here.", date: null, source: ""})
    const items = await itemsOf(sourceOf(rows), {publishedAt: "2032-02-02", language: "en", outlet: "User"})
    expect(items).toMatchObject([
      {document: {publishedAt: "2031-01-01", language: "fr", outlet: "User"}},
      {document: {publishedAt: "2032-02-02", language: "en", outlet: "User"}}
    ])
  })

  it("keep a report whose date names no day, with a note and without a date", async () => {
    const [item] = await itemsOf(sourceOf(row({text: "The mayor spoke.", date: "2031-03", lang: "en"})))
    expect(item).toMatchObject({kind: "document", notes: [{code: "publication-date-unread"}]})
    expect(item).not.toHaveProperty("document.publishedAt")
  })

  it("go on after a broken line", async () => {
    const good = row({text: "The mayor spoke.", lang: "en"})
    const broken = Buffer.concat([
      Buffer.from(
        good + '{"text": "cut\n' + "[1]\n" + row({title: "no text"}) + row({text: 7}) + row({text: "Ja.", lang: "de"})
      ),
      Buffer.from('{"text": "'),
      Buffer.from([0xff]),
      Buffer.from('"}\n' + good)
    ])
    const items = await itemsOf(sourceOf(broken))
    expect(outcomes(items)).toEqual([
      "The mayor spoke.",
      "row-not-json",
      "row-not-object",
      "row-without-text",
      "row-field",
      "language-unsupported",
      "invalid-utf-8",
      "The mayor spoke."
    ])
    const words = items.map((item) => (item.kind === "failure" ? item.error.message : ""))
    expect(words[1]).toContain("report.txt line 2")
    expect(words[6]).toContain(`line 7 is not valid UTF-8: the byte at offset ${broken.indexOf(0xff)}`)
  })

  it("go on after a broken first line", async () => {
    const rows = '{"text": "cut\n' + row({text: "The mayor spoke.", lang: "en"})
    expect(outcomes(await itemsOf(sourceOf(rows)))).toEqual(["row-not-json", "The mayor spoke."])
  })

  it("drop a line that is too long, and only that", async () => {
    const rows = row({text: "One is here."}) + row({text: "x".repeat(longestReport)}) + row({text: "Two is here."})
    expect(outcomes(await itemsOf(sourceOf(rows)))).toEqual(["One is here.", "too-large", "Two is here."])
  })

  it.each([
    ["a JSON document on many lines", '{\n  "name": "x",\n  "messages": []\n}\n'],
    ["a list", '[{"text": "One."}]'],
    ["rows without text", '{"id": 1}\n{"id": 2}\n'],
    ["thousands of rows without text", '{"id": 1}\n'.repeat(3000)]
  ])("are not %s, which is one failure", async (_what, content) => {
    expect(outcomes(await itemsOf(sourceOf(content)))).toEqual(["json-without-reports"])
  })

  it.each(["{curly} braces open this report about a harbour.", "[Port Sel] The mayor said that it was quiet."])(
    "are not a text that starts with a bracket: %s",
    async (text) => {
      expect(outcomes(await itemsOf(sourceOf(text)))).toEqual([text.slice(0, 24)])
    }
  )
})
