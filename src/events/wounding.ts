import type {EventType} from "./event-type.ts"

export const wounding = {
  name: "wounding",
  meaning: "People are wounded.",
  nature: "effect",
  modes: [],
  roles: ["actor", "victim", "instrument", "place"],
  storyline: "strike-campaign",
  codes: {plover: {type: "ASSAULT", future: "THREATEN"}, acled: "Armed clash", cameo: "18"},
  examples: {
    match: [{text: "Nine soldiers were wounded near the crossing."}, {text: "Shrapnel injured two nurses."}],
    noMatch: ["The striker was out with injury worries."]
  }
} satisfies EventType
