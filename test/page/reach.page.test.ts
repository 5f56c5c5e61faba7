import type {Page} from "playwright-core"
import {expect, it} from "vitest"
import {contrast} from "./contrast.ts"
import {emptyReading, inventedId, inventedReading} from "./invented-reading.ts"
import {describePage} from "./workbench.ts"

const addresses = ["/", `/reports/${inventedId}`, `/reports/${emptyReading.document.id}`, "/nowhere"]
const schemes = ["light", "dark"] as const

describePage("reach", [inventedReading, emptyReading], ({open, url, requests}) => {
  it.each(addresses)("%s fits a telephone of 360 px in one column", async (path) => {
    const page = await open(path, {viewport: {width: 360, height: 740}})
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
  })

  it.each(schemes)("has enough contrast in %s", async (colorScheme) => {
    const page = await open(`/reports/${inventedId}`, {colorScheme})
    const colour = (name: string) =>
      page.evaluate((name) => getComputedStyle(document.documentElement).getPropertyValue(name), name)
    for (const text of ["--ink", "--muted", "--accent"]) {
      for (const ground of ["--paper", "--tint-faint", "--tint"])
        expect(contrast(await colour(text), await colour(ground)), `${text} on ${ground}`).toBeGreaterThanOrEqual(4.5)
    }
    for (const ground of ["--tint-deeper", "--tint-hovered", "--tint-selected"])
      expect(contrast(await colour("--ink"), await colour(ground)), `--ink on ${ground}`).toBeGreaterThanOrEqual(7)
  })

  it("is dark where the system is", async () => {
    const ground = async (colorScheme: "light" | "dark") => {
      const page = await open("/", {colorScheme})
      return page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
    }
    expect(contrast(await ground("light"), await ground("dark"))).toBeGreaterThan(10)
  })

  it.each(addresses)("%s gives every control a name and every page one heading of the first level", async (path) => {
    const page = await open(path)
    expect(await page.getByRole("heading", {level: 1}).count()).toBe(1)
    expect(await controlsWithoutName(page)).toEqual([])
    expect(await doubleIds(page)).toEqual([])
    expect(await page.locator("html").getAttribute("lang")).toBe("en")
    for (const landmark of ["banner", "main", "contentinfo"] as const)
      expect(await page.getByRole(landmark).count()).toBe(1)
  })

  it("is gone through with the tab key in the order of reading, and always shows where one is", async () => {
    const page = await open(`/reports/${inventedId}`)
    const stops: string[] = []
    for (let stop = 0; stop < 24; stop++) {
      await page.keyboard.press("Tab")
      const {name, outlined} = await page.evaluate(() => {
        const focused = document.activeElement as HTMLElement
        const {outlineStyle, outlineWidth} = getComputedStyle(focused)
        return {
          name: focused.getAttribute("aria-label") ?? focused.innerText.replace(/\s+/g, " ").trim(),
          outlined: outlineStyle !== "none" && parseFloat(outlineWidth) >= 2
        }
      })
      expect(outlined, name).toBe(true)
      stops.push(name)
    }
    expect(stops.slice(0, 6)).toEqual([
      "Skip to the content",
      "Claimline",
      "Reports",
      "Keys ?",
      "Skip to the claims",
      "Original"
    ])
    expect(stops[6]).toMatch(/^Claim 1: The army of Arlan, asserts$/)
    expect(stops.slice(20)).toEqual(["What the source does", "Source", "Side", "Words in the claim"])
  })

  it("prints the text and the claims without the controls", async () => {
    const page = await open(`/reports/${inventedId}`)
    await page.emulateMedia({media: "print"})
    expect(await page.locator("li.note").last().isVisible()).toBe(true)
    expect(await page.getByLabel("Source", {exact: true}).isVisible()).toBe(false)
    expect(await page.getByRole("link", {name: "This page as data"}).isVisible()).toBe(false)
  })

  it("asks nothing of any other machine", async () => {
    for (const path of addresses) await open(path)
    expect(requests.length).toBeGreaterThan(addresses.length)
    expect(requests.filter((request) => !request.startsWith(`${url()}/`))).toEqual([])
  })

  it("shows hostile words as words", async () => {
    const page = await open("/?text=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E")
    expect(await page.locator("img").count()).toBe(0)
    expect(await page.getByRole("searchbox").inputValue()).toBe("<img src=x onerror=alert(1)>")
  })
})

const hostile = {
  ...inventedReading,
  document: {
    ...emptyReading.document,
    text: "<script>document.title = 'broken'</script> & <b>bold</b>",
    url: "javascript:document.title='broken'",
    outlet: "<img src=x onerror=\"document.title='broken'\">"
  },
  claims: [],
  links: [],
  incidents: []
}

describePage("hostile report", [hostile], ({open}) => {
  it("is text and nothing else", async () => {
    const page = await open(`/reports/${hostile.document.id}`)
    expect(await page.locator(".report").innerText()).toBe(hostile.document.text)
    expect(await page.getByRole("link", {name: "Original"}).count()).toBe(0)
    expect(await page.title()).not.toBe("broken")
    expect(await page.locator("main img, main script, main b").count()).toBe(0)
  })
})

function controlsWithoutName(page: Page): Promise<string[]> {
  return page.locator("a[href], button, input, select, summary").evaluateAll((controls) =>
    controls
      .filter((control) => {
        const labels = "labels" in control ? (control.labels as NodeListOf<Element> | null) : null
        const name = control.getAttribute("aria-label") ?? labels?.[0]?.textContent ?? control.textContent
        return name.trim() === ""
      })
      .map((control) => control.outerHTML)
  )
}

function doubleIds(page: Page): Promise<string[]> {
  return page.locator("[id]").evaluateAll((elements) => {
    const ids = elements.map(({id}) => id)
    return ids.filter((id, index) => ids.indexOf(id) !== index)
  })
}
