import type {EventType} from "./event-type.ts"

export const investigation = {
  name: "investigation",
  meaning: "Officials investigate, probe or collect evidence.",
  nature: "act",
  modes: [],
  roles: ["actor", "object", "victim", "place"],
  storyline: "politics",
  codes: {plover: {type: "ACCUSE", mode: "investigate", future: "ACCUSE"}, cameo: "09"},
  examples: {
    match: [
      {text: "Detectives are investigating the fire at the depot."},
      {text: "An inquiry into the sinking was opened."}
    ],
    noMatch: ["The price of bread rose."]
  }
} satisfies EventType
