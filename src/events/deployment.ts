import type {EventType} from "./event-type.ts"

export const deployment = {
  name: "deployment",
  meaning: "Forces or weapons are sent, massed, stationed or moved up.",
  nature: "act",
  modes: ["troops", "weapons", "peacekeepers", "police"],
  roles: ["actor", "unit", "to", "from", "place"],
  storyline: "offensive",
  codes: {
    plover: {type: "MOBILIZE", mode: "troops", future: "THREATEN"},
    ploverModes: {weapons: "weapons", police: "police"},
    cameo: "15"
  },
  examples: {
    match: [
      {text: "The alliance deployed two battalions to the eastern border.", mode: "troops"},
      {text: "Troops are massing along the river.", mode: "troops"},
      {text: "Reinforcements were sent to the coast.", mode: "troops"}
    ],
    noMatch: ["The app deployed last week crashed."]
  }
} satisfies EventType
