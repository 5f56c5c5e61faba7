/**
 * Whether words could be tied to something in the world. Not understanding is an answer:
 * `ambiguous` keeps all candidates (best first), `unknown` says why there is none.
 */
export type Resolution<Value> =
  | {readonly kind: "known"; readonly value: Value; readonly because: string}
  | {readonly kind: "ambiguous"; readonly candidates: readonly Value[]; readonly because: string}
  | {readonly kind: "unknown"; readonly because: string}

export function known<Value>(value: Value, because: string): Resolution<Value> {
  return {kind: "known", value, because}
}

export function ambiguous<Value>(candidates: readonly Value[], because: string): Resolution<Value> {
  return {kind: "ambiguous", candidates, because}
}

export function unknown(because: string): Resolution<never> {
  return {kind: "unknown", because}
}

/** The value where it is certain, `undefined` otherwise. */
export function knownValue<Value>(resolution: Resolution<Value>): Value | undefined {
  return resolution.kind === "known" ? resolution.value : undefined
}
