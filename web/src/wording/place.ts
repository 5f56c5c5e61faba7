import type {Claim, Place, PlaceKind} from "../model.ts"
import {words} from "../interface-words.ts"

const countryNames = new Intl.DisplayNames([words.language], {type: "region", fallback: "code"})

/** "Mezhova, settlement in Dnipropetrovsk, Ukraine": enough to tell two of the same name apart. */
export function placeWords({name, kind, country, admin1}: Place): string {
  if (kind === "country") return name
  const inside = [kind === "region" ? undefined : admin1, countryName(country, kind)].filter(Boolean).join(", ")
  return `${name}, ${words.placeKinds[kind]}${inside ? ` ${words.claim.in} ${inside}` : ""}`
}

function countryName(code: string, kind: PlaceKind): string | undefined {
  // What lies in no country: the high seas, but also whole continents.
  if (code === "XX") return kind === "water" ? words.internationalWaters : undefined
  // of() throws on what cannot be a code.
  return /^[A-Z]{2}$/.test(code) ? (countryNames.of(code) ?? code) : code
}

/** Where the claim says it happened, when that is one place. */
export function knownPlace(claim: Claim): Place | undefined {
  const found = claim.places.find(({role, place}) => role === "event" && place.kind === "known")
  return found?.place.kind === "known" ? found.place.value : undefined
}
