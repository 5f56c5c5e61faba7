import type {EventType} from "./event-type.ts"

export const groundAssault = {
  name: "ground-assault",
  meaning: "Troops attack, or open or resume an offensive, on the ground.",
  nature: "act",
  modes: ["offensive", "counterattack", "invasion", "raid", "attempt"],
  roles: ["actor", "victim", "object", "from", "to", "place"],
  storyline: "offensive",
  codes: {plover: {type: "ASSAULT", future: "THREATEN"}, acled: "Armed clash", cameo: "19"},
  examples: {
    match: [
      {text: "The 14th Brigade launched an offensive toward Lipovka at dawn.", mode: "offensive"},
      {text: "Rebel units stormed the barracks overnight."},
      {text: "A counterattack north of the canal began on Tuesday.", mode: "counterattack"},
      {text: "The army tried to break through the southern line.", mode: "attempt"}
    ],
    noMatch: ["The critic attacked the novel in a long review.", "Doctors treated him for a heart attack."]
  }
} satisfies EventType
