import type {EventType} from "./event-type.ts"

export const rejection = {
  name: "rejection",
  meaning: "A party refuses a demand, plan or offer.",
  nature: "speech",
  modes: ["yield", "change", "veto"],
  roles: ["actor", "recipient", "object"],
  storyline: "negotiation",
  codes: {plover: {type: "REJECT"}, ploverModes: {yield: "yield", change: "change"}, cameo: "12"},
  examples: {
    match: [
      {text: "The junta rejected the plan out of hand."},
      {text: "The senator refused to resign.", mode: "yield"},
      {text: "They turned down an invitation to the conference."}
    ],
    noMatch: ["The kidney was rejected by his body."]
  }
} satisfies EventType
