import type {EventType} from "./event-type.ts"

export const confiscation = {
  name: "confiscation",
  meaning: "Goods, ships or property are seized by force or law.",
  nature: "act",
  modes: [],
  roles: ["actor", "object", "victim", "place"],
  storyline: "pressure",
  codes: {plover: {type: "COERCE", mode: "seize", future: "THREATEN"}, cameo: "17"},
  examples: {
    match: [{text: "Customs confiscated the cargo of a tanker."}, {text: "Police seized weapons from the flat."}],
    noMatch: ["They seized the opportunity."]
  }
} satisfies EventType
