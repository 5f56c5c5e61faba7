import type {EventType} from "./event-type.ts"

export const concession = {
  name: "concession",
  meaning: "A party yields, gives way or admits defeat.",
  nature: "speech",
  modes: ["admission"],
  roles: ["actor", "recipient", "object"],
  storyline: "negotiation",
  codes: {plover: {type: "CONCEDE", future: "AGREE"}, cameo: "08"},
  examples: {
    match: [
      {text: "The cabinet yielded to the demands of the strikers."},
      {text: "The governor conceded defeat on Sunday.", mode: "admission"}
    ],
    noMatch: ["The defence conceded two goals."]
  }
} satisfies EventType
