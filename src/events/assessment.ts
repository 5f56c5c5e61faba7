import type {EventType} from "./event-type.ts"

export const assessment = {
  name: "assessment",
  meaning: "A judgement: importance, risk, purpose, success.",
  nature: "state",
  modes: ["risk", "importance", "purpose"],
  roles: ["object", "actor"],
  storyline: "background",
  codes: {plover: {type: "STATE"}},
  examples: {
    match: [
      {text: "The hill is strategically important.", mode: "importance"},
      {text: "The move poses a serious risk to supply lines.", mode: "risk"}
    ],
    noMatch: ["The bus arrived late."]
  }
} satisfies EventType
