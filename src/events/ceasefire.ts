import type {EventType} from "./event-type.ts"

export const ceasefire = {
  name: "ceasefire",
  meaning: "Fighting is stopped by a truce, declared or agreed.",
  nature: "act",
  modes: ["declared", "agreed"],
  roles: ["actor", "recipient", "mediator", "place"],
  storyline: "negotiation",
  codes: {plover: {type: "RETREAT", mode: "ceasefire", future: "AGREE"}, cameo: "08"},
  examples: {
    match: [
      {text: "The rebels declared a unilateral ceasefire.", mode: "declared"},
      {text: "A truce took effect at midnight."}
    ],
    noMatch: ["The rivals buried the hatchet over dinner."]
  }
} satisfies EventType
