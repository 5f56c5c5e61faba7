import type {EventType} from "./event-type.ts"

export const withdrawal = {
  name: "withdrawal",
  meaning: "Troops leave a place, retreat or surrender it.",
  nature: "act",
  modes: ["surrender"],
  roles: ["actor", "from", "to", "place"],
  storyline: "offensive",
  codes: {plover: {type: "RETREAT", mode: "withdraw", future: "AGREE"}, ploverModes: {surrender: null}, cameo: "08"},
  examples: {
    match: [
      {text: "The regiment withdrew from Halivka under cover of night."},
      {text: "Forty fighters laid down their arms and surrendered.", mode: "surrender"},
      {text: "The pullout of foreign troops ended in March."}
    ],
    noMatch: ["He withdrew two hundred dollars from his account.", "She withdrew her candidacy."]
  }
} satisfies EventType
