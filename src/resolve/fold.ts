/**
 * Two forms of a name, so that spellings meet. The fold forgets case, diacritics, apostrophes and script (Cyrillic is
 * romanised the Ukrainian way). The skeleton forgets which romanisation was used as well: Mejova, Mezhova and Межова
 * are one, and so are Zaporijia and Zaporizhzhia. The skeleton merges some unrelated names (Galle, Halle), so it is
 * asked only when the fold finds nothing.
 */

const APOSTROPHES = new Set("'`´ʹʺʻʼʽʾʿ‘’′\"“”.".split("").map((mark) => mark.charCodeAt(0)))

const LETTERS: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  ł: "l",
  đ: "d",
  ð: "d",
  þ: "th",
  ı: "i",
  ə: "a",
  ħ: "h",
  а: "a",
  б: "b",
  в: "v",
  г: "h",
  ґ: "g",
  д: "d",
  е: "e",
  ё: "e",
  є: "ie",
  ж: "zh",
  з: "z",
  и: "y",
  і: "i",
  ї: "i",
  й: "i",
  к: "k",
  л: "l",
  м: "m",
  н: "n",
  о: "o",
  п: "p",
  р: "r",
  с: "s",
  т: "t",
  у: "u",
  ў: "u",
  ф: "f",
  х: "kh",
  ц: "ts",
  ч: "ch",
  ш: "sh",
  щ: "shch",
  ъ: "",
  ы: "y",
  ь: "",
  э: "e",
  ю: "iu",
  я: "ia"
}

const SPACE = 32
const FIRST_MARK = 0x300
const LAST_MARK = 0x36f
/** Code units up to here have their folded letters in a table; those beyond are kept as they are. */
const TABLE_SIZE = 0x530

/** Folded letters of each code unit; undefined where the unit separates words. */
const FOLDED: readonly (string | undefined)[] = Array.from({length: TABLE_SIZE}, (_, code) => foldLetter(code))

function foldLetter(code: number): string | undefined {
  if (APOSTROPHES.has(code) || (code >= FIRST_MARK && code <= LAST_MARK)) return ""
  const letter = String.fromCharCode(code).toLowerCase()
  const own = LETTERS[letter]
  if (own !== undefined) return own
  const bare = letter.normalize("NFD").replace(/[\u0300-\u036f]/g, "")
  return /^[\p{L}\p{N}]+$/u.test(bare) ? (LETTERS[bare] ?? bare) : undefined
}

/** A growing row of code units, reused over many names so that folding a whole gazetteer makes no garbage. */
export class Letters {
  units = new Uint16Array(256)
  length = 0

  push(unit: number): void {
    if (this.length === this.units.length) {
      const wider = new Uint16Array(this.units.length * 2)
      wider.set(this.units)
      this.units = wider
    }
    this.units[this.length++] = unit
  }

  toString(): string {
    let text = ""
    for (let i = 0; i < this.length; i++) text += String.fromCharCode(this.units[i]!)
    return text
  }
}

/** Writes the fold of `text` from `from` to `to` into `out`: words of letters and digits, one space between them. */
export function foldInto(text: string, from: number, to: number, out: Letters): void {
  out.length = 0
  let gap = false
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i)
    if (code >= TABLE_SIZE && !isLatinExtended(code)) {
      if (APOSTROPHES.has(code)) continue
      if (isPunctuation(code)) {
        gap = true
        continue
      }
      if (gap && out.length > 0) out.push(SPACE)
      gap = false
      out.push(code)
      continue
    }
    const folded = code < TABLE_SIZE ? FOLDED[code] : foldLetter(code)
    if (folded === undefined) {
      gap = true
      continue
    }
    if (folded === "") continue
    if (gap && out.length > 0) out.push(SPACE)
    gap = false
    for (let k = 0; k < folded.length; k++) out.push(folded.charCodeAt(k))
  }
}

function isLatinExtended(code: number): boolean {
  return code >= 0x1e00 && code <= 0x1eff
}

/** General punctuation, CJK punctuation and full-width forms. */
function isPunctuation(code: number): boolean {
  return (code >= 0x2000 && code <= 0x206f) || (code >= 0x3000 && code <= 0x303f)
}

