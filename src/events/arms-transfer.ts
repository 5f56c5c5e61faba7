import type {EventType} from "./event-type.ts"

export const armsTransfer = {
  name: "arms-transfer",
  meaning: "Weapons or military aid are given or sold.",
  nature: "act",
  modes: [],
  roles: ["actor", "object", "recipient", "from", "to"],
  storyline: "politics",
  codes: {plover: {type: "AID", mode: "military", future: "AGREE"}, cameo: "07"},
  examples: {
    match: [
      {text: "Norway supplied air defence systems to Moldova."},
      {text: "The delivery of howitzers was delayed."}
    ],
    noMatch: ["The bakery delivers bread to schools."]
  }
} satisfies EventType
