import {expect, it} from "vitest"
import {emptyReading, inventedId, inventedReading} from "./invented-reading.ts"
import {describePage} from "./workbench.ts"

describePage("list of reports", [inventedReading, emptyReading], ({open, url}) => {
  it("says in a sentence what is shown", async () => {
    const page = await open("/")
    const sentence = await page.getByRole("heading", {level: 1}).innerText()
    expect(sentence.replace(/\s/g, " ")).toBe("14 claims in 5 incidents from 2 reports, 3 May 2031; 2 contested.")
    expect(await page.getByRole("main").getByRole("listitem").count()).toBe(2)
  })

  it("opens a report, and comes back", async () => {
    const page = await open("/")
    await page.getByRole("link", {name: /Arlan says/}).click()
    await page.locator("li.note").first().waitFor()
    expect(new URL(page.url()).pathname).toBe(`/reports/${inventedId}`)
    expect(await page.title()).toContain("Arlan says it holds Lower Vell")
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("content")
    await page.goBack()
    await page.getByRole("heading", {name: /14 claims/}).waitFor()
  })

  it("is worked by keys alone", async () => {
    const page = await open("/")
    await page.keyboard.press("j")
    await page.keyboard.press("j")
    await page.keyboard.press("k")
    await page.keyboard.press("Enter")
    await page.locator("li.note").first().waitFor()
    expect(new URL(page.url()).pathname).toBe(`/reports/${inventedId}`)
  })

  it("finds a report, and keeps the words in the address", async () => {
    const page = await open("/")
    await page.keyboard.press("/")
    await page.keyboard.type("quiet")
    expect(await page.getByRole("main").getByRole("listitem").count()).toBe(1)
    expect(new URL(page.url()).search).toBe("?text=quiet")
    const data = await page.getByRole("link", {name: "This page as data"}).getAttribute("href")
    const {reports} = (await (await fetch(url() + data!)).json()) as {reports: {id: string}[]}
    expect(reports.map(({id}) => id)).toEqual([emptyReading.document.id])
  })

  it("shows its keys, and lets go of them", async () => {
    const page = await open("/")
    await page.keyboard.press("?")
    expect(await page.getByRole("dialog", {name: "Keys"}).isVisible()).toBe(true)
    await page.keyboard.press("Escape")
    expect(await page.getByRole("dialog").count()).toBe(0)
  })
})

describePage("empty ledger", [], ({open}) => {
  it("says how to put a report in", async () => {
    const page = await open("/")
    expect(await page.getByRole("heading", {level: 1}).innerText()).toBe("The ledger is empty.")
    expect(await page.locator("pre").innerText()).toContain("add")
  })
})
