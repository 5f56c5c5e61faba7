import type {StateActor} from "../model/actor-table.ts"
import type {ActorContext} from "./actor-source.ts"

/**
 * The state that "the government" or "officials" belong to when their words do not say so: the one that the report names
 * most up to there, or at all.
 */
export function storyState(context: ActorContext, at: number): StateActor | undefined {
  return mostNamed(context, at) ?? mostNamed(context, Infinity)
}

function mostNamed({annotated, gazetteer, table}: ActorContext, before: number): StateActor | undefined {
  const counts = new Map<string, number>()
  for (const mention of annotated.mentions) {
    if (mention.tokens.from >= before) break
    if (mention.kind !== "toponym" || mention.anaphor) continue
    const place = mention.adjective ? gazetteer.findAdjective(mention.name) : gazetteer.find(mention.name)[0]
    if (place && place.country !== "XX") counts.set(place.country, (counts.get(place.country) ?? 0) + 1)
  }
  let best: string | undefined
  for (const [country, count] of counts) if (best === undefined || count > counts.get(best)!) best = country
  return best === undefined ? undefined : table.state(best)
}
