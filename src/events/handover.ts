import type {EventType} from "./event-type.ts"

export const handover = {
  name: "handover",
  meaning: "One side gives prisoners, bodies or civilians over to another, or both exchange them.",
  nature: "act",
  modes: ["prisoners", "bodies", "civilians"],
  roles: ["actor", "object", "recipient", "mediator", "from", "to", "place"],
  storyline: "exchange",
  codes: {plover: {type: "COOPERATE", future: "AGREE"}, cameo: "06"},
  examples: {
    match: [
      {text: "The two armies exchanged fifty prisoners each.", mode: "prisoners"},
      {text: "Officials handed over the remains of eleven soldiers.", mode: "bodies"},
      {text: "A prisoner swap took place at the crossing.", mode: "prisoners"}
    ],
    noMatch: ["They exchanged greetings at the door.", "He handed over the keys of the flat."]
  }
} satisfies EventType
