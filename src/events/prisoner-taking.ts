import type {EventType} from "./event-type.ts"

export const prisonerTaking = {
  name: "prisoner-taking",
  meaning: "Fighters are taken prisoner.",
  nature: "act",
  modes: [],
  roles: ["actor", "victim", "place"],
  storyline: "exchange",
  codes: {plover: {type: "COERCE", mode: "arrest", future: "THREATEN"}, cameo: "17"},
  examples: {
    match: [{text: "The brigade captured nineteen soldiers."}, {text: "Two pilots were taken prisoner."}],
    noMatch: ["The painter captured the light of the north."]
  }
} satisfies EventType
