import type {EventType} from "./event-type.ts"

export const threat = {
  name: "threat",
  meaning: "A party threatens harm or another step against someone.",
  nature: "speech",
  modes: ["violence", "relations", "territory", "arrest", "expel"],
  roles: ["actor", "recipient", "object"],
  storyline: "pressure",
  codes: {
    plover: {type: "THREATEN"},
    ploverModes: {
      violence: "violence",
      relations: "relations",
      territory: "territory",
      arrest: "arrest",
      expel: "expel"
    },
    cameo: "13"
  },
  examples: {
    match: [
      {text: "The warlord threatened to shell the port.", mode: "violence"},
      {text: "Any landing will be met with a crushing response.", mode: "violence"}
    ],
    noMatch: ["Rain is threatening the harvest."]
  }
} satisfies EventType
