import type {EventType} from "./event-type.ts"

export const ultimatum = {
  name: "ultimatum",
  meaning: "A demand with a deadline or a threat.",
  nature: "speech",
  modes: [],
  roles: ["actor", "recipient", "object"],
  storyline: "negotiation",
  codes: {plover: {type: "REQUEST", mode: "yield"}, cameo: "13"},
  examples: {
    match: [
      {text: "The general issued an ultimatum to the garrison."},
      {text: "The mutineers were given a deadline of midnight to give up."}
    ],
    noMatch: ["The ultimate goal is peace."]
  }
} satisfies EventType
