import type {EventType} from "./event-type.ts"

export const clash = {
  name: "clash",
  meaning: "Two armed sides fight each other, without one being named as the attacker.",
  nature: "act",
  modes: ["skirmish", "battle"],
  roles: ["actor", "recipient", "place"],
  storyline: "offensive",
  codes: {plover: {type: "ASSAULT", future: "THREATEN"}, acled: "Armed clash", cameo: "19"},
  examples: {
    match: [
      {text: "Heavy fighting continues in the northern suburbs."},
      {text: "Government troops clashed with militiamen near the dam."},
      {text: "The two battalions exchanged fire across the river."}
    ],
    noMatch: ["The two teams fought for third place.", "She fought cancer for years."]
  }
} satisfies EventType
