import {describe, expect, test} from "vitest"
import {annotate} from "../../src/annotate/document.ts"
import {eventTypes} from "../../src/events/index.ts"
import {findEvents} from "../../src/extract/event.ts"
import {loadKnowledge} from "../../src/knowledge.ts"
import type {DocumentId} from "../../src/model/document.ts"
import type {RoleName} from "../../src/model/event.ts"
import {spanText} from "../../src/model/span.ts"

const {language, models, gazetteer} = loadKnowledge()

function eventsIn(text: string) {
  const annotated = annotate({id: "d" as DocumentId, text, language: "en"}, language, models, gazetteer).value
  const events = findEvents(annotated, {from: 0, to: annotated.tokens.length}, language)
  return events.map((event) => ({
    ...event,
    words: spanText(text, event.trigger),
    role: (name: RoleName) => (event.roles[name] ?? []).map((span) => spanText(text, span))
  }))
}

for (const {name, examples} of eventTypes) {
  describe(name, () => {
    for (const {text, mode} of examples.match) {
      test(text, () => {
        const found = eventsIn(text).find((event) => event.type === name)
        expect(found, "no such event").toBeDefined()
        if (mode) expect(found!.mode).toBe(mode)
      })
    }
    for (const text of examples.noMatch) {
      test(`not in: ${text}`, () => {
        expect(eventsIn(text).map((event) => event.type)).not.toContain(name)
      })
    }
  })
}

describe("roles", () => {
  test("of an active verb", () => {
    const [event] = eventsIn("The rebels seized the town of Brod.")
    expect(event!.role("actor")).toEqual(["The rebels"])
    expect(event!.role("object")).toEqual(["the town of Brod"])
  })

  test("of a passive verb, with its agent", () => {
    const [event] = eventsIn("The mayor was abducted by masked gunmen.")
    expect(event!.role("actor")).toEqual(["masked gunmen"])
    expect(event!.role("victim")).toEqual(["The mayor"])
  })

  test("of a noun: whose it is, and by an adjective made from a name", () => {
    expect(eventsIn("Turkish shelling of the valley continued.")[0]!.role("actor")).toEqual(["Turkish"])
    expect(eventsIn("Russia's withdrawal from the town was announced.")[0]!.role("actor")).toEqual(["Russia's"])
  })

  test("of a noun carried by a light verb", () => {
    const [event] = eventsIn("The army launched an offensive against the guerrillas.")
    expect(event).toMatchObject({type: "ground-assault", mode: "offensive", words: "launched an offensive"})
    expect(event!.role("actor")).toEqual(["The army"])
    expect(event!.role("victim")).toEqual(["the guerrillas"])
  })

  test("of two verbs that share a subject", () => {
    const events = eventsIn("The division crossed the river and shelled the port.")
    expect(events.find(({type}) => type === "shelling")!.role("actor")).toEqual(["The division"])
  })

  test("of what is demanded: who is to act", () => {
    const [event] = eventsIn("Chile demanded that Peru release the fishermen.")
    expect(event).toMatchObject({type: "demand", mode: "yield"})
    expect(event!.role("actor")).toEqual(["Chile"])
    expect(event!.role("recipient")).toEqual(["Peru"])
  })

  test("weapons are instruments, and another event is no participant", () => {
    expect(eventsIn("Three rockets hit the warehouse.")[0]!.role("actor")).toEqual([])
    expect(eventsIn("Three rockets hit the warehouse.")[0]!.role("instrument")).toEqual(["Three rockets"])
    expect(
      eventsIn("The shelling killed two nurses.")
        .find(({type}) => type === "killing")!
        .role("actor")
    ).toEqual([])
  })
})

describe("time and polarity", () => {
  test.each([
    ["The brigade withdrew on Monday.", "past"],
    ["The brigade is withdrawing.", "present"],
    ["The brigade will withdraw on Monday.", "future"],
    ["The brigade plans to withdraw.", "future"],
    ["The brigade may withdraw.", "hypothetical"]
  ])("%s", (text, tense) => {
    expect(eventsIn(text)[0]).toMatchObject({type: "withdrawal", tense, negated: false})
  })

  test.each(["The brigade did not withdraw.", "The brigade failed to withdraw."])("%s", (text) => {
    expect(eventsIn(text).find(({type}) => type === "withdrawal")!.negated).toBe(true)
  })
})

describe("which event is the main one", () => {
  test("what is done by saying, before what is said", () => {
    expect(eventsIn("Ghana threatened to expel four diplomats.").map(({type}) => type)).toEqual(["threat", "expulsion"])
  })

  test("what is reported, not the reporting", () => {
    expect(eventsIn("The ministry said both armies violated the ceasefire.")[0]!.type).toBe("violation")
  })
})

test("names tell no events", () => {
  expect(eventsIn("Amnesty International has an office there.").map(({type}) => type)).not.toContain("trial")
})

test("a line without end is read in linear time", () => {
  const started = performance.now()
  eventsIn("troops attack the town and ".repeat(4000))
  expect(performance.now() - started).toBeLessThan(15_000)
})
