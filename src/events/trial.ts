import type {EventType} from "./event-type.ts"

export const trial = {
  name: "trial",
  meaning: "A court or prosecutor charges, tries, convicts or sentences.",
  nature: "act",
  modes: ["charge", "sentence", "acquittal"],
  roles: ["actor", "victim", "place"],
  storyline: "pressure",
  codes: {plover: {type: "ACCUSE", mode: "allege", future: "THREATEN"}, ploverModes: {sentence: null}, cameo: "11"},
  examples: {
    match: [
      {text: "Prosecutors charged the colonel with treason.", mode: "charge"},
      {text: "The tribunal has sentenced two smugglers to death.", mode: "sentence"}
    ],
    noMatch: ["The phone charged in an hour."]
  }
} satisfies EventType
