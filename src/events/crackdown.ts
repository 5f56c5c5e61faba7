import type {EventType} from "./event-type.ts"

export const crackdown = {
  name: "crackdown",
  meaning: "Security forces break up a crowd or act against people by force.",
  nature: "act",
  modes: [],
  roles: ["actor", "victim", "instrument", "place"],
  storyline: "pressure",
  codes: {plover: {type: "COERCE", future: "THREATEN"}, acled: "Excessive force against protesters", cameo: "17"},
  examples: {
    match: [
      {text: "Riot police dispersed the marchers with tear gas."},
      {text: "The crackdown on dissidents continues."}
    ],
    noMatch: ["The fog dispersed by ten."]
  }
} satisfies EventType
