import type {EventType} from "./event-type.ts"

export const looting = {
  name: "looting",
  meaning: "Property is plundered or robbed.",
  nature: "act",
  modes: [],
  roles: ["actor", "object", "victim", "place"],
  storyline: "pressure",
  codes: {
    plover: {type: "COERCE", mode: "seize", future: "THREATEN"},
    acled: "Looting/property destruction",
    cameo: "18"
  },
  examples: {
    match: [{text: "Soldiers looted the shops in the centre."}, {text: "The pillage of museums went on for weeks."}],
    noMatch: ["The bargain was daylight robbery."]
  }
} satisfies EventType
