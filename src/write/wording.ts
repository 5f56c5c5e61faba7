import type {Attribution, Claim, ClaimId, ClaimPlace, ClaimTime} from "../model/claim.ts"
import type {Event} from "../model/event.ts"
import type {Interval} from "../model/interval.ts"
import type {Quantity} from "../model/mention.ts"
import type {Reading} from "../model/reading.ts"
import type {Resolution} from "../model/resolution.ts"
import {spanText, type Span} from "../model/span.ts"
import {writeEdtf} from "./edtf.ts"
import {oneLine} from "./paragraph.ts"

/** The exact words of a span, on one line. */
export function wordsAt(reading: Reading, span: Span): string {
  return oneLine(spanText(reading.document.text, span))
}

/** The number under which each claim is shown, from 1 in the order of the text. */
export function claimNumbers({claims}: Reading): ReadonlyMap<ClaimId, number> {
  return new Map(claims.map((claim, index) => [claim.id, index + 1]))
}

/** Who speaks, outermost voice first, with the channel the text names: "Reuters, citing two officials". */
export function voicesWording(reading: Reading, claim: Claim): string {
  if (claim.attribution.length === 0) return "the outlet itself"
  return claim.attribution.map((voice) => voiceWording(reading, voice)).join(" › ")
}

/** The source in its own words, then who that is and on which side, as far as the words do not say so already. */
function voiceWording(reading: Reading, voice: Attribution): string {
  const words = wordsAt(reading, voice.source)
  const who = resolutionWording(voice.actor, ({name, side}) =>
    [...(saysName(words, name) ? [] : [name]), ...(side === "other" ? [] : [side.replace("-", " ")])].join(", ")
  )
  const source = who ? `${words} (${who})` : words
  return voice.channel === null ? source : `${source} via ${voice.channel}`
}

/** Whether every word of the name stands in the words: "President Vladimir Putin" says "Vladimir Putin". */
function saysName(words: string, name: string): boolean {
  const said = new Set(lettersOf(words))
  return lettersOf(name).every((word) => said.has(word))
}

function lettersOf(words: string): readonly string[] {
  return words.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
}

/** "missile strike", "handover of bodies, future", "not: capture". */
export function eventWording(event: Event): string {
  const type = event.type.replaceAll("-", " ") + (event.mode === null ? "" : ` (${event.mode.replaceAll("-", " ")})`)
  const told = event.negated ? `no ${type}` : type
  return event.tense === "past" || event.tense === "present" ? told : `${told}, ${event.tense}`
}

/** A place as it is known, with what the words say about nearness ("13 km from"). */
export function placeWording(reading: Reading, claimPlace: ClaimPlace): string {
  const {toponym, place} = claimPlace
  const name =
    resolutionWording(place, ({name, kind, country}) => (kind === "country" ? name : `${name} ${country}`)) ??
    `${wordsAt(reading, toponym)} (unknown)`
  return toponym.relation ? `${wordsAt(reading, toponym.relation.words)} ${name}` : name
}

/** The calendar time, or the bare words where none could be found for them. */
export function timeWording(reading: Reading, time: ClaimTime): string | undefined {
  const interval = resolutionWording(time.interval, intervalWording)
  return interval ?? (time.expression ? `“${wordsAt(reading, time.expression)}”` : undefined)
}

/** In EDTF, but for hours of one day, which read better as such: "2025-06-08 18:00-24:00". */
function intervalWording(interval: Interval): string {
  const {from, to} = interval
  if (!from?.includes("T") || !to?.includes("T")) return writeEdtf(interval)
  const [day, start] = from.split("T", 2)
  const [lastDay, end] = to.split("T", 2)
  if (lastDay === day) return `${day} ${start}-${end}`
  return end === "00:00" ? `${day} ${start}-24:00` : `${day} ${start} to ${lastDay} ${end}`
}

const numbers = new Intl.NumberFormat("en", {maximumFractionDigits: 6})

/** "1,212 bodies", "at least 6,000 people", "about 80 km". */
export function quantityWording(quantity: Quantity): string {
  const {value, low, high, unit} = quantity
  const number = value ?? low ?? high
  if (number === null) return unit
  return `${boundsWording(quantity, number, low, high)}${unit === "%" ? "" : " "}${unit}`.trim()
}

function boundsWording({value, about}: Quantity, number: number, low: number | null, high: number | null): string {
  if (low === null && high !== null) return `at most ${numbers.format(high)}`
  if (high === null && low !== null) return `at least ${numbers.format(low)}`
  if (value === null && low !== null && high !== null && low !== high)
    return `${numbers.format(low)} to ${numbers.format(high)}`
  return `${about ? "about " : ""}${numbers.format(number)}`
}

/** The value of a resolution for people; undefined when it is unknown, all candidates when it is ambiguous. */
function resolutionWording<Value>(
  resolution: Resolution<Value>,
  wording: (value: Value) => string
): string | undefined {
  switch (resolution.kind) {
    case "known":
      return wording(resolution.value)
    case "ambiguous":
      return `${candidatesWording(resolution.candidates.map(wording))}?`
    case "unknown":
      return undefined
  }
}

const mostCandidates = 3

function candidatesWording(candidates: readonly string[]): string {
  const different = [...new Set(candidates)]
  const shown = different.slice(0, mostCandidates).join(" or ")
  return different.length > mostCandidates ? `${shown} or ${different.length - mostCandidates} more` : shown
}

/** "1 claim", "2 claims". */
export function countWording(count: number, noun: string): string {
  return `${numbers.format(count)} ${noun}${count === 1 ? "" : "s"}`
}
