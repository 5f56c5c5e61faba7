import type {EventType} from "./event-type.ts"

export const interception = {
  name: "interception",
  meaning: "Incoming missiles, drones or aircraft are shot down or stopped.",
  nature: "act",
  modes: ["aircraft"],
  roles: ["actor", "object", "place"],
  storyline: "strike-campaign",
  codes: {
    plover: {type: "ASSAULT"},
    acled: "Disrupted weapons use",
    acledModes: {aircraft: "Armed clash"},
    cameo: "19"
  },
  examples: {
    match: [{text: "Nine drones were shot down over the gulf."}, {text: "All incoming missiles were intercepted."}],
    noMatch: ["The court intercepted no letters."]
  }
} satisfies EventType
