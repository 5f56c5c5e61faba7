import type {EventType} from "./event-type.ts"

export const condemnation = {
  name: "condemnation",
  meaning: "A party condemns, criticises or complains.",
  nature: "speech",
  modes: [],
  roles: ["actor", "recipient", "object"],
  storyline: "pressure",
  codes: {plover: {type: "ACCUSE", mode: "disapprove"}, cameo: "11"},
  examples: {
    match: [{text: "Seven states condemned the raid."}, {text: "The bishop criticised the new law."}],
    noMatch: ["Critics praised the film."]
  }
} satisfies EventType
