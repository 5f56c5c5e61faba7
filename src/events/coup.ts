import type {EventType} from "./event-type.ts"

export const coup = {
  name: "coup",
  meaning: "Power is taken by force, or an attempt is made.",
  nature: "act",
  modes: [],
  roles: ["actor", "victim", "place"],
  storyline: "politics",
  codes: {plover: {type: "ASSAULT", future: "THREATEN"}, cameo: "18"},
  examples: {
    match: [{text: "Officers toppled the president in a coup."}, {text: "The mutiny was put down within a day."}],
    noMatch: ["The dealer bought a coupé."]
  }
} satisfies EventType
