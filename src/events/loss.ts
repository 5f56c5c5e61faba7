import type {EventType} from "./event-type.ts"

export const loss = {
  name: "loss",
  meaning: "A settlement or area is lost to the other side.",
  nature: "act",
  modes: [],
  roles: ["object", "actor", "victim", "place"],
  storyline: "offensive",
  codes: {plover: {type: "ASSAULT", future: "THREATEN"}, acled: "Non-state actor overtakes territory", cameo: "19"},
  examples: {
    match: [
      {text: "The town of Brod fell after a month of fighting."},
      {text: "The fall of the provincial capital shocked observers."}
    ],
    noMatch: ["Prices fell in the autumn.", "Snow fell on the town."]
  }
} satisfies EventType