/** What romanisations spell differently, longest spelling first, and the one sign it gets here (capitals: folded names have none). */
const SOUNDS: readonly (readonly [spelling: string, sound: string])[] = [
  ["shch", "S"],
  ["sch", "S"],
  ["sh", "S"],
  ["tsch", "C"],
  ["tch", "C"],
  ["ch", "C"],
  ["ck", "k"],
  ["c", "k"],
  ["ts", "c"],
  ["tz", "c"],
  ["th", "t"],
  ["dzh", "Z"],
  ["dj", "Z"],
  ["dh", "d"],
  ["zh", "Z"],
  ["j", "Z"],
  ["kh", "h"],
  ["gh", "h"],
  ["g", "h"],
  ["q", "k"],
  ["w", "v"],
  ["x", "ks"],
  ["ph", "f"],
  ["ou", "u"],
  ["oo", "u"],
  ["ee", "i"]
]

interface Sound {
  readonly spelling: readonly number[]
  readonly sound: readonly number[]
}

const unitsOf = (text: string): readonly number[] => Array.from(text, (letter) => letter.charCodeAt(0))

/** The same by the code unit of the first letter. */
const SOUNDS_FROM: readonly (readonly Sound[] | undefined)[] = Array.from({length: 128}, (_, code) => {
  const letter = String.fromCharCode(code)
  const sounds = SOUNDS.filter(([spelling]) => spelling[0] === letter)
  return sounds.length > 0
    ? sounds.map(([spelling, sound]) => ({spelling: unitsOf(spelling), sound: unitsOf(sound)}))
    : undefined
})

const [A, E, H, I, O, U, Y] = unitsOf("aehiouy") as [number, number, number, number, number, number, number]

/** Writes the romanisation skeleton of a folded name into `out`. */
export function skeletonInto(folded: Letters, out: Letters): void {
  out.length = 0
  const {units, length} = folded
  for (let i = 0; i < length;) {
    const unit = units[i]!
    if (unit === I || unit === Y) {
      i = skipGlides(units, i, length)
      if (i === length || !isOpenVowel(units[i]!)) pushSound(out, I)
      continue
    }
    const sound = soundAt(units, i, length)
    if (sound) {
      for (const sign of sound.sound) pushSound(out, sign)
      i += sound.spelling.length
      continue
    }
    if (unit !== H || !endsFeminine(units, i, length)) pushSound(out, unit)
    i++
  }
}

/** Doubled letters count once. */
function pushSound(out: Letters, sign: number): void {
  if (out.length === 0 || out.units[out.length - 1] !== sign) out.push(sign)
}

function soundAt(units: Uint16Array, at: number, length: number): Sound | undefined {
  const first = units[at]!
  const sounds = first < 128 ? SOUNDS_FROM[first] : undefined
  if (!sounds) return undefined
  for (const sound of sounds) if (isSpelledAt(sound.spelling, units, at, length)) return sound
  return undefined
}

function isSpelledAt(spelling: readonly number[], units: Uint16Array, at: number, length: number): boolean {
  if (at + spelling.length > length) return false
  for (let k = 1; k < spelling.length; k++) if (units[at + k] !== spelling[k]) return false
  return true
}

function skipGlides(units: Uint16Array, from: number, length: number): number {
  let at = from
  while (at < length && (units[at] === I || units[at] === Y)) at++
  return at
}

/** Vowels before which a romanisation may or may not write the glide: Izyum, Izium, Izum. */
function isOpenVowel(unit: number): boolean {
  return unit === A || unit === E || unit === O || unit === U
}

/** The h of a final -ah, which Arabic names have in one romanisation and not in another: Hasakah, Hasaka. */
function endsFeminine(units: Uint16Array, at: number, length: number): boolean {
  return at > 0 && units[at - 1] === A && (at + 1 === length || units[at + 1] === SPACE)
}

const folded = new Letters()
const skeleton = new Letters()

/** "Ivano-Frankivs’k" and "Івано-Франківськ" both become "ivano frankivsk". */
export function foldName(name: string): string {
  foldInto(name, 0, name.length, folded)
  return folded.toString()
}

/** "Mejova", "Mezhova" and "Межова" all become "meZova". */
export function skeletonOf(name: string): string {
  foldInto(name, 0, name.length, folded)
  skeletonInto(folded, skeleton)
  return skeleton.toString()
}
