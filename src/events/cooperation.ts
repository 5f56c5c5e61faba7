import type {EventType} from "./event-type.ts"

export const cooperation = {
  name: "cooperation",
  meaning: "Parties act together: joint work, extradition, sharing of information.",
  nature: "act",
  modes: ["extradition", "intelligence"],
  roles: ["actor", "recipient", "object"],
  storyline: "politics",
  codes: {plover: {type: "COOPERATE", future: "AGREE"}, cameo: "06"},
  examples: {
    match: [
      {text: "The two services share intelligence on smugglers.", mode: "intelligence"},
      {text: "Spain extradited the fugitive to Peru.", mode: "extradition"}
    ],
    noMatch: ["They share a kitchen."]
  }
} satisfies EventType
