import type {EventType} from "./event-type.ts"

export const background = {
  name: "background",
  meaning: "How things are or were: location, belonging, shortage, suffering.",
  nature: "state",
  modes: ["shortage", "location"],
  roles: ["object", "actor", "place"],
  storyline: "background",
  codes: {plover: {type: "STATE"}},
  examples: {
    match: [
      {text: "The village is located near the border.", mode: "location"},
      {text: "The hospital faces a shortage of medicine.", mode: "shortage"}
    ],
    noMatch: ["The bus arrived late."]
  }
} satisfies EventType
