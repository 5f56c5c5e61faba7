import {expect, test} from "vitest"
import type {Stance} from "../../src/model/claim.ts"
import type {EventInWords} from "../../src/model/event.ts"
import {goldEvent, isUnspecificViolence} from "../../src/write/gold-event.ts"
import {ploverEvent} from "../../src/write/plover-event.ts"

function event(type: string, more: Partial<EventInWords> = {}): EventInWords {
  const trigger = {start: 0, end: 1}
  return {type, mode: null, trigger, roles: {}, negated: false, tense: "past", provenance: {by: "test"}, ...more}
}

function codes(events: readonly EventInWords[], stance: Stance = "asserts") {
  const {type, mode, acled} = goldEvent(events, {stance})
  return [type, mode, acled]
}

test("an act has its own codes, by its mode where that has one", () => {
  expect(codes([event("shelling")])).toEqual(["ASSAULT", "heavy-weapons", "Shelling/artillery/missile attack"])
  expect(codes([event("explosion", {mode: "suicide"})])).toEqual(["ASSAULT", "suicide-attack", "Suicide bomb"])
})

test("nothing told, or a state, is STATE", () => {
  expect(codes([])).toEqual(["STATE", null, null])
  expect(codes([event("holding")])).toEqual(["STATE", null, null])
})

test("an effect is coded as the act that led to it, and keeps its own roles", () => {
  const victim = [{start: 5, end: 9}]
  const actor = [{start: 20, end: 25}]
  const coded = goldEvent([event("killing", {roles: {victim}}), event("drone-strike", {roles: {actor}})], {
    stance: "asserts"
  })
  expect(coded).toMatchObject({
    mode: "drone",
    acled: "Air/drone strike",
    event: {type: "killing", roles: {victim, actor}}
  })
  expect(isUnspecificViolence(coded)).toBe(false)
  expect(isUnspecificViolence(goldEvent([event("killing")], {stance: "asserts"}))).toBe(true)
})

test("ACLED codes what happened, not what is planned", () => {
  expect(codes([event("air-strike", {tense: "future"})])).toEqual(["ASSAULT", "aerial", null])
})

test("a capture on own soil regains territory", () => {
  expect(goldEvent([event("capture")], {stance: "asserts", onOwnSoil: true}).acled).toBe("Government regains territory")
  expect(goldEvent([event("capture")], {stance: "asserts"}).acled).toBe("Non-state actor overtakes territory")
})

test("what is done by saying it", () => {
  expect(codes([event("withdrawal")], "demands")).toEqual(["REQUEST", "yield", null])
  expect(codes([event("shooting")], "threatens")).toEqual(["THREATEN", "violence", null])
  expect(codes([event("failure")], "accuses")).toEqual(["ACCUSE", "allege", null])
  expect(codes([event("torture")], "accuses")[0]).toBe("ASSAULT")
})

test("PLOVER files what is announced under the promise or threat it is, and passes over states", () => {
  expect(ploverEvent([event("aid", {tense: "future"})])?.type).toBe("AGREE")
  expect(ploverEvent([event("restriction", {mode: "curfew", tense: "future"})])?.type).toBe("THREATEN")
  expect(ploverEvent([event("statement"), event("visit")])).toMatchObject({type: "CONSULT", mode: "visit"})
  expect(ploverEvent([event("statistic")])).toBeUndefined()
})
