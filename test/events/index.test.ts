import {readdirSync} from "node:fs"
import {expect, test} from "vitest"
import {eventType, eventTypes} from "../../src/events/index.ts"

const folder = new URL("../../src/events/", import.meta.url)

test("the list names every file of the folder, and no other", () => {
  const files = readdirSync(folder).filter((file) => !["index.ts", "event-type.ts"].includes(file))
  expect(eventTypes.map(({name}) => `${name}.ts`).sort()).toEqual(files.sort())
})

test("types are found by name, and unknown names give nothing", () => {
  expect(eventType("handover")?.storyline).toBe("exchange")
  expect(eventType("picnic")).toBeUndefined()
})

const ploverTypes =
  "AGREE CONSULT SUPPORT CONCEDE COOPERATE AID RETREAT REQUEST ACCUSE REJECT THREATEN PROTEST SANCTION MOBILIZE COERCE ASSAULT STATE".split(
    " "
  )

const acledTypes = [
  "Armed clash",
  "Government regains territory",
  "Non-state actor overtakes territory",
  "Air/drone strike",
  "Shelling/artillery/missile attack",
  "Suicide bomb",
  "Remote explosive/landmine/IED",
  "Grenade",
  "Chemical weapon",
  "Disrupted weapons use",
  "Attack",
  "Sexual violence",
  "Abduction/forced disappearance",
  "Arrests",
  "Looting/property destruction",
  "Headquarters or base established",
  "Agreement",
  "Non-violent transfer of territory",
  "Peaceful protest",
  "Violent demonstration",
  "Mob violence",
  "Excessive force against protesters"
]

for (const {name, modes, codes, examples, roles} of eventTypes) {
  test(`${name}: its codes are those of the codebooks, its modes its own`, () => {
    expect(ploverTypes).toContain(codes.plover.type)
    if (codes.plover.future) expect(ploverTypes).toContain(codes.plover.future)
    for (const code of [codes.acled, ...Object.values(codes.acledModes ?? {})]) {
      if (code) expect(acledTypes).toContain(code)
    }
    for (const mode of Object.keys({...codes.ploverModes, ...codes.acledModes})) expect(modes).toContain(mode)
    for (const {mode} of examples.match) if (mode) expect(modes).toContain(mode)
    if (codes.cameo) expect(codes.cameo).toMatch(/^(0[1-9]|1\d|20)$/)
    expect(new Set(roles).size).toBe(roles.length)
    expect(examples.match.length).toBeGreaterThan(0)
    expect(examples.noMatch.length).toBeGreaterThan(0)
  })
}
