import type {EventType} from "./event-type.ts"

export const offer = {
  name: "offer",
  meaning: "A party offers, proposes or invites.",
  nature: "speech",
  modes: ["proposal", "invitation"],
  roles: ["actor", "recipient", "object"],
  storyline: "negotiation",
  codes: {plover: {type: "AGREE"}, cameo: "03"},
  examples: {
    match: [
      {text: "Ankara offered to monitor the truce."},
      {text: "The envoy proposed a ten-point plan.", mode: "proposal"}
    ],
    noMatch: ["The shop offers discounts in July."]
  }
} satisfies EventType
