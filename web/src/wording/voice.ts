import {claimSource, spanText, type Attribution, type Claim} from "../model.ts"
import {words} from "../interface-words.ts"

/** The source's own words, or the name for the report's own voice. */
export function whoWords(claim: Claim, text: string): string {
  const source = claimSource(claim)
  return source ? spanText(text, source.source) : words.claim.outlet
}

/** Who the source's words were found to mean, and how surely. */
export function identityWords({actor, source, named}: Attribution, text: string): string {
  switch (actor.kind) {
    case "known": {
      const {name, side} = actor.value
      return [name === spanText(text, source) ? "" : name, words.sideOfOne[side] ?? sideWords(side)]
        .filter(Boolean)
        .join(", ")
    }
    case "ambiguous":
      return `${words.claim.couldBe} ${actor.candidates.map(({name}) => name).join(` ${words.claim.or} `)}`
    case "unknown":
      return named ? words.claim.notIdentified : words.claim.unnamed
  }
}

/** A side's code is its name, save for the few that are words of ours, and armed groups that carry their own. */
export function sideWords(side: string): string {
  return words.sides[side] ?? side.replace(/^NSA:/, "")
}
