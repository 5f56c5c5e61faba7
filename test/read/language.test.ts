import {describe, expect, it} from "vitest"
import {identifyLanguage, readLanguageTag} from "../../src/read/language.ts"

describe("the language of a text", () => {
  it.each([
    ["en", "The army said that it had taken the village, and that its soldiers were moving on to the river."],
    ["fr", "L'armée a déclaré que le village est pris et que ses soldats avancent vers la rivière."],
    ["uk", "Військові повідомили, що село взято під контроль і що їхні підрозділи рухаються до річки."],
    ["ru", "Военные сообщили, что село взято под контроль и что их подразделения движутся к реке."]
  ])("%s is told from its words and letters", (language, text) => {
    expect(identifyLanguage(text)).toEqual({language, sure: true})
  })

  it.each([
    ["", "nothing"],
    ["12 345 — 67", "numbers"],
    ["部队占领了村庄并向河边推进", "another script"],
    ["Wojsko poinformowało, że zajęło wieś i posuwa się ku rzece", "another language"]
  ])("%s is not told from %s", (text) => {
    expect(identifyLanguage(text).sure).toBe(false)
  })

  it("is asked of the beginning only, so that length costs nothing", () => {
    expect(identifyLanguage("The words of the report are here. " + "к".repeat(5_000_000))).toMatchObject({
      language: "en"
    })
  })
})

describe("a language tag", () => {
  it.each([
    ["en", "en"],
    ["EN-gb", "en"],
    ["uk_UA", "uk"],
    [" fr ", "fr"],
    ["ua", undefined],
    ["english", undefined],
    ["", undefined]
  ])("%o is %o", (tag, language) => {
    expect(readLanguageTag(tag)).toBe(language)
  })
})
