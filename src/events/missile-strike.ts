import type {EventType} from "./event-type.ts"

export const missileStrike = {
  name: "missile-strike",
  meaning: "Missiles are fired at a place, or a strike with an unnamed heavy weapon.",
  nature: "act",
  modes: ["missile", "strike"],
  roles: ["actor", "victim", "object", "instrument", "place"],
  storyline: "strike-campaign",
  codes: {
    plover: {type: "ASSAULT", mode: "heavy-weapons", future: "THREATEN"},
    acled: "Shelling/artillery/missile attack",
    cameo: "19"
  },
  examples: {
    match: [
      {text: "Two ballistic missiles struck the power station.", mode: "missile"},
      {text: "A night strike on the harbour started a fire.", mode: "strike"}
    ],
    noMatch: ["A storm struck the coast.", "Teachers went on strike."]
  }
} satisfies EventType
