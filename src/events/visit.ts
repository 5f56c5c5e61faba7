import type {EventType} from "./event-type.ts"

export const visit = {
  name: "visit",
  meaning: "An official visits or receives a guest.",
  nature: "act",
  modes: ["receive"],
  roles: ["actor", "recipient", "to", "place"],
  storyline: "negotiation",
  codes: {plover: {type: "CONSULT", mode: "visit", future: "AGREE"}, cameo: "04"},
  examples: {
    match: [
      {text: "The chancellor visited Tbilisi on Thursday."},
      {text: "The king hosted the prime minister for two days.", mode: "receive"}
    ],
    noMatch: ["Tourists visit the old town in summer."]
  }
} satisfies EventType
