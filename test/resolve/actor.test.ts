import {describe, expect, test} from "vitest"
import {loadKnowledge} from "../../src/knowledge.ts"
import type {Actor} from "../../src/model/actor.ts"
import {knownValue} from "../../src/model/resolution.ts"
import {actorCode, isNamedSource, resolveActor, resolveParticipant} from "../../src/resolve/actor.ts"
import {annotateText, spanOf} from "../data/report.ts"

const {language, actors, gazetteer} = loadKnowledge()

/** Who the words in brackets stand for. */
function actorIn(marked: string): Actor | undefined {
  const open = marked.indexOf("[")
  const close = marked.indexOf("]")
  const words = annotateText(marked.replace("[", "").replace("]", ""))
  return knownValue(resolveActor(words, {start: open, end: close - 1}, language, actors, gazetteer))
}

function isNamed(marked: string): boolean {
  const words = annotateText(marked.replace("[", "").replace("]", ""))
  return isNamedSource(words, {start: marked.indexOf("["), end: marked.indexOf("]") - 1}, language)
}

describe("who is behind the words", () => {
  test.each([
    ["[The Russian military] said the bridge was open.", "Russian Armed Forces", "RUS"],
    ["[The Ukrainian government] denied it.", "Ukrainian government", "UKR"],
    ["[Moscow] announced a ceasefire.", "Russian government", "RUS"],
    ["[The Ukrainian General Staff] reported shelling.", "General Staff of the Ukrainian Armed Forces", "UKR"],
    ["[President Zelenskyy] spoke at noon.", "Volodymyr Zelensky", "UKR"],
    ["[The Taliban] claimed the attack.", "Taliban", "NSA:Taliban"],
    ["[Reuters] reported the fire.", "Reuters", "media"],
    ["[The UN] asked for access.", "United Nations", "UN"]
  ])("%s", (text, name, side) => {
    expect(actorIn(text)).toMatchObject({name, side})
  })

  test.each([
    ["[A Ukrainian lieutenant colonel] said so.", "UKR"],
    ["[Regional governor Oleh Drozdenko] said so.", "local-authority"],
    ["[Local authorities] said so.", "local-authority"],
    ["[Independent analysts] said so.", "analyst"],
    ["[Ukrainian military analyst Ostap Mriya] said so.", "analyst"],
    ["[Residents] heard shots.", "other"],
    ["[Taliban spokesman Abdul Rahmani] said so.", "NSA:Taliban"],
    ["[The UK Ministry of Defence] said so.", "GBR"]
  ])("the side of %s", (text, side) => {
    expect(actorIn(text)?.side).toBe(side)
  })

  test("a pronoun is whoever spoke before", () => {
    expect(actorIn("Polish general Marek Wolan said it was over. [He] left at noon.")?.name).toBe("Marek Wolan")
  })

  test("a surname is the person named in full, with the office given there", () => {
    const text = "Serhiy Lotok, the mayor of Pavlohrad, asked people to leave. Later [Lotok] thanked them."
    expect(actorIn(text)).toMatchObject({name: "Serhiy Lotok", side: "local-authority"})
  })

  test("the president of a state is the one whom the report names", () => {
    expect(actorIn("Vladimir Putin went to Minsk. [The Russian president] thanked his host.")?.name).toBe(
      "Vladimir Putin"
    )
  })

  test("nobody fits a pronoun at the beginning of a text", () => {
    expect(actorIn("[He] said nothing.")).toBeUndefined()
  })
})

test("in an event a country is its state, others are who they are as sources", () => {
  const words = annotateText("Turkey attacked the Syrian army near Azaz.")
  const who = (text: string): Actor | undefined =>
    knownValue(resolveParticipant(words, spanOf(words, text), language, actors, gazetteer))
  expect(who("Turkey")).toMatchObject({name: "Turkey", kind: "state", side: "TUR"})
  expect(who("the Syrian army")?.side).toBe("SYR")
})

describe("named or not", () => {
  test.each([
    "[The Russian military] said so.",
    "[Colonel Ivan Brusnik] said so.",
    "[Kyiv] said so.",
    "[Reuters] said so."
  ])("named: %s", (text) => {
    expect(isNamed(text)).toBe(true)
  })
  test.each([
    "[A Ukrainian officer] said so.",
    "[Local authorities] said so.",
    "[Several US officials] said so.",
    "[Analysts] said so.",
    "[Residents] said so."
  ])("unnamed: %s", (text) => {
    expect(isNamed(text)).toBe(false)
  })
})

test("codes of PLOVER", () => {
  const actor = (side: string, kind: Actor["kind"] = "other"): Actor => ({name: "X", kind, side})
  expect(actorCode(actor("UKR"))).toBe("UKR")
  expect(actorCode(actor("NATO"))).toBe("IGO")
  expect(actorCode(actor("NSA:Taliban"))).toBe("IMG")
  expect(actorCode(actor("other", "organisation"))).toBe("NGO")
  expect(actorCode(actor("other"))).toBeNull()
})

test("a span outside all words has no actor", () => {
  const words = annotateText("Short.")
  expect(resolveActor(words, {start: 6, end: 6}, language, actors, gazetteer).kind).toBe("unknown")
  expect(spanOf(words, "Short")).toEqual({start: 0, end: 5})
})
