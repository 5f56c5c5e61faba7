import type {EventType} from "./event-type.ts"

export const breakOff = {
  name: "break-off",
  meaning: "Relations, talks or cooperation are ended or reduced.",
  nature: "act",
  modes: [],
  roles: ["actor", "recipient", "object"],
  storyline: "politics",
  codes: {plover: {type: "SANCTION", future: "THREATEN"}, cameo: "16"},
  examples: {
    match: [{text: "Chad broke off diplomatic relations with its neighbour."}, {text: "Rome recalled its ambassador."}],
    noMatch: ["She broke off a piece of bread."]
  }
} satisfies EventType
