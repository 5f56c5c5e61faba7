import type {EventType} from "./event-type.ts"

export const fortification = {
  name: "fortification",
  meaning: "Defences are built, bases set up.",
  nature: "act",
  modes: ["base"],
  roles: ["actor", "object", "place"],
  storyline: "offensive",
  codes: {
    plover: {type: "MOBILIZE", mode: "troops", future: "THREATEN"},
    acledModes: {base: "Headquarters or base established"},
    cameo: "15"
  },
  examples: {
    match: [
      {text: "Sappers dug trenches around the airfield."},
      {text: "The army set up a checkpoint on the motorway.", mode: "base"}
    ],
    noMatch: ["They dug a well in the village."]
  }
} satisfies EventType
