import type {EventType} from "./event-type.ts"

export const torture = {
  name: "torture",
  meaning: "People are tortured or mistreated.",
  nature: "act",
  modes: [],
  roles: ["actor", "victim", "place"],
  storyline: "pressure",
  codes: {plover: {type: "ASSAULT", mode: "torture", future: "THREATEN"}, acled: "Attack", cameo: "18"},
  examples: {
    match: [
      {text: "Former inmates said they were tortured with electric shocks."},
      {text: "The ill-treatment of prisoners is documented."}
    ],
    noMatch: ["The wait was torture, fans said."]
  }
} satisfies EventType
