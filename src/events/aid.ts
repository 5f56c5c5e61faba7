import type {EventType} from "./event-type.ts"

export const aid = {
  name: "aid",
  meaning: "Help, money or shelter is given.",
  nature: "act",
  modes: ["humanitarian", "economic", "asylum"],
  roles: ["actor", "recipient", "object", "place"],
  storyline: "politics",
  codes: {plover: {type: "AID", future: "AGREE"}, cameo: "07"},
  examples: {
    match: [
      {text: "Volunteers delivered food to the flooded villages.", mode: "humanitarian"},
      {text: "Japan gave the island a grant of two million dollars.", mode: "economic"}
    ],
    noMatch: ["The singer gave a concert."]
  }
} satisfies EventType
