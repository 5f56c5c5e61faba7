import {describe, expect, it} from "vitest"
import {documentTitle} from "../../src/model/document.ts"
import {createDocument, type DocumentSource} from "../../src/read/document.ts"

const base: DocumentSource = {
  text: "Shells fall on Port Sel\n\nThe mayor of Port Sel said on Friday that four shells had fallen on the harbour.",
  language: "en",
  publishedAt: "2031-03-14",
  outlet: "Sample Wire",
  url: "https://example.org/1"
}

describe("the id of a document", () => {
  it("is the same for the same report, wherever it was read from", () => {
    expect(createDocument(base).id).toMatch(/^[0-9a-f]{16}$/)
    expect(createDocument({...base, origin: "a.txt"}).id).toBe(createDocument({...base, origin: "b.jsonl#7"}).id)
    expect(createDocument({...base, text: base.text.replaceAll("\n", "\r\n")}).id).toBe(createDocument(base).id)
  })

  it.each([
    ["text", {text: base.text + " "}],
    ["language", {language: "fr"}],
    ["date", {publishedAt: "2031-03-15"}],
    ["no date", {publishedAt: undefined}],
    ["outlet", {outlet: "Other Wire"}],
    ["address", {url: "https://example.org/2"}]
  ] as const)("differs with the %s", (_what, change) => {
    expect(createDocument({...base, ...change}).id).not.toBe(createDocument(base).id)
  })

  it("does not mistake one field for another", () => {
    const outlet = createDocument({text: "Words.", outlet: "example.org"})
    const url = createDocument({text: "Words.", url: "example.org"})
    expect(outlet.id).not.toBe(url.id)
  })
})

describe("the text of a document", () => {
  it("is clean: no byte order mark, one kind of line end, no control characters, no half surrogates", () => {
    const {text} = createDocument({text: "\uFEFFOne\r\ntwo\rthree\u0000four\u001B[31m\u009B five \uD83D and \u{1F4A3}"})
    expect(text).toBe("One\ntwo\nthree four [31m  five \uFFFD and \u{1F4A3}")
  })

  it("keeps what a reader may not see but the words hold", () => {
    const text = "Ми\u0301р, soft\u00ADhyphen, 10\u00A0km, nar\u202Frow, zero\u200Bwidth.\tTab\n\n  indented\n"
    expect(createDocument({text}).text).toBe(text)
  })
})

describe("the headline", () => {
  function headline(text: string, title?: string): string | undefined {
    const document = createDocument({text, title})
    return document.headline && document.text.slice(document.headline.start, document.headline.end)
  }

  it.each([
    ["Shells fall on Port Sel", "\n\nThe mayor said that four shells had fallen on the harbour."],
    ["Who struck the bridge?", "\nNobody has claimed the strike on the bridge so far, officials said."],
    ["  Padded line", "\n\nThe mayor said that four shells had fallen on the harbour."]
  ])("is the first line when it looks like one: %s", (line, rest) => {
    expect(headline(line + rest)).toBe(line.trim())
  })

  it.each([
    ["a sentence", "Four shells fell on the harbour.\n\nThe mayor said that nobody was hurt in the town."],
    ["a quoted sentence", "“Nobody was hurt.”\n\nThe mayor said that nobody was hurt in the town."],
    ["the only line", "Shells fall on Port Sel"],
    ["a long line", "word ".repeat(60) + "\n\nMore text follows here, and it is longer than that. ".repeat(10)],
    ["longer than what follows", "A line that announces a list of things\n\n- none"],
    [
      "an introduction to a list",
      "The army reports:\n\n- four shells on the harbour\n- two on the bridge\n- none on the town"
    ]
  ])("is not %s", (_what, text) => {
    expect(headline(text)).toBeUndefined()
  })

  it("is found in the text when the source tells it apart, even if it ends with a full stop", () => {
    expect(headline("Shells fall.\n\nThe mayor spoke.", "Shells fall.")).toBe("Shells fall.")
    expect(createDocument({text: "Shells fall.\n\nThe mayor spoke.", title: "Shells fall."}).text).toBe(
      "Shells fall.\n\nThe mayor spoke."
    )
  })

  it("is put before a text that does not start with it", () => {
    const document = createDocument({text: "Shells fallen on the harbour were four.", title: " Shells\u0000fall "})
    expect(document.text).toBe("Shells fall\n\nShells fallen on the harbour were four.")
    expect(documentTitle(document)).toBe("Shells fall")
  })
})
