import type {EventType} from "./event-type.ts"

export const statistic = {
  name: "statistic",
  meaning: "A total, share or amount.",
  nature: "state",
  modes: ["share", "amount", "toll"],
  roles: ["object", "actor", "place"],
  storyline: "background",
  codes: {plover: {type: "STATE"}},
  examples: {
    match: [
      {text: "The population of the district is about forty thousand.", mode: "amount"},
      {text: "The total number of displaced exceeds a million.", mode: "amount"}
    ],
    noMatch: ["The hall was empty."]
  }
} satisfies EventType
