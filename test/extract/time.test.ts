import {describe, expect, test} from "vitest"
import {findTimes} from "../../src/annotate/time.ts"
import {timesOfClaim} from "../../src/extract/time.ts"
import {en} from "../../src/languages/en/index.ts"
import type {TokenRange} from "../../src/model/span.ts"
import type {Tokens} from "../../src/model/token.ts"
import {wordsOf} from "../annotate/words-of.ts"

/** The saying's and the happening's time in a sentence marked {content}, <cue> and (source). */
function timesOf(marked: string): readonly [said: string | null, happened: string | null] {
  const text = marked.replace(/[{}<>()]/g, "")
  const words = wordsOf(text)
  const annotated = {...words, mentions: findTimes(words, en).value}
  const content = markedRange(marked, "{", "}", words.tokens)!
  const cue = markedRange(marked, "<", ">", words.tokens)
  const source = markedRange(marked, "(", ")", words.tokens)
  const {saidWhen, happenedWhen} = timesOfClaim(annotated, content, {cue, source})
  const slice = (time: typeof saidWhen): string | null => time && text.slice(time.start, time.end)
  return [slice(saidWhen), slice(happenedWhen)]
}

function markedRange(marked: string, open: string, close: string, tokens: Tokens): TokenRange | null {
  if (!marked.includes(open)) return null
  const offset = (mark: string): number => marked.slice(0, marked.indexOf(mark)).replace(/[{}<>()]/g, "").length
  const [start, end] = [offset(open), offset(close)]
  const inside = [...tokens.start.keys()].filter((at) => tokens.start[at]! >= start && tokens.end[at]! <= end)
  return {from: inside[0]!, to: inside.at(-1)! + 1}
}

describe("times of a claim", () => {
  const cases: readonly (readonly [string, said: string | null, happened: string | null])[] = [
    ["(The ministry) <announced> on June 8 that {it had seized the mill}.", "June 8", null],
    ["On Friday, (the mayor) <said> {the bridge had fallen}.", "Friday", null],
    ["(The mayor) <said> {the bridge had fallen on 3 June}.", null, "3 June"],
    ["On Friday (the mayor) <said> {the bridge had fallen on 3 June}.", "Friday", "3 June"],
    ["{The bridge fell on 3 June}, (the mayor) <said> on Friday.", "Friday", "3 June"],
    ["On 3 June {the bridge fell} and the dam broke.", null, "3 June"],
    ["(The mayor) <said> {the siege had lasted three years}.", null, null],
    ["On Friday (the mayor) <said> {the 2019 elections had been fair}.", "Friday", null]
  ]
  for (const [text, said, happened] of cases) test(text, () => expect(timesOf(text)).toEqual([said, happened]))
})
