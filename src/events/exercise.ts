import type {EventType} from "./event-type.ts"

export const exercise = {
  name: "exercise",
  meaning: "Forces hold exercises or patrols.",
  nature: "act",
  modes: ["patrol"],
  roles: ["actor", "recipient", "place"],
  storyline: "pressure",
  codes: {plover: {type: "MOBILIZE", mode: "troops", future: "THREATEN"}, cameo: "15"},
  examples: {
    match: [
      {text: "The navy began large-scale drills in the strait."},
      {text: "Both armies held joint military exercises."}
    ],
    noMatch: ["She does breathing exercises."]
  }
} satisfies EventType
