import type {Language} from "../languages/language.ts"
import type {Words} from "../model/annotated.ts"
import type {Toponym} from "../model/mention.ts"
import type {PlaceKind} from "../model/place.ts"
import {rangeSpan} from "../model/token.ts"

/** How far back the place meant is looked for, in sentences. */
const REACH = 6

/**
 * "The city", "the airport": what stands for a place named before. Settlements, regions and districts are the nearest of
 * their kind; a site is near the nearest settlement.
 */
export function findAnaphors(words: Words, toponyms: readonly Toponym[], language: Language): readonly Toponym[] {
  const {tokens} = words
  const {anaphors, definite, genericLinks} = language.places
  const found: Toponym[] = []
  let before = 0
  for (let at = 1; at < tokens.length; at++) {
    while (before < toponyms.length && toponyms[before]!.tokens.from < at) before++
    const kind = anaphors.get(tokens.norm[at]!)
    if (!kind || !definite.has(tokens.norm[at - 1]!) || tokens.sentence[at] !== tokens.sentence[at - 1]) continue
    const covered = toponyms[before - 1]?.tokens.to ?? 0
    const named = toponyms[before]?.tokens.from === at + 1 || covered > at || goesOn(words, at + 1, genericLinks)
    const meant = named ? undefined : nearestBefore(words, toponyms, before - 1, tokens.sentence[at]!, kind, language)
    if (!meant) continue
    const range = {from: at - 1, to: at + 1}
    found.push({
      kind: "toponym",
      ...rangeSpan(tokens, range),
      tokens: range,
      name: meant.name,
      ...(kind === "site" ? {} : {generic: tokens.norm[at]!}),
      ...(kind === "site" ? {relation: {kind: "near" as const, words: rangeSpan(tokens, range)}} : {}),
      ...(meant.likely ? {likely: kind === "site" ? "site" : meant.likely} : {}),
      anaphor: true
    })
  }
  return found
}

/** "the city of X", "the city council": the phrase goes on, so the word does not stand for a place alone. */
function goesOn({tokens}: Words, next: number, links: ReadonlySet<string>): boolean {
  if (next >= tokens.length) return false
  return links.has(tokens.norm[next]!) || /^(NN|HYPH)/.test(tokens.tag[next]!)
}

function nearestBefore(
  {tokens}: Words,
  toponyms: readonly Toponym[],
  last: number,
  sentence: number,
  kind: PlaceKind,
  language: Language
): Toponym | undefined {
  for (let i = last; i >= 0; i--) {
    const toponym = toponyms[i]!
    if (sentence - tokens.sentence[toponym.tokens.from]! > REACH) return undefined
    if (!toponym.adjective && fits(toponym, kind, language)) return toponym
  }
  return undefined
}

function fits({likely, generic}: Toponym, kind: PlaceKind, language: Language): boolean {
  const stated = generic === undefined ? likely : language.places.generics.get(generic)
  if (kind === "settlement" || kind === "site")
    return (
      stated !== "country" &&
      stated !== "water" &&
      stated !== "area" &&
      (likely !== "region" || stated !== "region" || generic === undefined)
    )
  return stated === kind
}
