import type {EventType} from "./event-type.ts"

export const sabotage = {
  name: "sabotage",
  meaning: "Infrastructure is damaged in secret: tracks, cables, pipelines, arson.",
  nature: "act",
  modes: [],
  roles: ["actor", "object", "instrument", "place"],
  storyline: "strike-campaign",
  codes: {
    plover: {type: "ASSAULT", mode: "destroy", future: "THREATEN"},
    acled: "Looting/property destruction",
    cameo: "18"
  },
  examples: {
    match: [
      {text: "Saboteurs derailed a freight train near the border."},
      {text: "Police suspect sabotage of the undersea cable."}
    ],
    noMatch: ["He said the delay would sabotage his holiday."]
  }
} satisfies EventType
