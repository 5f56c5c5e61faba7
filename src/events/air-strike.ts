import type {EventType} from "./event-type.ts"

export const airStrike = {
  name: "air-strike",
  meaning: "Aircraft bomb or strike.",
  nature: "act",
  modes: [],
  roles: ["actor", "victim", "object", "instrument", "place"],
  storyline: "strike-campaign",
  codes: {plover: {type: "ASSAULT", mode: "aerial", future: "THREATEN"}, acled: "Air/drone strike", cameo: "19"},
  examples: {
    match: [{text: "Warplanes bombed the bridge at Senna."}, {text: "An air raid destroyed the depot."}],
    noMatch: ["Airline pilots voted for a strike."]
  }
} satisfies EventType
