import type {EventType} from "./event-type.ts"

export const displacement = {
  name: "displacement",
  meaning: "People flee, are uprooted, seek refuge or come back.",
  nature: "state",
  modes: ["flight", "return", "refuge"],
  roles: ["victim", "from", "to", "place"],
  storyline: "displacement",
  codes: {plover: {type: "STATE"}},
  examples: {
    match: [
      {text: "Thousands fled the valley on foot.", mode: "flight"},
      {text: "Two million people have been displaced."},
      {text: "Most refugees found shelter in the capital.", mode: "refuge"}
    ],
    noMatch: ["The burglar fled through the window."]
  }
} satisfies EventType
