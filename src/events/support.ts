import type {EventType} from "./event-type.ts"

export const support = {
  name: "support",
  meaning: "A party supports, praises, thanks, apologises or mourns with another.",
  nature: "speech",
  modes: ["praise", "apology", "condolence", "endorsement"],
  roles: ["actor", "recipient", "object"],
  storyline: "politics",
  codes: {plover: {type: "SUPPORT", future: "AGREE"}, cameo: "05"},
  examples: {
    match: [
      {text: "The pope expressed condolences to the families.", mode: "condolence"},
      {text: "The league endorsed the independent candidate.", mode: "endorsement"},
      {text: "Quito apologised to its neighbour for the incident.", mode: "apology"}
    ],
    noMatch: ["Four pillars support the roof."]
  }
} satisfies EventType
