import {mkdtempSync, rmSync, writeFileSync} from "node:fs"
import {tmpdir} from "node:os"
import {join} from "node:path"
import {readTreebank, type TreeDocument} from "../../train/conllu.ts"

/** Sentences of our own: form, lemma, tag, head (from 1, 0 is the root), relation; "-" in front of a form ties it to the one before. */
const sentences = [
  "The the DT 2 det|army army NN 3 nsubj|left leave VBD 0 root|-. . . 3 punct",
  "The the DT 2 det|mayor mayor NN 3 nsubj|stayed stay VBD 0 root|-. . . 3 punct",
  "A a DT 2 det|shell shell NN 3 nsubj|hit hit VBD 0 root|the the DT 5 det|bridge bridge NN 3 obj|-. . . 3 punct",
  "The the DT 2 det|mayor mayor NN 3 nsubj|saw see VBD 0 root|a a DT 5 det|shell shell NN 3 obj|-. . . 3 punct",
  "They they PRP 2 nsubj|left leave VBD 0 root|the the DT 4 det|bridge bridge NN 2 obj|-. . . 2 punct"
]

export function toyConllu(): string {
  return sentences
    .map((sentence, number) => {
      const words = sentence.split("|").map((word) => word.split(" "))
      const lines = words.map(([form, lemma, tag, head, relation], i) => {
        const tied = words[i + 1]?.[0]?.startsWith("-") ? "SpaceAfter=No" : "_"
        return [i + 1, form!.replace(/^-/, ""), lemma, "X", tag, "_", head, relation, "_", tied].join("\t")
      })
      const opening = number === 0 ? ["# newdoc id = toy", "# newpar"] : number === 2 ? ["# newpar"] : []
      return [...opening, ...lines].join("\n")
    })
    .join("\n\n")
}

/** Reads CoNLL-U from text, through a file as in life. */
export function readConllu(text: string): TreeDocument[] {
  const folder = mkdtempSync(join(tmpdir(), "claimline-treebank-"))
  try {
    const path = join(folder, "toy.conllu")
    writeFileSync(path, text)
    return readTreebank(path)
  } finally {
    rmSync(folder, {recursive: true})
  }
}
