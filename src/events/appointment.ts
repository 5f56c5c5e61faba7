import type {EventType} from "./event-type.ts"

export const appointment = {
  name: "appointment",
  meaning: "Someone takes or leaves an office.",
  nature: "state",
  modes: ["resignation", "dismissal"],
  roles: ["actor", "object"],
  storyline: "politics",
  codes: {plover: {type: "STATE"}},
  examples: {
    match: [
      {text: "The president appointed a new chief of staff."},
      {text: "The governor resigned on Monday.", mode: "resignation"}
    ],
    noMatch: ["He had an appointment with the dentist at five."]
  }
} satisfies EventType
