import type {EventType} from "./event-type.ts"

export const restriction = {
  name: "restriction",
  meaning: "Authorities forbid, ban, block, censor or impose a curfew.",
  nature: "act",
  modes: ["ban", "curfew", "censor", "martial-law", "restrict"],
  roles: ["actor", "object", "victim", "place"],
  storyline: "pressure",
  codes: {
    plover: {type: "COERCE", mode: "restrict", future: "THREATEN"},
    ploverModes: {ban: "ban", curfew: "curfew", censor: "censor", "martial-law": "martial-law"},
    cameo: "17"
  },
  examples: {
    match: [
      {text: "The prefect banned all marches for a week.", mode: "ban"},
      {text: "A night curfew was imposed in the capital.", mode: "curfew"},
      {text: "The junta declared a state of emergency.", mode: "martial-law"}
    ],
    noMatch: ["The band played until late."]
  }
} satisfies EventType
