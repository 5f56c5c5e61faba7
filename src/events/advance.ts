import type {EventType} from "./event-type.ts"

export const advance = {
  name: "advance",
  meaning: "Troops move forward, reach or enter a place.",
  nature: "act",
  modes: ["entry", "landing", "gain"],
  roles: ["actor", "to", "from", "place"],
  storyline: "offensive",
  codes: {plover: {type: "ASSAULT", future: "THREATEN"}, acled: "Armed clash", cameo: "19"},
  examples: {
    match: [
      {text: "Armoured units advanced toward Torsk on Monday."},
      {text: "Paratroopers entered the outskirts of the city.", mode: "entry"},
      {text: "Marines landed on the western shore.", mode: "landing"}
    ],
    noMatch: ["Medicine has advanced rapidly.", "The bill entered its second reading."]
  }
} satisfies EventType
