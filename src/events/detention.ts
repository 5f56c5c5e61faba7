import type {EventType} from "./event-type.ts"

export const detention = {
  name: "detention",
  meaning: "People are arrested, detained, imprisoned.",
  nature: "act",
  modes: ["conviction"],
  roles: ["actor", "victim", "place"],
  storyline: "pressure",
  codes: {plover: {type: "COERCE", mode: "arrest", future: "THREATEN"}, acled: "Arrests", cameo: "17"},
  examples: {
    match: [{text: "Police arrested forty demonstrators."}, {text: "The editor was jailed for nine years."}],
    noMatch: ["The drug can arrest the spread of the disease."]
  }
} satisfies EventType
