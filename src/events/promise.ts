import type {EventType} from "./event-type.ts"

export const promise = {
  name: "promise",
  meaning: "A party commits itself to an own step.",
  nature: "speech",
  modes: ["readiness", "plan"],
  roles: ["actor", "recipient", "object"],
  storyline: "negotiation",
  codes: {plover: {type: "AGREE"}, cameo: "03"},
  examples: {
    match: [
      {text: "The premier promised to rebuild the school."},
      {text: "Oslo declared its readiness to host a conference.", mode: "readiness"}
    ],
    noMatch: ["It was a promising start."]
  }
} satisfies EventType
