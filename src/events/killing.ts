import type {EventType} from "./event-type.ts"

export const killing = {
  name: "killing",
  meaning: "People are killed or die by violence.",
  nature: "effect",
  modes: ["execution", "assassination", "massacre"],
  roles: ["actor", "victim", "instrument", "place"],
  storyline: "strike-campaign",
  codes: {
    plover: {type: "ASSAULT", future: "THREATEN"},
    ploverModes: {execution: "execute", assassination: "targeted"},
    acled: "Armed clash",
    acledModes: {execution: "Attack", assassination: "Attack", massacre: "Attack"},
    cameo: "18"
  },
  examples: {
    match: [
      {text: "Seven civilians were killed in the market."},
      {text: "The deputy governor was assassinated on his doorstep.", mode: "assassination"},
      {text: "Prisoners were executed beside the road.", mode: "execution"}
    ],
    noMatch: ["The decision killed the project.", "He died of old age."]
  }
} satisfies EventType
