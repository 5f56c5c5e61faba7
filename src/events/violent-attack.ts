import type {EventType} from "./event-type.ts"

export const violentAttack = {
  name: "violent-attack",
  meaning: "People are stabbed, beaten, burnt or otherwise attacked by hand.",
  nature: "act",
  modes: ["beating", "stabbing"],
  roles: ["actor", "victim", "instrument", "place"],
  storyline: "pressure",
  codes: {plover: {type: "ASSAULT", mode: "primitive", future: "THREATEN"}, acled: "Attack", cameo: "18"},
  examples: {
    match: [
      {text: "A man with a knife stabbed two passers-by.", mode: "stabbing"},
      {text: "Guards beat the detainees with sticks.", mode: "beating"}
    ],
    noMatch: ["The home side beat the visitors."]
  }
} satisfies EventType
