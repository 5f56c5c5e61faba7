import type {EventType} from "./event-type.ts"

export const droneStrike = {
  name: "drone-strike",
  meaning: "Drones attack.",
  nature: "act",
  modes: [],
  roles: ["actor", "victim", "object", "instrument", "place"],
  storyline: "strike-campaign",
  codes: {plover: {type: "ASSAULT", mode: "drone", future: "THREATEN"}, acled: "Air/drone strike", cameo: "19"},
  examples: {
    match: [{text: "A drone attack damaged the refinery."}, {text: "Four kamikaze drones hit the substation."}],
    noMatch: ["Farmers use drones to map their fields."]
  }
} satisfies EventType
