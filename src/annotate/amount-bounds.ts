import type {Bound} from "../languages/quantity-words.ts"
import type {Quantity} from "../model/mention.ts"
import type {Amount} from "./amount.ts"

type Bounds = Pick<Quantity, "value" | "low" | "high" | "about">

/** What "about" allows to either side. */
const tolerance = 0.1

/** The bounds of an amount under the words beside it: "over 6,000" is 6,000 and open, "about 80" is 72 to 88. */
export function boundsOf({kind, value, low, high}: Amount, bound: Bound): Bounds {
  if (kind === "vague" || kind === "range" || value === null) return {value: null, low, high, about: bound === "about"}
  switch (bound) {
    case "at-least":
    case "above":
      return {value, low: value, high: null, about: false}
    case "at-most":
    case "below":
      return {value, low: null, high: value, about: false}
    case "about":
      return {
        value,
        low: rounded(value * (1 - tolerance), value),
        high: rounded(value * (1 + tolerance), value),
        about: true
      }
    case "nearly":
      return {value, low: rounded(value * (1 - tolerance), value), high: value, about: true}
    case "exact":
      return {value, low: value, high: value, about: false}
  }
}

/** Whole numbers stay whole where a tenth of them is one at least. */
function rounded(bound: number, value: number): number {
  return value >= 10 && Number.isInteger(value) ? Math.round(bound) : Math.round(bound * 10) / 10
}
