import type {EventType} from "./event-type.ts"

export const destruction = {
  name: "destruction",
  meaning: "Buildings, vehicles, ships or equipment are destroyed or damaged.",
  nature: "effect",
  modes: ["sinking", "fire"],
  roles: ["actor", "object", "instrument", "place"],
  storyline: "strike-campaign",
  codes: {plover: {type: "ASSAULT", mode: "destroy", future: "THREATEN"}, cameo: "18"},
  examples: {
    match: [
      {text: "The bridge over the Orra was destroyed."},
      {text: "Eleven tanks were knocked out."},
      {text: "Both frigates were sunk by torpedoes.", mode: "sinking"}
    ],
    noMatch: ["The scandal destroyed his career."]
  }
} satisfies EventType
