import type {Event} from "../model.ts"
import {words} from "../interface-words.ts"

/** The name of an event type as its file is called, in words: "air-strike" -> "air strike". */
export function typeWords(type: string): string {
  return type.replaceAll("-", " ")
}

/** "handover of bodies, to come", "not a seizure". */
export function eventWords({type, mode, negated, tense}: Event): string {
  const name = [typeWords(type), mode ? `(${typeWords(mode)})` : ""].filter(Boolean).join(" ")
  const said = negated ? `${words.claim.not} ${name}` : name
  return tense === "past" ? said : `${said}, ${words.tenses[tense]}`
}
