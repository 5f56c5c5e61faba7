/**
 * Cases that a reader of reports can write: a text, an arrow, and one line per claim that must be found, as
 * `stance doubt | source | content`. What is left out may be anything; `-` is the outlet itself; `...` stands for words that the
 * content may have more of. `not X` means that no claim has the stance X. Claims that no line names are allowed.
 */
import {readdirSync, readFileSync} from "node:fs"
import {join} from "node:path"
import {describe, expect, test} from "vitest"
import {readClaims} from "../../src/index.ts"
import {claimSource, type Claim} from "../../src/model/claim.ts"
import {spanText} from "../../src/model/span.ts"

interface Case {
  readonly name: string
  readonly text: string
  readonly expected: readonly string[]
}

const folder = join(import.meta.dirname, "cases")

function readCases(file: string): readonly Case[] {
  return readFileSync(join(folder, file), "utf8")
    .split(/^# /m)
    .filter((part) => part.trim() !== "")
    .map((part) => {
      const [head = "", answer = ""] = part.split("\n==>\n")
      const [name = "", ...text] = head.split("\n")
      return {name, text: text.join("\n").trim(), expected: answer.trim().split("\n")}
    })
}

/** A claim as a case writes it. */
function describeClaim(claim: Claim, text: string): string {
  const source = claimSource(claim)
  const doubt = claim.hedge === "none" ? "" : ` ${claim.hedge}`
  return `${claim.stance}${doubt} | ${source ? spanText(text, source.source) : "-"} | ${spanText(text, claim.content)}`
}

function meets(found: string, expected: string): boolean {
  const [manner = "", source = "", content = ""] = expected.split("|").map((part) => part.trim())
  const [foundManner = "", foundSource = "", foundContent = ""] = found.split("|").map((part) => part.trim())
  const words = foundManner.split(" ")
  const mannerMeets = manner.split(" ").every((word) => word === "" || words.includes(word))
  return mannerMeets && foundSource.toLowerCase() === source.toLowerCase() && contentMeets(foundContent, content)
}

function contentMeets(found: string, expected: string): boolean {
  if (!expected.includes("...")) return found === expected
  const parts = expected.split("...").map((part) => part.trim())
  return parts.every((part) => found.includes(part))
}

for (const file of readdirSync(folder)) {
  describe(file, () => {
    test.each(readCases(file))("$name", ({text, expected}) => {
      const found = readClaims({text, language: "en"}).claims.map((claim) => describeClaim(claim, text))
      for (const line of expected) {
        const banned = /^not (.+)$/.exec(line)?.[1]
        if (banned) expect(found.filter((claim) => claim.startsWith(banned))).toEqual([])
        else expect(found, line).toSatisfy((claims: string[]) => claims.some((claim) => meets(claim, line)))
      }
    })
  })
}
