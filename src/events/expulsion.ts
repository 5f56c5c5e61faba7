import type {EventType} from "./event-type.ts"

export const expulsion = {
  name: "expulsion",
  meaning: "Diplomats, inspectors or organisations are expelled.",
  nature: "act",
  modes: [],
  roles: ["actor", "recipient", "object", "from"],
  storyline: "politics",
  codes: {plover: {type: "SANCTION", future: "THREATEN"}, cameo: "16"},
  examples: {
    match: [
      {text: "Vienna expelled four diplomats for spying."},
      {text: "The attaché was declared persona non grata."}
    ],
    noMatch: ["The pupil expelled a deep breath."]
  }
} satisfies EventType
