import type {EventType} from "./event-type.ts"

export const deportation = {
  name: "deportation",
  meaning: "Civilians are deported or forcibly moved.",
  nature: "act",
  modes: [],
  roles: ["actor", "victim", "from", "to", "place"],
  storyline: "displacement",
  codes: {plover: {type: "COERCE", mode: "deport", future: "THREATEN"}, cameo: "17"},
  examples: {
    match: [
      {text: "Four hundred families were deported across the river."},
      {text: "Authorities plan the forced relocation of villagers."}
    ],
    noMatch: ["The office relocated to a larger building."]
  }
} satisfies EventType
