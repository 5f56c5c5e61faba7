import type {Annotated} from "../model/annotated.ts"
import type {Claim} from "../model/claim.ts"
import type {Incident, Link} from "../model/incident.ts"
import {firstTokenFrom} from "../model/token.ts"
import {relateIncidents} from "./incident.ts"
import {fingerprint} from "./likeness.ts"
import {relateLinks} from "./link.ts"

/** Claims of one report, related to each other. `storylineOf` gives the course that an event type belongs to. */
export function relateReport(
  annotated: Annotated,
  claims: readonly Claim[],
  storylineOf: (type: string) => string | undefined
): {readonly links: readonly Link[]; readonly incidents: readonly Incident[]} {
  const words = weighWords(claims.map((claim) => meaningfulWords(annotated, claim)))
  const prints = claims.map((claim, index) => fingerprint(claim, index, words[index]!, storylineOf))
  const links = relateLinks(prints)
  return {links, incidents: relateIncidents(prints, links)}
}

/** Lemmas of the content's nouns, verbs, adjectives and numbers. */
function meaningfulWords({tokens}: Annotated, {content}: Claim): ReadonlySet<string> {
  const words = new Set<string>()
  for (let i = firstTokenFrom(tokens, content.start); i < tokens.length && tokens.start[i]! < content.end; i++) {
    if (/^(N|V|J|CD)/.test(tokens.tag[i]!) && tokens.lemma[i]!.length > 2) words.add(tokens.lemma[i]!)
  }
  return words
}

/** Words that few claims of the report share weigh more: 1 for a word of one claim, less for each further one. */
function weighWords(claims: readonly ReadonlySet<string>[]): readonly ReadonlyMap<string, number>[] {
  const counts = new Map<string, number>()
  for (const words of claims) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return claims.map((words) => new Map([...words].map((word) => [word, 2 / (1 + counts.get(word)!)])))
}
