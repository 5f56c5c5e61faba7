import type {EventType} from "./event-type.ts"

export const disinformation = {
  name: "disinformation",
  meaning: "False stories are spread or events staged.",
  nature: "act",
  modes: [],
  roles: ["actor", "victim", "object"],
  storyline: "pressure",
  codes: {plover: {type: "COERCE", mode: "misinformation"}, cameo: "17"},
  examples: {
    match: [
      {text: "The troll farm spread disinformation about the vote."},
      {text: "The attack had been staged, the envoy said."}
    ],
    noMatch: ["Actors staged a play in the barracks."]
  }
} satisfies EventType
