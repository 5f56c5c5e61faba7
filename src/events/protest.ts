import type {EventType} from "./event-type.ts"

export const protest = {
  name: "protest",
  meaning: "People protest: marches, strikes, boycotts, riots, roadblocks.",
  nature: "act",
  modes: ["demo", "strike", "riot", "boycott", "obstruct", "hunger"],
  roles: ["actor", "recipient", "object", "place"],
  storyline: "politics",
  codes: {
    plover: {type: "PROTEST", mode: "demo", future: "PROTEST"},
    ploverModes: {strike: "strike", riot: "riot", boycott: "boycott", obstruct: "obstruct", hunger: "hunger"},
    acled: "Peaceful protest",
    acledModes: {riot: "Violent demonstration", boycott: null, obstruct: "Peaceful protest"},
    cameo: "14"
  },
  examples: {
    match: [
      {text: "Thousands marched through the capital against the tax.", mode: "demo"},
      {text: "Miners went on strike for better pay.", mode: "strike"},
      {text: "Farmers blocked the highway with tractors.", mode: "obstruct"},
      {text: "Rioters set cars ablaze.", mode: "riot"}
    ],
    noMatch: ["The army marched north."]
  }
} satisfies EventType
