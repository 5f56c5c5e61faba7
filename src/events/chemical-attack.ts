import type {EventType} from "./event-type.ts"

export const chemicalAttack = {
  name: "chemical-attack",
  meaning: "Chemical, biological or other banned weapons are used.",
  nature: "act",
  modes: [],
  roles: ["actor", "victim", "instrument", "place"],
  storyline: "strike-campaign",
  codes: {plover: {type: "ASSAULT", mode: "unconventional", future: "THREATEN"}, acled: "Chemical weapon", cameo: "20"},
  examples: {
    match: [
      {text: "Chlorine gas was used against the suburb, doctors said."},
      {text: "The chemical attack left dozens gasping for air."}
    ],
    noMatch: ["The chemical plant pays good wages."]
  }
} satisfies EventType
