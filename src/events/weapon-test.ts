import type {EventType} from "./event-type.ts"

export const weaponTest = {
  name: "weapon-test",
  meaning: "Weapons are tested, developed or readied.",
  nature: "act",
  modes: ["nuclear"],
  roles: ["actor", "instrument", "place"],
  storyline: "pressure",
  codes: {plover: {type: "MOBILIZE", mode: "weapons", future: "THREATEN"}, cameo: "15"},
  examples: {
    match: [
      {text: "The country tested a long-range missile on Monday."},
      {text: "A second nuclear test is expected.", mode: "nuclear"}
    ],
    noMatch: ["Pupils took a spelling test."]
  }
} satisfies EventType
