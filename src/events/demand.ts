import type {EventType} from "./event-type.ts"

export const demand = {
  name: "demand",
  meaning: "A party demands, urges or asks another to act.",
  nature: "speech",
  modes: ["yield", "change", "assist"],
  roles: ["actor", "recipient", "object"],
  storyline: "negotiation",
  codes: {plover: {type: "REQUEST"}, ploverModes: {yield: "yield", change: "change", assist: "assist"}, cameo: "10"},
  examples: {
    match: [
      {text: "The union demanded the resignation of the minister.", mode: "yield"},
      {text: "Lima urged both parties to reform the council.", mode: "change"},
      {text: "The governor asked the army for help.", mode: "assist"}
    ],
    noMatch: ["Global demand for steel is rising."]
  }
} satisfies EventType
