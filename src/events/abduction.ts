import type {EventType} from "./event-type.ts"

export const abduction = {
  name: "abduction",
  meaning: "People are abducted, taken hostage or made to disappear.",
  nature: "act",
  modes: [],
  roles: ["actor", "victim", "place"],
  storyline: "exchange",
  codes: {
    plover: {type: "ASSAULT", mode: "abduct", future: "THREATEN"},
    acled: "Abduction/forced disappearance",
    cameo: "18"
  },
  examples: {
    match: [{text: "Masked men abducted a priest."}, {text: "The kidnapping of two engineers halted work."}],
    noMatch: ["The dog was taken for a walk."]
  }
} satisfies EventType
