import type {EventType} from "./event-type.ts"

export const evacuation = {
  name: "evacuation",
  meaning: "People are brought out of danger, or a corridor is opened for them.",
  nature: "act",
  modes: ["corridor", "fighters"],
  roles: ["actor", "object", "from", "to", "place"],
  storyline: "displacement",
  codes: {plover: {type: "AID", future: "AGREE"}, cameo: "07"},
  examples: {
    match: [
      {text: "Buses evacuated two hundred children from the front line."},
      {text: "A humanitarian corridor opened at noon.", mode: "corridor"}
    ],
    noMatch: ["Smoke was evacuated through the vents."]
  }
} satisfies EventType
