import {numberAt} from "./number.ts"
import {isGlued, isHyphen, phraseAt, skipAny, skipHyphen, skipWord, tagAt, wordAt, type Scan} from "./scan.ts"

/** How much, before what words of bound around it make of it. */
export interface Amount {
  readonly kind: "number" | "range" | "vague" | "none" | "article"
  /** null for vague amounts and ranges. */
  readonly value: number | null
  readonly low: number | null
  readonly high: number | null
  readonly to: number
  /** Given when the amount names its own unit: money, a share, a measure, a length of time. */
  readonly unit?: string
}

/** The amount that starts here, the longest way to read it. */
export function amountAt(scan: Scan, at: number): Amount | null {
  return (
    moneyAt(scan, at) ??
    rangeAt(scan, at) ??
    shareAt(scan, at) ??
    vagueAt(scan, at) ??
    noneAt(scan, at) ??
    numberOrArticle(scan, at)
  )
}

function exactly(value: number, to: number): Amount {
  return {kind: "number", value, low: value, high: value, to}
}

/** A number with the unit behind it, where that is no noun to look for: percent, money, kilometres, years. */
function numberOrArticle(scan: Scan, at: number): Amount | null {
  const number = numberAt(scan, at)
  if (number) return isPartOfName(scan, at, number.to) ? null : withUnit(scan, exactly(number.value, number.to))
  return scan.language.quantities.indefinite.has(wordAt(scan, at)) ? articleAt(scan, at) : null
}

/** "12" in "A-12", "31" in "31 /2": a number that hangs on a letter or sign is part of a name. */
function isPartOfName(scan: Scan, at: number, to: number): boolean {
  const before = wordAt(scan, at - 1)
  if (isGlued(scan, at) && (isHyphen(before) || before === "#" || before === "/" || before === "№")) {
    return !isHyphen(before) || (/^\p{L}/u.test(wordAt(scan, at - 2)) && isGlued(scan, at - 1))
  }
  return isGlued(scan, to) && wordAt(scan, to) === "/"
}

function withUnit(scan: Scan, amount: Amount): Amount {
  const {percent, currencies, measures, durations} = scan.language.quantities
  const next = skipHyphen(scan, amount.to)
  const share = phraseAt(scan, next, percent)
  if (share) return {...amount, to: share.to, unit: scan.language.quantities.percentUnit}
  const money = phraseAt(scan, next, currencies)
  if (money) return {...amount, to: money.to, unit: money.meaning}
  const measure = phraseAt(scan, next, measures)
  if (measure) return {...amount, to: measure.to, unit: measure.meaning}
  const more = scan.language.quantities.more.has(wordAt(scan, next)) ? next + 1 : next
  const length = durations.get(wordAt(scan, more))
  if (length === undefined || (length === durations.get("second") && tagAt(scan, more) === "JJ")) return amount
  return {...amount, to: more + 1, unit: length}
}

/** "$350,000", "€100 million". */
function moneyAt(scan: Scan, at: number): Amount | null {
  const sign = phraseAt(scan, at, scan.language.quantities.currencies)
  if (!sign || /^\p{L}{3,}/u.test(wordAt(scan, at))) return null
  const number = numberAt(scan, sign.to)
  return number && {...exactly(number.value, number.to), unit: sign.meaning}
}

/** "between 400 and 500", "from 10 to 20", "7-8", "87 to 300", "four or five". */
function rangeAt(scan: Scan, at: number): Amount | null {
  const {between, to: joiners, and} = scan.language.quantities
  const opened = between.has(wordAt(scan, at))
  const first = numberAt(scan, skipAny(scan, at, between))
  if (!first) return null
  const middle = withUnit(scan, exactly(first.value, first.to))
  const joiner = wordAt(scan, middle.to)
  if (!joiners.has(joiner) && !(opened && and.has(joiner))) return null
  const second = numberAt(scan, skipWord(scan, middle.to, joiner))
  if (!second) return null
  const low = scaled(first.value, second.value, first.digits)
  if (low >= second.value || (isHyphen(joiner) && isScore(scan, at, second.to))) return null
  return withUnit(scan, {
    kind: "range",
    value: null,
    low,
    high: second.value,
    to: second.to,
    ...(middle.unit !== undefined && {unit: middle.unit})
  })
}

/** "7 to 8 million": the multiplier stands at the end and holds for both. */
function scaled(first: number, second: number, digits: boolean): number {
  if (!digits || first >= 1000) return first
  for (const factor of [1e9, 1e6, 1e3]) {
    if (second >= factor && second % (factor / 1000) === 0 && second / factor > first && second / factor < 1000)
      return first * factor
  }
  return first
}

/** "won 3-2": a dash between two small numbers with nothing counted behind. */
function isScore(scan: Scan, at: number, to: number): boolean {
  const tag = tagAt(scan, to)
  return wordAt(scan, at).length < 2 && tag !== "" && !tag.startsWith("NN") && !tag.startsWith("JJ")
}

/** "half", "a third of", "two-thirds". */
function shareAt(scan: Scan, at: number): Amount | null {
  const share = phraseAt(scan, at, scan.language.quantities.shares)
  if (!share) return null
  const next = wordAt(scan, share.to)
  if (skipHyphen(scan, share.to) > share.to) return null
  const {of, notShare} = scan.language.quantities
  const ordinal = share.to === at + 2 && wordAt(scan, at + 1) !== ""
  if (notShare.has(next) || (ordinal && !of.has(next) && tagAt(scan, share.to).startsWith("NN"))) return null
  return {...exactly(share.meaning, share.to), unit: scan.language.quantities.percentUnit}
}

/** "dozens", "several", "hundreds of thousands". */
function vagueAt(scan: Scan, at: number): Amount | null {
  const found = phraseAt(scan, at, scan.language.quantities.vague)
  return found && withUnit(scan, {kind: "vague", value: null, low: found.meaning, high: null, to: found.to})
}

/** "no casualties", "not a single house". */
function noneAt(scan: Scan, at: number): Amount | null {
  return scan.language.quantities.none.has(wordAt(scan, at))
    ? {kind: "none", value: 0, low: 0, high: 0, to: at + 1}
    : null
}

/** "a casualty", "up to a week": an article counts only where the words around make a number of it. */
function articleAt(scan: Scan, at: number): Amount | null {
  return withUnit(scan, {kind: "article", value: 1, low: 1, high: 1, to: at + 1})
}
