import type {EventType} from "./event-type.ts"

export const easing = {
  name: "easing",
  meaning: "A restriction, sanction or blockade is lifted or eased; something is allowed.",
  nature: "act",
  modes: ["blockade", "permission"],
  roles: ["actor", "object", "recipient", "place"],
  storyline: "politics",
  codes: {plover: {type: "CONCEDE", future: "AGREE"}, cameo: "08"},
  examples: {
    match: [
      {text: "The council lifted the curfew after nine days."},
      {text: "Customs officers let the convoy through, allowing aid to enter.", mode: "permission"}
    ],
    noMatch: ["The crane lifted the beams."]
  }
} satisfies EventType
