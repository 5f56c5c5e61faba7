import type {EventType} from "./event-type.ts"

export const failure = {
  name: "failure",
  meaning: "Talks, a deal or an exchange stall, break down or are put off.",
  nature: "act",
  modes: ["delay"],
  roles: ["object", "actor", "place"],
  storyline: "negotiation",
  codes: {plover: {type: "CONSULT"}, cameo: "16"},
  examples: {
    match: [{text: "Negotiations in Oslo have stalled."}, {text: "The talks broke down after an hour."}],
    noMatch: ["The engine stalled at the lights."]
  }
} satisfies EventType
