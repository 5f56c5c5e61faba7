import {readFileSync} from "node:fs"

/** A word of a treebank sentence. */
export interface TreeWord {
  readonly form: string
  readonly lemma: string
  /** Penn Treebank tag. */
  readonly tag: string
  /** Index of the head in the sentence; -1 for the root. */
  readonly head: number
  /** Relation as the treebank has it, subtype included. */
  readonly relation: string
  /** Offsets in the document's text. */
  readonly start: number
  readonly end: number
}

export interface Tree {
  readonly words: readonly TreeWord[]
}

/** A document of a treebank, its text put together from its sentences: paragraphs are lines. */
export interface TreeDocument {
  readonly id: string
  readonly text: string
  readonly trees: readonly Tree[]
}

/** Reads a file in CoNLL-U. Empty nodes are left out; words of a multiword token share its characters. */
export function readTreebank(path: string): TreeDocument[] {
  const documents: TreeDocument[] = []
  let builder = new DocumentBuilder(path)
  for (const block of readFileSync(path, "utf8").split("\n\n")) {
    const lines = block.split("\n").filter((line) => line !== "")
    if (lines.length === 0) continue
    const opening = lines.find((line) => line.startsWith("# newdoc"))
    if (opening !== undefined) {
      if (builder.trees.length > 0) documents.push(builder.finish())
      builder = new DocumentBuilder(opening.split("= ")[1] ?? path)
    }
    builder.addSentence(lines)
  }
  if (builder.trees.length > 0) documents.push(builder.finish())
  return documents
}

class DocumentBuilder {
  readonly id: string
  readonly trees: Tree[] = []
  text = ""

  constructor(id: string) {
    this.id = id
  }

  finish(): TreeDocument {
    return {id: this.id, text: this.text.trimEnd(), trees: this.trees}
  }

  addSentence(lines: readonly string[]): void {
    if (lines.some((line) => line.startsWith("# newpar")) && this.text !== "") this.text = this.text.trimEnd() + "\n"
    else if (this.text !== "" && !/\s$/.test(this.text)) this.text += " "
    const words: TreeWord[] = []
    let joined: {last: number; rest: string; spaceAfter: boolean} | undefined
    for (const line of lines) {
      if (line.startsWith("#")) continue
      const fields = line.split("\t")
      const id = fields[0]!
      if (id.includes(".")) continue
      const form = fields[1]!
      const spaceAfter = !/(^|\|)SpaceAfter=No/.test(fields[9] ?? "")
      if (id.includes("-")) {
        joined = {last: Number(id.split("-")[1]), rest: form, spaceAfter}
        continue
      }
      const surface = joined ? this.takeFrom(joined, form, Number(id)) : form
      const start = this.text.length
      this.text += surface
      words.push({
        form,
        lemma: fields[2]!,
        tag: fields[4]!,
        head: Number(fields[6]) - 1,
        relation: fields[7]!,
        start,
        end: this.text.length
      })
      if (joined ? Number(id) === joined.last && joined.spaceAfter : spaceAfter) this.text += " "
      if (joined && Number(id) === joined.last) joined = undefined
    }
    if (words.length > 0) this.trees.push({words})
  }

  /** The characters of a multiword token that this word stands for; the last word gets what is left. */
  private takeFrom(joined: {last: number; rest: string}, form: string, id: number): string {
    const length = id === joined.last ? joined.rest.length : Math.min(form.length, joined.rest.length)
    const surface = joined.rest.slice(0, length)
    joined.rest = joined.rest.slice(length)
    return surface
  }
}
