import type {LemmaRule, LemmaWords} from "../languages/token-words.ts"

/** The lemma of a normal form with its tag: the exception of its group, else the first rule whose ending fits, else itself. */
export function lemmatise(norm: string, tag: string, words: LemmaWords): string {
  const group = words.groups.get(tag)
  if (group === undefined) return norm
  return words.exceptions[group].get(norm) ?? applyRules(norm, words.rules[group])
}

function applyRules(norm: string, rules: readonly LemmaRule[]): string {
  for (const {ending, replacement, rest} of rules) {
    if (norm.length >= ending.length + rest && norm.endsWith(ending)) {
      return norm.slice(0, norm.length - ending.length) + replacement
    }
  }
  return norm
}
