import type {EventType} from "./event-type.ts"

export const recognition = {
  name: "recognition",
  meaning: "States recognise each other, set up or mend ties.",
  nature: "act",
  modes: [],
  roles: ["actor", "recipient", "object"],
  storyline: "politics",
  codes: {plover: {type: "SUPPORT", future: "AGREE"}, cameo: "05"},
  examples: {
    match: [
      {text: "Ghana established diplomatic relations with the new state."},
      {text: "Five countries recognised the government in exile."}
    ],
    noMatch: ["She recognised the tune."]
  }
} satisfies EventType
