import type {EventType} from "./event-type.ts"

export const siege = {
  name: "siege",
  meaning: "A place or a force is surrounded or besieged.",
  nature: "act",
  modes: ["blockade"],
  roles: ["actor", "object", "place"],
  storyline: "offensive",
  codes: {plover: {type: "ASSAULT", future: "THREATEN"}, acled: "Armed clash", cameo: "19"},
  examples: {
    match: [{text: "Tanks encircled the mining town."}, {text: "The siege of the fortress has lasted sixty days."}],
    noMatch: ["Hills surround the lake."]
  }
} satisfies EventType
