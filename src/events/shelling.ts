import type {EventType} from "./event-type.ts"

export const shelling = {
  name: "shelling",
  meaning: "Artillery, mortars, rockets or tanks fire at a place.",
  nature: "act",
  modes: [],
  roles: ["actor", "victim", "object", "instrument", "place"],
  storyline: "strike-campaign",
  codes: {
    plover: {type: "ASSAULT", mode: "heavy-weapons", future: "THREATEN"},
    acled: "Shelling/artillery/missile attack",
    cameo: "19"
  },
  examples: {
    match: [
      {text: "Gunners shelled the market twice in one day."},
      {text: "The village came under mortar fire."},
      {text: "Rockets hit a warehouse in the port."}
    ],
    noMatch: ["The shell company was registered abroad.", "Voters bombarded the radio station with questions."]
  }
} satisfies EventType
