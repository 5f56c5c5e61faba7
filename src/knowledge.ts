import {readFileSync} from "node:fs"
import {brotliDecompressSync} from "node:zlib"
import {createParser} from "./annotate/arc.ts"
import {createTagger} from "./annotate/tag.ts"
import {voiceEagerness} from "./extract/attribution.ts"
import {firstLookEagerness} from "./extract/first-look.ts"
import {createLabeller, type Labeller} from "./extract/labeller.ts"
import {propositionEagerness} from "./extract/proposition.ts"
import {en} from "./languages/en/index.ts"
import type {Language} from "./languages/language.ts"
import type {Knowledge} from "./pipeline.ts"
import {createActorTable} from "./resolve/actor-table.ts"
import {createGazetteer} from "./resolve/gazetteer.ts"

/** The languages that the engine reads. */
export const languages: readonly Language[] = [en]

let loaded: Knowledge | undefined

/**
 * Weights, places and actors from the package's own `data` folder, read once per process. Nothing else on the disk is read and
 * nothing is written.
 */
export function loadKnowledge(): Knowledge {
  loaded ??= readKnowledge()
  return loaded
}

function readKnowledge(): Knowledge {
  return {
    language: en,
    models: {
      tagger: createTagger(readData("models/treebank/tagger.bin")),
      parser: createParser(readData("models/treebank/parser.bin")),
      firstLook: readLabeller("first-look", firstLookEagerness),
      voice: readLabeller("voice", voiceEagerness),
      proposition: readLabeller("proposition", propositionEagerness),
      stance: readLabeller("stance"),
      hedge: readLabeller("hedge")
    },
    gazetteer: createGazetteer(brotliDecompressSync(readData("gazetteer/world.bin.br"))),
    actors: createActorTable(readText("actors/actors.tsv"))
  }
}

function readLabeller(name: string, eagerness: readonly number[] = []): Labeller {
  return createLabeller(readData(`models/claims/${name}.bin`), eagerness)
}

function readData(path: string): Uint8Array {
  return readFileSync(new URL(`../data/${path}`, import.meta.url))
}

function readText(path: string): string {
  return readFileSync(new URL(`../data/${path}`, import.meta.url), "utf8")
}
