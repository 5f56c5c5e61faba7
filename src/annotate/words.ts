import type {Words} from "../model/annotated.ts"
import type {Document} from "../model/document.ts"
import type {Sentence, Tokens} from "../model/token.ts"
import type {Language} from "../languages/language.ts"
import type {Parser} from "./arc.ts"
import {lemmatise} from "./lemma.ts"
import {normalise} from "./norm.ts"
import {findQuotations} from "./quote.ts"
import {findParagraphs, findSentences} from "./sentence.ts"
import type {Tagger} from "./tag.ts"
import {findTokens} from "./token.ts"
import {truecase} from "./truecase.ts"

/** The learned parts of this stage, made by `createTagger` and `createParser` from the bytes in `data/models/treebank`. */
export interface WordModels {
  readonly tagger: Tagger
  readonly parser: Parser
}

/** Tokens, sentences and quotations of a document, with tags, lemmas and arcs. */
export function annotateWords(document: Document, language: Language, models: WordModels): Words {
  const {text, headline} = document
  const words = language.tokens
  const spans = findTokens(text, words)
  const paragraph = findParagraphs(text, spans)
  const quotations = findQuotations(text, spans, paragraph)
  const sentences = findSentences({text, tokens: spans, paragraph, closes: quotations.closes, headline, words})
  const length = spans.start.length
  const form: string[] = []
  for (let i = 0; i < length; i++) form.push(text.slice(spans.start[i], spans.end[i]))
  const norm = form.map(normalise)
  const cased = truecase(form, norm, sentences, words, models.tagger)
  const tag = sentences.flatMap(({from, to}) => models.tagger.tagSentence(cased.slice(from, to)))
  const lemma = norm.map((word, i) => lemmatise(word, tag[i]!, words.lemmas))
  const {head, relation} = findArcs(lemma, tag, sentences, models.parser)
  const sentence = new Int32Array(length)
  sentences.forEach(({from, to}, index) => sentence.fill(index, from, to))
  const tokens: Tokens = {
    length,
    ...spans,
    form,
    norm,
    lemma,
    tag,
    head,
    relation,
    sentence,
    quotation: quotations.of
  }
  return {document, tokens, sentences, quotations: quotations.list}
}

/** The arcs of all sentences, their heads as indexes in the document. */
function findArcs(
  lemma: readonly string[],
  tag: readonly string[],
  sentences: readonly Sentence[],
  parser: Parser
): {head: Int32Array; relation: string[]} {
  const head = new Int32Array(lemma.length).fill(-1)
  const relation: string[] = []
  for (const {from, to} of sentences) {
    const arcs = parser.parseSentence(lemma.slice(from, to), tag.slice(from, to))
    arcs.head.forEach((index, i) => {
      if (index >= 0) head[from + i] = from + index
    })
    relation.push(...arcs.relation)
  }
  return {head, relation}
}
