import {createTagger} from "../src/annotate/tag.ts"
import type {Tree} from "./conllu.ts"
import type {PerceptronSettings} from "./perceptron.ts"
import {trainTagger} from "./tagger.ts"

/**
 * Tags for the training trees as an unseen text would get them: each part is tagged by a tagger trained on the others, so
 * that what is trained next learns to live with errors.
 */
export function jackknifeTags(
  trees: readonly Tree[],
  folds: number,
  settings: PerceptronSettings,
  log: (line: string) => void
): readonly (readonly string[])[] {
  const tags: (readonly string[])[] = []
  for (let fold = 0; fold < folds; fold++) {
    const others = trees.filter((_, i) => i % folds !== fold)
    const tagger = createTagger(trainTagger(others, settings, () => {}))
    trees.forEach(({words}, i) => {
      if (i % folds === fold) tags[i] = tagger.tagSentence(words.map(({form}) => form))
    })
    log(`tagged part ${fold + 1} of ${folds}`)
  }
  return tags
}
