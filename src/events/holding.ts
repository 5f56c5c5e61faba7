import type {EventType} from "./event-type.ts"

export const holding = {
  name: "holding",
  meaning: "Forces hold, control or defend a place; how control stands.",
  nature: "state",
  modes: ["control", "defence", "contested"],
  roles: ["actor", "object", "place"],
  storyline: "offensive",
  codes: {plover: {type: "STATE"}},
  examples: {
    match: [
      {text: "Ukrainian units still hold the eastern bank."},
      {text: "The district remains under rebel control.", mode: "control"}
    ],
    noMatch: ["They hold a meeting every spring.", "Inflation is under control."]
  }
} satisfies EventType
