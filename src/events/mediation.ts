import type {EventType} from "./event-type.ts"

export const mediation = {
  name: "mediation",
  meaning: "A third party mediates.",
  nature: "act",
  modes: [],
  roles: ["mediator", "actor", "recipient", "place"],
  storyline: "negotiation",
  codes: {plover: {type: "CONSULT", mode: "third-party", future: "AGREE"}, cameo: "04"},
  examples: {
    match: [
      {text: "Qatar mediated between the two sides."},
      {text: "The bishop offered his good offices as a go-between."}
    ],
    noMatch: ["The median price rose."]
  }
} satisfies EventType
