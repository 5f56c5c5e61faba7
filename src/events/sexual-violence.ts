import type {EventType} from "./event-type.ts"

export const sexualViolence = {
  name: "sexual-violence",
  meaning: "Sexual violence.",
  nature: "act",
  modes: [],
  roles: ["actor", "victim", "place"],
  storyline: "pressure",
  codes: {plover: {type: "ASSAULT", mode: "sexual", future: "THREATEN"}, acled: "Sexual violence", cameo: "18"},
  examples: {
    match: [{text: "Three women said soldiers raped them."}, {text: "He denied the sexual assault."}],
    noMatch: ["Fields of rape flowered in May."]
  }
} satisfies EventType
