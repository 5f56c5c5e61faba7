import fc from "fast-check"
import {describe, expect, test} from "vitest"
import {characterKind, kindAt, space} from "../../src/annotate/character.ts"
import {normalise} from "../../src/annotate/norm.ts"
import {findTokens} from "../../src/annotate/token.ts"
import {en} from "../../src/languages/en/index.ts"

function tokensOf(text: string): string[] {
  const {start, end} = findTokens(text, en.tokens)
  return Array.from(start, (from, i) => text.slice(from, end[i]))
}

/** A text with its tokens apart by single spaces, and how it would be written. */
const cases: readonly (readonly [written: string, tokens: string])[] = [
  ["They don't know; Lutsk's mayor can't say.", "They do n't know ; Lutsk 's mayor ca n't say ."],
  ["She wasn’t there, they’re late.", "She was n’t there , they ’re late ."],
  ["We cannot leave, we're gonna stay.", "We can not leave , we 're gon na stay ."],
  ["the soldiers' base", "the soldiers ' base"],
  ["O'Neill met D'Arcy", "O'Neill met D'Arcy"],
  ["about 6,000 of 1.5 million", "about 6,000 of 1.5 million"],
  ["on June 7-8, at 11:30", "on June 7 - 8 , at 11:30"],
  ["from 2025-06-08 on", "from 2025-06-08 on"],
  ["13km away, 5pm, $5.2bn", "13 km away , 5 pm , $ 5.2 bn"],
  ["the 90th in the 1990s and '80s", "the 90th in the 1990s and '80s"],
  ["2014's war", "2014 's war"],
  ["Gen. Orlyk and Lt. Col. Hnatiuk", "Gen. Orlyk and Lt. Col. Hnatiuk"],
  ["the U.S. Army at 5 p.m. on Jan. 3", "the U.S. Army at 5 p.m. on Jan. 3"],
  ["No. 3 is here", "No. 3 is here"],
  ["He said no. Then he left.", "He said no . Then he left ."],
  ["The sun. It rose.", "The sun . It rose ."],
  ["J. K. Marsh wrote", "J. K. Marsh wrote"],
  ["a well-known Moscow-backed group", "a well - known Moscow - backed group"],
  ["anti-aircraft and pro-Russian", "anti-aircraft and pro-Russian"],
  ["an F-16 and a Su-34", "an F-16 and a Su-34"],
  ["see https://example.org/a?b=c.", "see https://example.org/a?b=c ."],
  ["at example.org, or info@example.org.", "at example.org , or info@example.org ."],
  ["by @brigade_93 on #frontline", "by @brigade_93 on #frontline"],
  ["R&D & co", "R&D & co"],
  ["Wait... what?! Yes -- no", "Wait ... what ?! Yes -- no"],
  ["«Так»", "« Так »"],
  ["п’ять днів", "п’ять днів"],
  ["a 👍🏽 sign", "a 👍🏽 sign"]
]

describe("tokens of English", () => {
  test.each(cases)("%s", (written, tokens) => {
    expect(tokensOf(written).join(" ")).toBe(tokens)
  })

  test("white space of every kind stands between tokens, in none", () => {
    expect(tokensOf("\ufeffone\u00a0two\u200b three\r\n\u2028four")).toEqual(["one", "two", "three", "four"])
  })

  test("a number keeps spaces that do not break only between groups of three digits", () => {
    expect(tokensOf("6\u00a0000 men, 7\u00a08")).toEqual(["6\u00a0000", "men", ",", "7", "8"])
  })
})

describe("normal forms", () => {
  test.each([
    ["Kyiv’s", "kyiv's"],
    ["“", '"'],
    ["co\u00adop", "coop"],
    ["за\u0301мок", "замок"],
    ["Украи\u0306на", "украйна"],
    ["\u00ad", "\u00ad"]
  ])("%s", (form, norm) => {
    expect(normalise(form)).toBe(norm)
  })
})

describe("what holds for every text", () => {
  const anyText = fc.string({
    unit: fc.oneof(
      fc.constantFrom("a", "Z", ".", ",", "'", "’", '"', "-", "@", "#", "1", " ", "\n", "/", ":", "&", "(", ")"),
      fc.string({unit: "binary", maxLength: 1})
    )
  })

  test("tokens stand in order, do not overlap, and leave only white space out", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const {start, end} = findTokens(text, en.tokens)
        let at = 0
        for (let i = 0; i <= start.length; i++) {
          const next = start[i] ?? text.length
          for (; at < next; at++) expect(kindAt(text, at)).toBe(space)
          if (i < start.length) expect(end[i]).toBeGreaterThan(next)
          at = end[i] ?? at
        }
      }),
      {seed: 1, numRuns: 500}
    )
  })

  test("a pair of surrogates is never cut", () => {
    fc.assert(
      fc.property(fc.string({unit: "grapheme"}), (text) => {
        const {start} = findTokens(text, en.tokens)
        for (const at of start) expect(text.charCodeAt(at) >= 0xdc00 && text.charCodeAt(at) <= 0xdfff).toBe(false)
      }),
      {seed: 2}
    )
  })

  test("half a surrogate pair is a symbol", () => {
    expect(characterKind(0xd800)).toBe(characterKind("%".charCodeAt(0)))
    expect(tokensOf("a \ud800 b")).toEqual(["a", "\ud800", "b"])
  })

  /** Characters that a call on the text goes over. */
  function workOf(name: string, values: readonly unknown[], length: number): number {
    if (name === "slice") return Math.max(0, Number(values[1] ?? length) - Number(values[0]))
    if (name === "lastIndexOf") return Number(values[1] ?? length)
    return name === "indexOf" ? length : 1
  }

  /** Counts how often characters are looked at, which is what time is made of. */
  function looksAt(text: string): number {
    let looks = 0
    const counting = new Proxy(new String(text), {
      get(target, name) {
        const value = Reflect.get(target, name) as unknown
        if (typeof value === "function") {
          return (...values: unknown[]) => {
            looks += workOf(String(name), values, text.length)
            return (value as (...values: unknown[]) => unknown).apply(text, values)
          }
        }
        if (name !== "length") looks++
        return value
      }
    })
    findTokens(counting as unknown as string, en.tokens)
    return looks
  }

  test.each([
    "a",
    "a-",
    "a.",
    "1.",
    "anti-",
    "'a",
    "“",
    "a@",
    "a.a@",
    "http://",
    "._",
    "#",
    "&A",
    "1,000",
    "\u00ad",
    "www."
  ])("twice as much of %j is about twice the work", (unit) => {
    const work = looksAt(unit.repeat(2_000))
    expect(looksAt(unit.repeat(4_000))).toBeLessThan(2.2 * work + 200)
  })
})
