import type {EventType} from "./event-type.ts"

export const mobilisation = {
  name: "mobilisation",
  meaning: "Forces are called up, put on alert or made ready.",
  nature: "act",
  modes: ["alert", "conscription", "martial-law"],
  roles: ["actor", "unit", "place"],
  storyline: "offensive",
  codes: {plover: {type: "MOBILIZE", mode: "troops", future: "THREATEN"}, cameo: "15"},
  examples: {
    match: [
      {text: "The government called up sixty thousand reservists.", mode: "conscription"},
      {text: "The air force was placed on high alert.", mode: "alert"}
    ],
    noMatch: ["The campaign mobilized young voters."]
  }
} satisfies EventType
