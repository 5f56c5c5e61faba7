import type {EventType} from "./event-type.ts"

export const accusation = {
  name: "accusation",
  meaning: "A party accuses or blames another.",
  nature: "speech",
  modes: ["allege", "culprit"],
  roles: ["actor", "recipient", "object"],
  storyline: "pressure",
  codes: {plover: {type: "ACCUSE", mode: "allege"}, cameo: "11"},
  examples: {
    match: [{text: "The mayor accused the contractor of fraud."}, {text: "Each side blamed the other for the delay."}],
    noMatch: ["He has only himself in the mirror."]
  }
} satisfies EventType
