import {expect, test} from "vitest"
import {eventType, eventTypes} from "../../src/events/index.ts"
import {languages} from "../../src/knowledge.ts"
import {indexEventWords, type EventVocabulary} from "../../src/languages/event-words.ts"

for (const {name: language, events} of languages) {
  test(`${language} has words for every event type, and for no other`, () => {
    expect([...events.types].sort()).toEqual(eventTypes.map(({name}) => name).sort())
  })

  test(`${language} names modes that the types have, and roles that the types have`, () => {
    for (const phrases of events.phrases.values()) {
      for (const {type, mode, subjectRole, objectRole} of phrases) {
        const {modes, roles} = eventType(type)!
        if (mode !== null) expect(modes, `${type}: ${mode}`).toContain(mode)
        for (const role of [subjectRole, objectRole]) if (role) expect(roles, `${type}: ${role}`).toContain(role)
      }
    }
    for (const [type, modes] of events.modes) {
      for (const {mode} of modes) expect(eventType(type)!.modes, type).toContain(mode)
    }
  })

  test(`${language} writes its phrases in lemmas of lower case, with no sign left over`, () => {
    for (const [head, phrases] of events.phrases) {
      expect(head).toBe(head.toLowerCase())
      expect(head).not.toMatch(/[@|+>=,]/)
      for (const {before, after, needs} of phrases) {
        for (const {words} of [...before, ...after, ...needs])
          for (const word of words) expect(word).not.toMatch(/[@|+>=,]/)
      }
    }
  })
}

const vocabulary: EventVocabulary = {
  byType: {},
  classes: {gun: "cannon, howitzer", place: "village, town"},
  lightVerbs: "launch, carry out",
  prepositions: {by: ["actor"]},
  agents: "by",
  genitives: "of",
  future: "will",
  hypothetical: "if",
  negative: "not",
  instruments: "@gun",
  people: "soldier",
  roleless: "day"
}

function phrase(text: string) {
  const {phrases} = indexEventWords({...vocabulary, byType: {shelling: [{verbs: text}]}})
  return [...phrases.values()][0]![0]!
}

test("a phrase is read into head, particles, subject, object, needs and what it shuns", () => {
  const read = phrase("@gun > open up = @place + fire|shot - film")
  expect([...read.subject!.words]).toEqual(["cannon", "howitzer"])
  expect(read.after.map(({words}) => [...words])).toEqual([["up"]])
  expect([...read.object!.words]).toEqual(["village", "town"])
  expect(read.object!.names.has("place")).toBe(true)
  expect([...read.needs[0]!.words]).toEqual(["fire", "shot"])
  expect([...read.needs[0]!.spelled]).toEqual(["fire", "shot"])
  expect([...read.shuns[0]!.words]).toEqual(["film"])
})

test("a phrase that asks for more weighs more", () => {
  expect(phrase("fire + shell").weight).toBeGreaterThan(phrase("fire").weight)
  expect(phrase("@gun > fire").weight).toBeGreaterThan(phrase("fire + shell").weight)
})

test("a class that the pack does not have is named", () => {
  expect(() => phrase("fire + @shell")).toThrow("no class @shell, got: @shell")
})
