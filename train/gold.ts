import {readdirSync, readFileSync} from "node:fs"
import {join} from "node:path"
import type {Span} from "../src/model/span.ts"

/** One annotated claim of the gold standard; only what training and measuring need. */
export interface GoldClaim {
  readonly id: string
  readonly sentence: number
  readonly source:
    | (Span & {
        readonly text: string
        readonly actor: string
        readonly side: string
        readonly named: "named" | "unnamed"
      })
    | null
  readonly cue: (Span & {readonly text: string}) | null
  readonly content: Span & {readonly text: string}
  readonly channel: string | null
  readonly stance: string
  readonly directness: "direct" | "indirect" | "mixed" | null
  readonly hedged: boolean
  readonly event: {
    readonly type: string
    readonly mode: string | null
    readonly acled: string | null
    readonly actor: string | null
    readonly target: string | null
  }
  readonly relation: string | null
}

export interface GoldArticle {
  readonly id: string
  readonly title: string
  readonly date: string
  readonly text: string
  readonly titleEnd: number
  readonly claims: readonly GoldClaim[]
}

/** All articles of a gold folder, by id. Throws when the folder is absent. */
export function readGold(folder: string): readonly GoldArticle[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".claims.jsonl"))
    .sort()
    .map((name) => readArticle(folder, name.replace(".claims.jsonl", "")))
}

function readArticle(folder: string, id: string): GoldArticle {
  const text = readFileSync(join(folder, `${id}.txt`), "utf8")
  const [article, ...claims] = readFileSync(join(folder, `${id}.claims.jsonl`), "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as unknown)
  const {title, date, titleEnd} = article as {title: string; date: string; titleEnd: number}
  return {id, title, date, text, titleEnd, claims: claims as GoldClaim[]}
}
