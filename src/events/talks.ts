import type {EventType} from "./event-type.ts"

export const talks = {
  name: "talks",
  meaning: "Parties talk: negotiations, meetings, calls.",
  nature: "act",
  modes: ["phone", "meeting", "summit"],
  roles: ["actor", "recipient", "mediator", "place"],
  storyline: "negotiation",
  codes: {plover: {type: "CONSULT", future: "AGREE"}, ploverModes: {phone: "phone"}, cameo: "04"},
  examples: {
    match: [
      {text: "The two delegations held talks in Muscat."},
      {text: "The presidents spoke by telephone on Sunday.", mode: "phone"},
      {text: "The foreign minister met with his counterpart.", mode: "meeting"}
    ],
    noMatch: ["The factory met its targets.", "People talk in the street."]
  }
} satisfies EventType
