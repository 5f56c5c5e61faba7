import type {EventType} from "./event-type.ts"

export const election = {
  name: "election",
  meaning: "Votes, elections, referendums, parliaments decide.",
  nature: "state",
  modes: ["vote", "referendum", "result"],
  roles: ["actor", "object", "place"],
  storyline: "politics",
  codes: {plover: {type: "STATE"}},
  examples: {
    match: [
      {text: "Voters go to the polls on Sunday."},
      {text: "The referendum was held in nine districts.", mode: "referendum"}
    ],
    noMatch: ["The jury of tasters liked the soup."]
  }
} satisfies EventType
