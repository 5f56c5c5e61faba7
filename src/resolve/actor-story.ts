import type {StateActor} from "../model/actor-table.ts"
import type {Mention} from "../model/mention.ts"
import {mentionsAround} from "./actor-mentions.ts"
import type {ActorContext} from "./actor-source.ts"

/**
 * The state that "the government" or "officials" belong to when their words do not say so: the one that the report names
 * most up to there, or at all.
 */
export function storyState(context: ActorContext, at: number): StateActor | undefined {
  const mentions = mentionsAround(context.annotated, at)
  return (
    mostNamed(
      context,
      mentions.filter(({tokens}) => tokens.from < at)
    ) ?? mostNamed(context, mentions)
  )
}

function mostNamed({gazetteer, table}: ActorContext, mentions: readonly Mention[]): StateActor | undefined {
  const counts = new Map<string, number>()
  for (const mention of mentions) {
    if (mention.kind !== "toponym" || mention.anaphor) continue
    const place = mention.adjective ? gazetteer.findAdjective(mention.name) : gazetteer.find(mention.name)[0]
    if (place && place.country !== "XX") counts.set(place.country, (counts.get(place.country) ?? 0) + 1)
  }
  let best: string | undefined
  for (const [country, count] of counts) if (best === undefined || count > counts.get(best)!) best = country
  return best === undefined ? undefined : table.state(best)
}
