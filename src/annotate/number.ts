import {formAt, isGlued, skipHyphen, tagAt, wordAt, type Scan} from "./scan.ts"

/** A number as words or digits state it. */
export interface NumberRead {
  readonly value: number
  readonly to: number
  /** True when it stands in digits only, where "two" or "a dozen" is false. */
  readonly digits: boolean
}

/** A numeral longer than this many tokens is no numeral. */
const longestNumeral = 14

/** The cardinal number that starts here: "1,212", "10 000", "1.2 million", "twenty-six", "two hundred and fifty", "a dozen". */
export function numberAt(scan: Scan, at: number): NumberRead | null {
  return digitsAt(scan, at) ?? wordsAt(scan, at)
}

/** The plain whole number that one token states in digits, within bounds; null otherwise. */
export function wholeAt(scan: Scan, at: number, low: number, high: number): number | null {
  const word = wordAt(scan, at)
  if (word.length > 4 || !/^\d+$/.test(word)) return null
  const value = Number(word)
  return value >= low && value <= high ? value : null
}

/** "third", "3rd", "twenty-first". */
export function ordinalAt(scan: Scan, at: number): {value: number; to: number} | null {
  const {ordinals, ordinalEndings, numerals} = scan.language.quantities
  const word = wordAt(scan, at)
  const single = ordinals.get(word)
  if (single !== undefined) return {value: single, to: at + 1}
  const digits = /^(\d{1,4})(\D{1,3})$/.exec(word)
  if (digits) return ordinalEndings.has(digits[2]!) ? {value: Number(digits[1]), to: at + 1} : null
  if (/^\d{1,4}$/.test(word) && isGlued(scan, at + 1) && ordinalEndings.has(wordAt(scan, at + 1))) {
    return {value: Number(word), to: at + 2}
  }
  const tens = numerals.get(word)
  const next = skipHyphen(scan, at + 1)
  const ones = ordinals.get(wordAt(scan, next))
  return tens !== undefined && tens >= 20 && ones !== undefined && ones < 10 ? {value: tens + ones, to: next + 1} : null
}

const decimalDigits = /^\d+(?:\.\d+)?$/
const groupedDigits = /^\d{1,3}(?:[,\u00a0\u2009\u202f'’]\d{3})+(?:\.\d+)?$/
const digitsThenWord = /^(\d+(?:\.\d+)?)(\p{L}+)$/u

function digitsAt(scan: Scan, at: number): NumberRead | null {
  const form = formAt(scan, at)
  const first = form.charCodeAt(0)
  if (!(first >= 48 && first <= 57) && first !== 46) return null
  const {multipliers} = scan.language.quantities
  const joined = digitsThenWord.exec(form)
  if (joined) {
    const factor = multipliers.get(joined[2]!.toLowerCase())
    return factor === undefined ? null : {value: round(Number(joined[1]) * factor), to: at + 1, digits: true}
  }
  let value: number
  let to = at + 1
  if (groupedDigits.test(form)) value = Number(form.replace(/[^\d.]/g, ""))
  else if (decimalDigits.test(form) || /^\.\d+$/.test(form)) [value, to] = spacedGroups(scan, at, form)
  else return null
  const fraction = /^(\d)\/(\d)$/.exec(formAt(scan, to))
  if (fraction && fraction[2] !== "0" && Number.isInteger(value)) {
    value += Number(fraction[1]) / Number(fraction[2])
    to++
  }
  return {...multiplied(scan, value, to), digits: true}
}

/** "10 000": groups of three digits, one space of any kind between. */
function spacedGroups(scan: Scan, at: number, form: string): [number, number] {
  let digits = form
  let to = at + 1
  if (form.length > 3 || form.startsWith("0")) return [Number(form), to]
  const {start, end} = scan.words.tokens
  while (to < scan.to && to - at < 5 && /^\d{3}$/.test(formAt(scan, to)) && start[to]! - end[to - 1]! === 1) {
    digits += formAt(scan, to)
    to++
  }
  return [Number(digits), to]
}

/** Multipliers in words behind the digits: "1.2 million", "35 thousand", "6 hundred thousand". */
function multiplied(scan: Scan, value: number, to: number): {value: number; to: number} {
  const {multipliers} = scan.language.quantities
  for (let count = 0; count < 2; count++) {
    const next = skipHyphen(scan, to)
    const factor = multipliers.get(wordAt(scan, next))
    if (factor === undefined) break
    value = round(value * factor)
    to = next + 1
  }
  return {value, to}
}

/** Products of decimals come out even: 5.7 million is 5,700,000. */
function round(value: number): number {
  return Math.round(value * 1000) / 1000
}

function wordsAt(scan: Scan, at: number): NumberRead | null {
  const {numerals, multipliers, indefinite, and} = scan.language.quantities
  const word = wordAt(scan, at)
  if (!numerals.has(word) && !multipliers.has(word) && !indefinite.has(word)) return null
  let total = 0
  let group: number | null = null
  let last = Infinity
  let to = at
  if (indefinite.has(word)) {
    if (!multipliers.has(wordAt(scan, at + 1))) return null
    group = 1
    to++
  }
  for (let next = to; next < scan.to && next - at < longestNumeral;) {
    const step = wordAt(scan, next)
    const numeral = numerals.get(step)
    const factor = multipliers.get(step)
    if (
      numeral !== undefined &&
      (group === null || (last % 100 === 0 && numeral > 0) || (last >= 20 && last < 100 && numeral < 10 && numeral > 0))
    ) {
      group = (group ?? 0) + numeral
      last = numeral
    } else if (factor !== undefined && (group !== null || total === 0)) {
      group = (group ?? 1) * factor
      last = factor
      if (factor >= 1000) {
        total += group
        group = null
      }
    } else if (!(
      and.has(step) &&
      last % 100 === 0 &&
      last !== 0 &&
      next > to - 1 &&
      numerals.has(wordAt(scan, next + 1))
    )) {
      break
    } else {
      next++
      continue
    }
    to = next + 1
    next = skipHyphen(scan, to)
  }
  if (to === at || (word === "one" && tagAt(scan, at) === "PRP" && to === at + 1)) return null
  return {value: total + (group ?? 0), to, digits: false}
}
