import {readFileSync, statSync} from "node:fs"
import {resolve} from "node:path"
import {describe, expect, test} from "vitest"
import {loadKnowledge} from "../../src/knowledge.ts"
import {foldName, skeletonOf} from "../../src/resolve/fold.ts"
import {createGazetteer} from "../../src/resolve/gazetteer.ts"

const {gazetteer} = loadKnowledge()
const folder = resolve(import.meta.dirname, "../../data/gazetteer")

describe("folding", () => {
  test.each([
    ["Ivano-Frankivs’k", "ivano frankivsk"],
    ["São Tomé", "sao tome"],
    ["U.S.", "us"],
    ["Łódź", "lodz"],
    ["İzmir", "izmir"],
    ["Крим", "krym"],
    ["  Deir   ez-Zor ", "deir ez zor"]
  ])("%s becomes %s", (name, folded) => {
    expect(foldName(name)).toBe(folded)
  })

  test.each([
    ["Mejova", "Mezhova", "Межова"],
    ["Zaporijia", "Zaporizhzhia", "Запоріжжя"],
    ["Louhansk", "Luhans'k", "Луганськ"],
    ["Hasakah", "Hasaka", "Ḩasakah"],
    ["Izium", "Izyum", "Izum"]
  ])("%s, %s and %s sound alike", (...names) => {
    expect(new Set(names.map(skeletonOf)).size).toBe(1)
  })

  test.each([
    ["Sumy", "Suma"],
    ["Kherson", "Kharkiv"],
    ["Dnipro", "Dniester"],
    ["Zaria", "Zoria"]
  ])("%s and %s do not", (a, b) => {
    expect(skeletonOf(a)).not.toBe(skeletonOf(b))
  })
})

describe("the gazetteer", () => {
  test.each([
    ["Mejova", "Mezhova", "UA"],
    ["Межова", "Mezhova", "UA"],
    ["Artemivsk", "Bakhmut", "UA"],
    ["Kharkov", "Kharkiv", "UA"],
    ["Запорожье", "Zaporizhzhia", "UA"],
    ["Стамбул", "Istanbul", "TR"],
    ["Donbass", "Donbas", "UA"],
    ["N.Y.", "New York", "US"],
    ["Sea of Azov", "Sea of Azov", "XX"],
    ["Burma", "Myanmar", "MM"]
  ])("%s is %s", (asked, name, country) => {
    expect(gazetteer.find(asked)[0]).toMatchObject({name, country})
  })

  test("a name of an oblast that was renamed as a city gives both", () => {
    const kinds = gazetteer.find("Dnipropetrovsk").map(({name, kind}) => `${kind} ${name}`)
    expect(kinds).toEqual(expect.arrayContaining(["region Dnipropetrovsk", "settlement Dnipro"]))
  })

  test("knows the seat of a government", () => {
    expect(gazetteer.find("Kyiv").some(({capital}) => capital)).toBe(true)
    expect(gazetteer.find("Kharkiv").some(({capital}) => capital)).toBe(false)
  })

  test("a name that is spelled so comes without those that only sound so", () => {
    expect(gazetteer.spells("Galle")).toBe(true)
    expect(gazetteer.find("Galle").every(({country}) => country === "LK")).toBe(true)
    expect(gazetteer.spells("Mejova")).toBe(false)
  })

  test("adjectives lead to their country or region, other words nowhere", () => {
    expect(gazetteer.findAdjective("Ukrainian")).toMatchObject({name: "Ukraine"})
    expect(gazetteer.findAdjective("South Korean")).toMatchObject({name: "South Korea"})
    expect(gazetteer.findAdjective("Crimean")).toMatchObject({name: "Crimea"})
    expect(gazetteer.findAdjective("careful")).toBeUndefined()
  })

  test("unknown names, empty ones and signs are found nowhere", () => {
    for (const name of ["Qwyxxelburg", "", "...", "-", "\n"]) expect(gazetteer.find(name)).toEqual([])
    expect(gazetteer.longestFrom("New")).toBeGreaterThan(1)
  })

  test("the same question has the same places for an answer, one by one", () => {
    expect(gazetteer.find("Paris")[0]).toBe(gazetteer.find("paris")[0])
  })

  test("the file on the disk stays small, and other bytes are refused in words", () => {
    expect(statSync(resolve(folder, "world.bin.br")).size).toBeLessThan(3_000_000)
    expect(() => createGazetteer(new Uint8Array(20))).toThrow("not a gazetteer")
  })

  test("every adjective and name of a country leads back to it", () => {
    const rows = readFileSync(resolve(folder, "countries.tsv"), "utf8")
      .split("\n")
      .filter((line) => line !== "" && !line.startsWith("#"))
      .slice(1)
    expect(rows.length).toBeGreaterThan(240)
    for (const row of rows) {
      const [iso2, , name] = row.split("\t")
      expect(
        gazetteer.find(name!).some(({country, kind}) => country === iso2 && kind === "country"),
        name
      ).toBe(true)
    }
  })
})
