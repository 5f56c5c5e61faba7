import type {EventType} from "./event-type.ts"

export const warning = {
  name: "warning",
  meaning: "A party warns of a danger.",
  nature: "speech",
  modes: [],
  roles: ["actor", "recipient", "object"],
  storyline: "pressure",
  codes: {plover: {type: "THREATEN"}, cameo: "13"},
  examples: {
    match: [{text: "The ministry warned residents of more raids."}, {text: "A warning to shipping was issued."}],
    noMatch: ["The day was warm."]
  }
} satisfies EventType
