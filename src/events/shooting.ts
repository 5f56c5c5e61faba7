import type {EventType} from "./event-type.ts"

export const shooting = {
  name: "shooting",
  meaning: "People are shot at with small arms.",
  nature: "act",
  modes: [],
  roles: ["actor", "victim", "instrument", "place"],
  storyline: "strike-campaign",
  codes: {plover: {type: "ASSAULT", mode: "firearms", future: "THREATEN"}, acled: "Attack", cameo: "18"},
  examples: {
    match: [{text: "Gunmen opened fire on a minibus."}, {text: "A soldier was shot in the leg at the checkpoint."}],
    noMatch: ["The film was shot in Malta.", "He shot a short video of the ruins."]
  }
} satisfies EventType
