import type {Quantity} from "../model.ts"
import {words} from "../interface-words.ts"
import {numberText} from "./formats.ts"

/** "6,000 or more bodies of Ukrainian soldiers", "about 3,000,000 people", "12–15 drones". */
export function quantityWords(quantity: Quantity): string {
  return [numberWords(quantity), quantity.counted ?? quantity.unit].filter(Boolean).join(" ")
}

function numberWords({value, low, high, about}: Quantity): string {
  const exact = value ?? (low === high ? low : null)
  if (low === null && high === null) return value === null ? words.claim.someNumber : approximately(value, about)
  if (high === null) return words.claim.orMore(numberText(low!))
  if (low === null) return words.claim.upTo(numberText(high))
  if (low === high) return approximately(low, about)
  return about && exact !== null ? approximately(exact, true) : `${numberText(low)}–${numberText(high)}`
}

function approximately(value: number, about: boolean): string {
  return about ? `${words.claim.about} ${numberText(value)}` : numberText(value)
}

/** How the number is drawn: what is known of its two ends. */
export function quantityForm({
  value,
  low,
  high,
  about
}: Quantity): "exact" | "about" | "range" | "or-more" | "up-to" | "unknown" {
  if (low === null && high === null) return value === null ? "unknown" : about ? "about" : "exact"
  if (high === null) return "or-more"
  if (low === null) return "up-to"
  if (about) return "about"
  return low === high ? "exact" : "range"
}
