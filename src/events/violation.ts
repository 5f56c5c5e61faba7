import type {EventType} from "./event-type.ts"

export const violation = {
  name: "violation",
  meaning: "A truce, treaty or law is broken.",
  nature: "act",
  modes: ["law"],
  roles: ["actor", "victim", "object"],
  storyline: "negotiation",
  codes: {plover: {type: "ACCUSE", mode: "allege", future: "THREATEN"}, cameo: "11"},
  examples: {
    match: [
      {text: "Both armies violated the truce within an hour."},
      {text: "Breaches of the ceasefire were recorded every night."}
    ],
    noMatch: ["He broke a window."]
  }
} satisfies EventType
