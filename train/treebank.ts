import {existsSync} from "node:fs"
import {join} from "node:path"
import {readTreebank, type Tree} from "./conllu.ts"

/** The English treebanks the models are made from and measured on. */
export const treebanks = ["en_ewt", "en_gum-permissive"] as const

export type TreebankPart = "train" | "dev" | "test"

/** Where the treebanks are kept: beside the project, since their text is not part of it. */
export const treebankFolder = join(import.meta.dirname, "../../shared/treebank")

export function treebankPath(name: string, part: TreebankPart): string {
  return join(treebankFolder, `${name}-${part}.conllu`)
}

export function hasTreebanks(): boolean {
  return treebanks.every((name) => existsSync(treebankPath(name, "train")))
}

/** The trees of one part; a few with tags outside of the Penn set are left out. */
export function readTrees(name: string, part: TreebankPart): Tree[] {
  return readTreebank(treebankPath(name, part))
    .flatMap(({trees}) => trees)
    .filter(({words}) => words.every(({tag}) => tag !== "VERB" && tag !== "_"))
}
