import type {EventType} from "./event-type.ts"

export const statement = {
  name: "statement",
  meaning: "A position, plan or explanation is given without another act in it.",
  nature: "state",
  modes: [],
  roles: ["actor", "object"],
  storyline: "background",
  codes: {plover: {type: "STATE"}, cameo: "01"},
  examples: {
    match: [
      {text: "The spokesman described the situation as calm."},
      {text: "The general commented on the state of the front."}
    ],
    noMatch: ["The hall was empty."]
  }
} satisfies EventType
