import type {EventType} from "./event-type.ts"

export const lawsuit = {
  name: "lawsuit",
  meaning: "Someone goes to court against another.",
  nature: "act",
  modes: [],
  roles: ["actor", "recipient", "object"],
  storyline: "politics",
  codes: {plover: {type: "ACCUSE", mode: "allege"}, cameo: "11"},
  examples: {
    match: [
      {text: "A shipping firm is suing the port authority for damages."},
      {text: "Lawyers filed a complaint against the ministry."}
    ],
    noMatch: ["The matching suit was grey."]
  }
} satisfies EventType
