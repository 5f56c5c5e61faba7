import type {EventType} from "./event-type.ts"

export const agreement = {
  name: "agreement",
  meaning: "Parties agree, sign or ratify.",
  nature: "act",
  modes: ["deal", "promise"],
  roles: ["actor", "recipient", "object", "mediator", "place"],
  storyline: "negotiation",
  codes: {plover: {type: "AGREE"}, acledModes: {deal: "Agreement"}, cameo: "05"},
  examples: {
    match: [
      {text: "The two governments signed a border treaty.", mode: "deal"},
      {text: "They agreed to continue contacts next week."},
      {text: "Both sides reached a deal on grain exports.", mode: "deal"}
    ],
    noMatch: ["The subject must agree with the verb."]
  }
} satisfies EventType
