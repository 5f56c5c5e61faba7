import {existsSync, readdirSync, readFileSync} from "node:fs"
import {join} from "node:path"
import {claimSource, type Claim} from "../src/model/claim.ts"
import {overlap, overlaps, type Span} from "../src/model/span.ts"
import {readClaims, type Knowledge} from "../src/pipeline.ts"
import {shared} from "./score.ts"
import {claimsDocument, type ClaimsRow} from "./tasks/claims.ts"

/** Claims of one step of confidence: how sure the engine was of them on average, and how many were right. */
export interface ReliabilityStep {
  readonly from: number
  readonly claims: number
  readonly confidence: number
  readonly right: number
}

interface GoldClaim {
  readonly content: Span
  readonly source: Span | null
}

/**
 * How far the confidence of claims holds on the gold's development set. A claim is right when it covers a gold claim as the
 * scorer asks (half of what either covers) and has its source, or none where the gold has none. Undefined where the gold is not at hand.
 */
export function measureReliability(knowledge: Knowledge): readonly ReliabilityStep[] | undefined {
  const folder = join(shared, "gold")
  if (!existsSync(folder)) return undefined
  const judged = readdirSync(folder)
    .filter((file) => file.endsWith(".claims.jsonl"))
    .sort()
    .flatMap((file) => judgeArticle(folder, file.replace(".claims.jsonl", ""), knowledge))
  return Array.from({length: 10}, (_, k) => k / 10).flatMap((from) => {
    const step = judged.filter(({confidence}) => confidence >= from && confidence < from + 0.1)
    if (step.length === 0) return []
    const mean = (of: (claim: Judged) => number): number =>
      step.reduce((sum, claim) => sum + of(claim), 0) / step.length
    return [
      {
        from,
        claims: step.length,
        confidence: mean(({confidence}) => confidence),
        right: mean(({right}) => (right ? 1 : 0))
      }
    ]
  })
}

interface Judged {
  readonly confidence: number
  readonly right: boolean
}

function judgeArticle(folder: string, id: string, knowledge: Knowledge): readonly Judged[] {
  const [article, ...gold] = readFileSync(join(folder, `${id}.claims.jsonl`), "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as unknown)
  const {title, date, lang} = article as Pick<ClaimsRow, "title" | "date" | "lang">
  const text = readFileSync(join(folder, `${id}.txt`), "utf8")
  const {claims} = readClaims(claimsDocument({id, title, date, lang, text}), knowledge)
  return claims.map((claim) => ({
    confidence: claim.confidence,
    right: (gold as readonly GoldClaim[]).some((other) => isSame(claim, other))
  }))
}

function isSame(claim: Claim, gold: GoldClaim): boolean {
  const shared = overlap(claim.content, gold.content)
  const all = length(claim.content) + length(gold.content) - shared
  if (shared < all / 2) return false
  const source = claimSource(claim)?.source
  return source && gold.source ? overlaps(source, gold.source) : !source && !gold.source
}

function length({start, end}: Span): number {
  return end - start
}
