import type {EventType} from "./event-type.ts"

export const explosion = {
  name: "explosion",
  meaning: "A bomb, mine or unexplained blast goes off.",
  nature: "act",
  modes: ["bomb", "car-bomb", "mine", "suicide", "grenade"],
  roles: ["actor", "victim", "object", "instrument", "place"],
  storyline: "strike-campaign",
  codes: {
    plover: {type: "ASSAULT", mode: "explosives", future: "THREATEN"},
    ploverModes: {suicide: "suicide-attack"},
    acled: "Remote explosive/landmine/IED",
    acledModes: {suicide: "Suicide bomb", grenade: "Grenade"},
    cameo: "18"
  },
  examples: {
    match: [
      {text: "A car bomb went off outside the ministry.", mode: "car-bomb"},
      {text: "A suicide bomber blew himself up at the gate.", mode: "suicide"},
      {text: "A farmer was killed by a land mine explosion.", mode: "mine"}
    ],
    noMatch: ["Demand exploded after the announcement."]
  }
} satisfies EventType
