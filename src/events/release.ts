import type {EventType} from "./event-type.ts"

export const release = {
  name: "release",
  meaning: "Prisoners, hostages or detainees are freed.",
  nature: "act",
  modes: [],
  roles: ["actor", "object", "recipient", "place"],
  storyline: "exchange",
  codes: {plover: {type: "RETREAT", mode: "release", future: "AGREE"}, cameo: "08"},
  examples: {
    match: [{text: "The kidnappers released all nine pilgrims."}, {text: "The release of political prisoners began."}],
    noMatch: ["The ministry released a statement.", "The studio released the film in June."]
  }
} satisfies EventType
