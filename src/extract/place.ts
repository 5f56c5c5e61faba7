import {mentionsFrom, type Annotated} from "../model/annotated.ts"
import type {PlaceInWords} from "../model/claim.ts"
import type {Toponym} from "../model/mention.ts"
import type {PlaceRole} from "../model/place.ts"
import type {TokenRange} from "../model/span.ts"
import {rangeSpan} from "../model/token.ts"

/**
 * The places of a claim: those that its content names, and those that the clause around it gives as the scene. Countries
 * that act are no places, nor is what belongs to somebody's office; a capital that acts is one, standing for its government.
 */
export function placesOfClaim(annotated: Annotated, content: TokenRange, clause: TokenRange): readonly PlaceInWords[] {
  const places = toponymsWithin(annotated, {
    from: Math.min(content.from, clause.from),
    to: Math.max(content.to, clause.to)
  }).filter(isPlaceOfClaim)
  const inside = places.filter(({tokens}) => covers(content, tokens))
  const scene = places.filter((toponym) => !covers(content, toponym.tokens) && isScene(toponym))
  const chosen = inside.some(isScene) ? inside : [...inside, ...scene]
  return chosen.map((toponym) => ({toponym, role: roleOf(toponym)})).sort((a, b) => a.toponym.start - b.toponym.start)
}

function toponymsWithin(annotated: Annotated, range: TokenRange): readonly Toponym[] {
  return mentionsFrom(annotated, rangeSpan(annotated.tokens, range)).filter(
    (mention): mention is Toponym =>
      mention.kind === "toponym" && mention.adjective !== true && covers(range, mention.tokens)
  )
}

function covers(outer: TokenRange, inner: TokenRange): boolean {
  return outer.from <= inner.from && inner.to <= outer.to
}

function isPlaceOfClaim({likely, use, relation}: Toponym): boolean {
  if (use === "title") return false
  return likely !== "country" || use === "place" || use === "origin" || use === "goal" || relation !== undefined
}

/** Something happens there, rather than the place being spoken of. */
function isScene({use}: Toponym): boolean {
  return use === "place"
}

function roleOf({use, relation, likely}: Toponym): PlaceRole {
  if (use === "government") return likely === "settlement" ? "metonym" : "mention"
  if (relation?.kind === "distance") return "mention"
  return use === "origin" ? "origin" : "event"
}
