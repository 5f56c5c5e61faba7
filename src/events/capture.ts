import type {EventType} from "./event-type.ts"

export const capture = {
  name: "capture",
  meaning: "Forces take a settlement, area or building.",
  nature: "act",
  modes: ["retake"],
  roles: ["actor", "object", "from", "place"],
  storyline: "offensive",
  codes: {
    plover: {type: "ASSAULT", future: "THREATEN"},
    acled: "Non-state actor overtakes territory",
    acledModes: {retake: "Government regains territory"},
    cameo: "19"
  },
  examples: {
    match: [
      {text: "The militia seized the village of Dolna on Friday."},
      {text: "Government forces retook the airport.", mode: "retake"},
      {text: "The seizure of the rail junction was announced at noon."}
    ],
    noMatch: ["Police seized two hundred kilos of cocaine.", "Her photographs captured the mood of the time."]
  }
} satisfies EventType
