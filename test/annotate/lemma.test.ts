import {describe, expect, test} from "vitest"
import {lemmatise} from "../../src/annotate/lemma.ts"
import {en} from "../../src/languages/en/index.ts"

const cases: Readonly<Record<string, string>> = {
  VBD: "said:say announced:announce hit:hit stopped:stop shelled:shell accused:accuse denied:deny seized:seize visited:visit fled:flee withdrew:withdraw struck:strike launched:launch warned:warn used:use planned:plan",
  VBN: "held:hold killed:kill wounded:wound taken:take destroyed:destroy displaced:displace returned:return proven:prove",
  VBG: "firing:fire hitting:hit advancing:advance dying:die shelling:shell running:run accusing:accuse seeing:see targeting:target",
  VBZ: "says:say goes:go denies:deny reaches:reach has:have is:be uses:use passes:pass",
  NNS: "bodies:body villages:village attacks:attack men:man children:child crises:crisis losses:loss wives:wife branches:branch servicemen:serviceman buses:bus",
  JJR: "heavier:heavy larger:large better:good bigger:big",
  VBP: "are:be 're:be 've:have found:found",
  MD: "'ll:will ca:can wo:will",
  RB: "n't:not quickly:quickly",
  NN: "news:news shelling:shelling",
  NNP: "lviv:lviv"
}

describe("lemmas of English", () => {
  const pairs = Object.entries(cases).flatMap(([tag, words]) =>
    words.split(" ").map((pair) => [tag, ...pair.split(":")] as [string, string, string])
  )
  test.each(pairs)("%s %s -> %s", (tag, form, lemma) => {
    expect(lemmatise(form, tag, en.tokens.lemmas)).toBe(lemma)
  })
})
