import type {Annotated} from "../model/annotated.ts"
import {claimSource, type ClaimInWords} from "../model/claim.ts"
import type {Span} from "../model/span.ts"
import {firstTokenFrom} from "../model/token.ts"

/** Sentences over which a speaker goes on in the same interview, speech or post without its being named again. */
const reach = 3

/**
 * A speaker who goes on speaking does so through the same channel: "Pelosi said in an interview ... She added ...". Carried
 * from one claim to the next of the same name, or of a pronoun right after it, over a few sentences.
 */
export function carryChannels(annotated: Annotated, claims: readonly ClaimInWords[]): readonly ClaimInWords[] {
  const spoken = new Map<string, {readonly channel: string; readonly sentence: number}>()
  let last: string | undefined
  return claims.map((claim) => {
    const source = claimSource(claim)
    if (!source) return claim
    const name = speakerName(annotated, source.source) ?? last
    last = name
    if (name === undefined) return claim
    if (source.channel !== null) {
      spoken.set(name, {channel: source.channel, sentence: claim.sentence})
      return claim
    }
    const before = spoken.get(name)
    if (!before || claim.sentence - before.sentence > reach) return claim
    spoken.set(name, {channel: before.channel, sentence: claim.sentence})
    return {...claim, attribution: [...claim.attribution.slice(0, -1), {...source, channel: before.channel}]}
  })
}

/** The last name word of a source ("Nancy Pelosi" and "Pelosi" are one); undefined for pronouns and descriptions. */
function speakerName({tokens}: Annotated, source: Span): string | undefined {
  let name: string | undefined
  for (let i = firstTokenFrom(tokens, source.start); i < tokens.length && tokens.start[i]! < source.end; i++) {
    if (tokens.form[i] === ",") break
    if (tokens.tag[i]!.startsWith("NNP")) name = tokens.norm[i]!
  }
  return name
}
