import type {EventType} from "./event-type.ts"

export const repulse = {
  name: "repulse",
  meaning: "Defenders throw back an attack or stop an advance.",
  nature: "act",
  modes: [],
  roles: ["actor", "object", "victim", "place"],
  storyline: "offensive",
  codes: {plover: {type: "ASSAULT", future: "THREATEN"}, acled: "Armed clash", cameo: "19"},
  examples: {
    match: [
      {text: "The garrison repelled three assaults near the quarry."},
      {text: "Border guards pushed back the attackers."}
    ],
    noMatch: ["The spray repels mosquitoes."]
  }
} satisfies EventType
