import type {LanguageCode} from "../model/document.ts"

/**
 * What a language looks like before its pack can be chosen; the only words of human languages outside the packs, since
 * the choice of the pack hangs on them. Letters that the others of the same script lack, and the commonest short words.
 */
interface Look {
  readonly language: LanguageCode
  readonly letters: string
  readonly words: ReadonlySet<string>
}

const looks: readonly Look[] = [
  {
    language: "en",
    letters: "",
    words: words("the of and to in that for is on was with by has had are it from were been which his its at not they")
  },
  {
    language: "fr",
    letters: "éèêëàâçùûîïôœ",
    words: words("le la les des du et en un une que est dans pour qui sur par plus au avec ce il sont pas ont aux été")
  },
  {
    language: "uk",
    letters: "іїєґ",
    words: words("і у в на та що з до за не про від його які як для він це але після був було під час через або")
  },
  {
    language: "ru",
    letters: "ыэъё",
    words: words("и в не на что с по как к из его за от это было для о при он но был они также после время или")
  }
]

/** A guess, and whether there was enough to go by. */
export interface LanguageGuess {
  readonly language: LanguageCode
  readonly sure: boolean
}

/** Enough for a report; more would only cost time on long ones. In UTF-16 code units. */
const sampleLength = 6000

/** Which of the four languages the text is in, by common words and telling letters. Unsure texts come out as English. */
export function identifyLanguage(text: string): LanguageGuess {
  const tokens =
    text
      .slice(0, sampleLength)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? []
  const scores = looks.map((look) => ({language: look.language, score: likeness(tokens, look)}))
  const best = scores.reduce((a, b) => (b.score > a.score ? b : a))
  const sure = best.score >= 0.12 * tokens.length && tokens.length > 0
  return {language: sure ? best.language : "en", sure}
}

/** The code of a language tag such as "en-GB" or "EN"; undefined for a language that cannot be kept. */
export function readLanguageTag(tag: string): LanguageCode | undefined {
  const primary = tag.trim().toLowerCase().split(/[-_]/, 1)[0]
  return looks.find((look) => look.language === primary)?.language
}

/** The languages a Document can be in. */
export const languageCodes: readonly LanguageCode[] = looks.map((look) => look.language)

function likeness(tokens: readonly string[], look: Look): number {
  let score = 0
  for (const token of tokens) {
    if (look.words.has(token)) score += 1
    else if (hasLetterOf(token, look.letters)) score += 0.5
  }
  return score
}

function hasLetterOf(token: string, letters: string): boolean {
  for (const letter of letters) if (token.includes(letter)) return true
  return false
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(" "))
}
