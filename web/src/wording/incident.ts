import {knownPlace} from "./place.ts"
import {typeWords} from "./event.ts"
import {claimTimeWords} from "./time.ts"
import type {Incident} from "../model.ts"
import type {NumberedClaim} from "../numbered.ts"
import {words} from "../interface-words.ts"

/** "Handover, Lower Vell, June 2031": type, place and time as far as its claims give them. */
export function incidentTitle(incident: Incident, claims: readonly NumberedClaim[]): string {
  const type = incident.type ? typeWords(incident.type) : words.incidents.untyped
  const place = claims.map(({claim}) => knownPlace(claim)).find((place) => place !== undefined)
  const time = claims.map(({claim}) => claim.happenedWhen?.interval).find((interval) => interval?.kind === "known")
  return [capitalised(type), place?.name, time && claimTimeWords(time).text].filter(Boolean).join(", ")
}

function capitalised(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1)
}
