import type {Page} from "playwright-core"
import {expect, it} from "vitest"
import {claimId} from "../../src/model/claim.ts"
import type {Reading} from "../../src/model/reading.ts"
import {emptyReading, inventedId, inventedReading} from "./invented-reading.ts"
import {numberClaims} from "../../web/src/numbered.ts"
import {describePage} from "./workbench.ts"

const report = `/reports/${inventedId}`
const {text} = inventedReading.document
const claims = numberClaims(inventedReading)
const wordsOf = (number: number) => {
  const {start, end} = claims[number - 1]!.claim.content
  return text.slice(start, end)
}

/** The words that stand out as the selected claim's content, joined. */
const selectedWords = (page: Page) =>
  page.locator(".report mark.selected").evaluateAll((marks) => marks.map((mark) => mark.textContent).join(""))
const selectedNote = (page: Page) => page.locator("li.note[aria-current=true]")

describePage("report", [inventedReading, emptyReading], ({open, url}) => {
  it("shows the text to the letter", async () => {
    const page = await open(report)
    const lines = await page.locator(".report > *").evaluateAll((lines) =>
      lines.map((line) => {
        const copy = line.cloneNode(true) as Element
        copy.querySelectorAll(".number").forEach((number) => number.remove())
        return copy.textContent
      })
    )
    expect(lines.join("\n")).toBe(text)
  })

  it("lists each claim with who says it, how, and in which words", async () => {
    const page = await open(report)
    const notes = page.locator("li.note")
    expect(await notes.count()).toBe(claims.length)
    for (const {number} of claims)
      expect(
        await notes
          .nth(number - 1)
          .locator("blockquote")
          .innerText()
      ).toContain(wordsOf(number))
    expect(await notes.nth(2).innerText()).toMatch(/The defence ministry of Ostren\s+denies\s+via Telegram/i)
    expect(await notes.nth(9).innerText()).toMatch(/The report itself\s+asserts\s+background/i)
  })

  it("keeps places honest: one, several or none", async () => {
    const page = await open(report)
    const notes = page.locator("li.note")
    expect(await notes.nth(0).innerText()).toContain("Lower Vell, settlement in Vellmark")
    expect(await notes.nth(1).innerText()).toContain("2 places bear this name")
    expect(await notes.nth(6).innerText()).toMatch(/about 4 km from\s+Harrow\s*:\s+not found in the gazetteer/)
  })

  it("leads from the words to the claim", async () => {
    const page = await open(report)
    await page.getByText(wordsOf(8), {exact: true}).first().click()
    expect(await selectedNote(page).getAttribute("data-number")).toBe("8")
    expect(new URL(page.url()).hash).toBe(`#${claims[7]!.fragment}`)
    expect(await selectedWords(page)).toBe(wordsOf(8))
  })

  it("leads from the claim to its words", async () => {
    const page = await open(report)
    await page.locator("li.note").nth(3).locator("blockquote a").click()
    expect(await selectedWords(page)).toBe(wordsOf(4))
    expect(await page.locator(".report .selected-voice.source").allInnerTexts()).toEqual([
      "The Vell Post",
      "a spokesman of the ministry"
    ])
  })

  it("goes through the claims that share their words, click by click", async () => {
    const page = await open(report)
    const shared = page.locator(".report mark", {hasText: "the loss of the bridge"})
    const numbers = []
    for (let click = 0; click < 3; click++) {
      await shared.click()
      numbers.push(await selectedNote(page).getAttribute("data-number"))
    }
    expect(numbers).toEqual(["6", "5", "6"])
  })

  it("links both ways on hover and on focus", async () => {
    const page = await open(report)
    await page.locator("li.note").nth(1).hover()
    expect(await page.locator(".report mark.hovered").allInnerTexts()).toEqual([wordsOf(2)])
    await page.locator(".report mark", {hasText: wordsOf(8)}).hover()
    expect(await page.locator("li.note.hovered").getAttribute("data-number")).toBe("8")
    await page.mouse.move(0, 0)
    await page.locator(".report a.number").nth(2).focus()
    expect(await page.locator("li.note.hovered").getAttribute("data-number")).toBe("3")
  })

  it("is worked by keys alone", async () => {
    const page = await open(report)
    const current = () => selectedNote(page).getAttribute("data-number")
    await page.keyboard.press("j")
    expect(await current()).toBe("1")
    await page.keyboard.press("j")
    await page.keyboard.press("j")
    expect(await current()).toBe("3")
    await page.keyboard.press("k")
    expect(await current()).toBe("2")
    expect(await page.evaluate(() => document.activeElement?.closest("li")?.getAttribute("data-number"))).toBe("2")
    expect(await page.locator("[role=status][aria-live]").innerText()).toContain(
      "Claim 2 of 14. The army of Arlan, asserts"
    )
    await page.keyboard.press("Escape")
    expect(await selectedNote(page).count()).toBe(0)
    await page.locator(".report a.number").nth(4).focus()
    await page.keyboard.press("Enter")
    expect(await current()).toBe("5")
  })

  it("finds words from the keyboard, and keeps the filter in the address", async () => {
    const page = await open(report)
    await page.keyboard.press("/")
    await page.keyboard.type("bodies jk?")
    expect(new URL(page.url()).searchParams.get("text")).toBe("bodies jk?")
    expect(await page.locator("li.note").count()).toBe(0)
    await page.getByRole("button", {name: "Show all"}).click()
    expect(await page.locator("li.note").count()).toBe(claims.length)
    expect(new URL(page.url()).search).toBe("")
  })

  it("filters by stance, side and source from the address, in the list and in the text", async () => {
    const page = await open(`${report}?stance=no-comment&side=QNO`)
    expect(
      await page.locator("li.note").evaluateAll((notes) => notes.map((note) => note.getAttribute("data-number")))
    ).toEqual(["5", "6"])
    expect(await page.locator(".report a.number").allInnerTexts()).toEqual(["5", "6"])
    expect(await page.locator(".report mark").count()).toBe(1)
    await page.getByLabel("What the source does").selectOption("*")
    await page.getByLabel("Side", {exact: true}).selectOption("outlet")
    expect(await page.locator("li.note").count()).toBe(2)
  })

  it("opens at the claim of a shared address", async () => {
    const page = await open(`${report}#${claims[12]!.fragment}`)
    expect(await selectedNote(page).getAttribute("data-number")).toBe("13")
    expect(await selectedNote(page).evaluate((note) => note.getBoundingClientRect().top < innerHeight)).toBe(true)
  })

  it("keeps the claims beside the words while the page is scrolled", async () => {
    const page = await open(report, {viewport: {width: 1360, height: 500}})
    await page.mouse.move(200, 200)
    await page.mouse.wheel(0, 400)
    await expect.poll(() => page.locator("section.claims").evaluate((pane) => pane.scrollTop)).toBeGreaterThan(200)
  })

  it("tells incidents with their claims, and what was not understood", async () => {
    const page = await open(report)
    const incidents = page.getByRole("region", {name: "Incidents in this report"})
    expect(await incidents.innerText()).toMatch(/Seizure, Lower Vell.*\n+contested, 5 voices/)
    expect(await incidents.innerText()).toContain("Silent when asked: Ilma Torv, General Staff of Ostren")
    await incidents.getByText("Why these claims belong together").first().click()
    expect(await incidents.innerText()).toContain("claim 3: “denied this” points back")
    expect(await incidents.getByText("Talks").isVisible()).toBe(false)
    await incidents.getByText("1 more, each told by one claim alone").click()
    expect(await incidents.getByText("Talks").isVisible()).toBe(true)
    await incidents.getByRole("link", {name: "13", exact: true}).click()
    expect(await selectedNote(page).getAttribute("data-number")).toBe("13")
    await page.getByText("2 things not understood").click()
    expect(await page.getByText("No place of this name is known.").isVisible()).toBe(true)
  })

  it("gives at the same address with .json what the ledger holds", async () => {
    const page = await open(report)
    const data = await page.getByRole("link", {name: "This page as data"}).getAttribute("href")
    expect(data).toBe(`${report}.json`)
    expect(await (await fetch(url() + data!)).json()).toEqual(inventedReading)
  })

  it("shows a report in which nothing was found", async () => {
    const page = await open(`/reports/${emptyReading.document.id}`)
    expect(await page.getByText("No claim was found in this report.").isVisible()).toBe(true)
    expect(await page.getByText("no date given").isVisible()).toBe(true)
  })

  it("says kindly that a report is not there", async () => {
    const page = await open("/reports/unknown0")
    expect(await page.getByRole("heading", {level: 1}).innerText()).toBe("This report is not in the ledger.")
    await page.getByRole("link", {name: "All reports"}).click()
    expect(new URL(page.url()).pathname).toBe("/")
  })

  it("says that the workbench does not answer, and tries again", async () => {
    const page = await open("/")
    await page.route("**/reports/*.json", (route) => route.abort())
    await page.getByRole("link", {name: /Arlan says/}).click()
    expect(await page.getByRole("heading", {level: 1}).innerText()).toBe("The workbench does not answer.")
    await page.unroute("**/reports/*.json")
    await page.getByRole("button", {name: "Try again"}).click()
    await page.locator("li.note").first().waitFor()
  })
})

const sentences = Array.from({length: 300}, (_, index) => `Village ${index + 1} is quiet.`)
const longReport: Reading = {
  ...emptyReading,
  document: {...emptyReading.document, text: sentences.join("\n")},
  claims: sentences.map((sentence, index) => {
    const start = sentences.slice(0, index).join("\n").length + (index > 0 ? 1 : 0)
    const content = {start, end: start + sentence.length}
    return {
      ...inventedReading.claims[10]!,
      id: claimId(emptyReading.document.id, content, undefined),
      content,
      quantities: [],
      events: []
    }
  })
}

describePage("report as long as a book", [longReport], ({open}) => {
  it("makes notes as far as they are wanted", async () => {
    const page = await open(`/reports/${longReport.document.id}`)
    expect(await page.locator("li.note").count()).toBe(200)
    await page.getByRole("button", {name: "Show more: 100 claims left"}).click()
    expect(await page.locator("li.note").count()).toBe(300)
  })

  it("opens at a claim however far down", async () => {
    const {start, end} = longReport.claims[249]!.content
    const page = await open(`/reports/${longReport.document.id}#${start}-${end}`)
    expect(await selectedNote(page).innerText()).toContain("Village 250 is quiet.")
  })
})
