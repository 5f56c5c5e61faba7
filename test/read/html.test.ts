import {describe, expect, it} from "vitest"
import {itemsOf, outcomes, sourceOf} from "./bytes.ts"

const paragraphs = [
  "The army of Velmar said on Friday that it had struck the bridge at Port Sel, which its command calls a supply line.",
  "The mayor of Port Sel denied that the bridge was hit, and said that traffic went on as before.",
  "Neither side gave figures of casualties; a doctor in the town said that four people had come to the hospital."
]

const page = `<!DOCTYPE html>
<html lang="en"><head><title>Bridge struck, Velmar says | The Sample Post</title>
<meta property="og:site_name" content="The Sample Post"><meta property="article:published_time" content="2031-03-14T09:30:00Z">
<link rel="canonical" href="https://example.org/bridge"><style>p { color: red }</style></head>
<body><nav><a href="/">Home</a> <a href="/war">War</a></nav>
<article><h1>Bridge struck, Velmar says</h1><script>document.write("evil")</script>
${paragraphs.map((paragraph) => `<p>${paragraph.replace("bridge", "<b>bridge</b>")}<!-- no --></p>`).join("\n")}
</article><footer>All rights reserved &copy; 2031</footer></body></html>`

describe("an HTML page", () => {
  it("is known by its content and gives the article with what the page says of it", async () => {
    const [item] = await itemsOf(sourceOf(page, "saved.txt"))
    expect(item).toMatchObject({
      kind: "document",
      notes: [{code: "read-as-html"}],
      document: {
        text: ["Bridge struck, Velmar says", ...paragraphs].join("\n\n"),
        headline: {start: 0, end: 26},
        language: "en",
        publishedAt: "2031-03-14T09:30:00Z",
        outlet: "The Sample Post",
        url: "https://example.org/bridge",
        origin: "saved.txt"
      }
    })
  })

  it("may be a fragment", async () => {
    const fragment = paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join("")
    const [item] = await itemsOf(sourceOf(fragment))
    expect(item).toMatchObject({kind: "document", document: {text: paragraphs.join("\n\n")}})
  })

  it("may begin with words and hold tags later", async () => {
    const [item] = await itemsOf(sourceOf(`${paragraphs[0]}<br>${paragraphs[1]}<br><br><b>${paragraphs[2]}</b>`))
    expect(item).toMatchObject({
      kind: "document",
      document: {text: paragraphs.join("\n\n")},
      notes: [{code: "read-as-html"}]
    })
  })

  it("may be in the encoding that it names", async () => {
    const words = "<html><head><meta charset=windows-1251></head><body><p>"
    const cyrillic = Uint8Array.from([0xcc, 0xe5, 0xe6, 0xee, 0xe2, 0xe0])
    const [item] = await itemsOf(
      sourceOf(Buffer.concat([Buffer.from(words), cyrillic, Buffer.from("</p></body></html>")]))
    )
    expect(item).toMatchObject({kind: "document", document: {text: "Межова"}})
  })

  it("without words is empty", async () => {
    expect(outcomes(await itemsOf(sourceOf("<html><body><script>1</script></body></html>")))).toEqual(["empty"])
  })

  it.each([
    ["nested deeper than any stack", "<html><body>" + "<div>".repeat(200_000) + "words"],
    ["with more elements than an article has", "<html><body>" + "<b>word</b> ".repeat(40_000)],
    ["never closed", "<html><body><p>" + "<a href='".repeat(50_000)]
  ])("%s ends soon, with its text or a failure", async (_what, markup) => {
    const startedAt = performance.now()
    expect(await itemsOf(sourceOf(markup))).toHaveLength(1)
    expect(performance.now() - startedAt).toBeLessThan(10_000)
  })

  it.each([
    "The value 3 < 5 and 7 > 6 holds, as the staff of the army said in the report.",
    "Use of the tag <p> is explained in the paper.",
    "<Breaking> The mayor said that four shells had fallen on the harbour."
  ])("is not a text with an angle bracket: %s", async (text) => {
    const [item] = await itemsOf(sourceOf(text))
    expect(item).toMatchObject({kind: "document", notes: [], document: {text}})
  })
})
