import type {EventType} from "./event-type.ts"

export const cyberAttack = {
  name: "cyber-attack",
  meaning: "Computers or networks are attacked.",
  nature: "act",
  modes: [],
  roles: ["actor", "victim", "object"],
  storyline: "pressure",
  codes: {plover: {type: "COERCE", mode: "seize", future: "THREATEN"}, cameo: "17"},
  examples: {
    match: [
      {text: "Hackers broke into the servers of the central bank."},
      {text: "A cyberattack shut down the railway ticket system."}
    ],
    noMatch: ["He hacked at the branches with an axe."]
  }
} satisfies EventType
