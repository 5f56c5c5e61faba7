import type {EventType} from "./event-type.ts"

export const sanction = {
  name: "sanction",
  meaning: "Sanctions are imposed, aid or trade is cut.",
  nature: "act",
  modes: ["aid-cut", "embargo"],
  roles: ["actor", "recipient", "object"],
  storyline: "politics",
  codes: {plover: {type: "SANCTION", future: "THREATEN"}, cameo: "16"},
  examples: {
    match: [
      {text: "Canada imposed sanctions on nine banks."},
      {text: "The donors suspended aid to the ministry.", mode: "aid-cut"}
    ],
    noMatch: ["The race was sanctioned by the federation."]
  }
} satisfies EventType
