import type {EventTypeName, RoleName} from "../model/event.ts"

/**
 * Words of one type (and mode) as a language pack writes them. `verbs`, `nouns` and `adjectives` are phrases separated by
 * commas, each of the form
 *
 *     subject > before head after = object + needed + needed - shunned
 *
 * in lemmas. Only the head is necessary: for verbs the first word, for nouns the last one before a sign ("car bomb"). `after`
 * are particles and prepositions that follow a verb ("hand over", "come under"). `>` asks for a subject, `=` for an
 * object, `+` for any dependent, `-` forbids one. Where a word stands, `a|b` gives a choice and `@class` all words of a class of the pack.
 * A group with only `near` words does not name the event but its mode: "drone" near an attack.
 */
export interface EventWordGroup {
  readonly verbs?: string
  readonly nouns?: string
  readonly adjectives?: string
  readonly near?: string
  readonly mode?: string
  /** Roles of subject and object where they are not the first two of the type: who dies is no actor. */
  readonly subject?: RoleName
  readonly object?: RoleName
}

/** What a language pack gives: everything in lemmas, lists as text separated by commas. */
export interface EventVocabulary {
  readonly byType: Readonly<Record<EventTypeName, readonly EventWordGroup[]>>
  /** Sets of nouns to be used as `@name`. "place", "person" and "party" also take in names recognised as such. */
  readonly classes: Readonly<Record<string, string>>
  /** Verbs that only carry an event noun: "launch", "carry out". Their subject is the actor. */
  readonly lightVerbs: string
  /** Roles a preposition may mark, the likeliest first; the event takes the first that its type has. */
  readonly prepositions: Readonly<Record<string, readonly RoleName[]>>
  /** Prepositions of who did it in the passive. */
  readonly agents: string
  /** Prepositions that tie a noun to the one before it: "of". */
  readonly genitives: string
  /** Auxiliaries, verbs, nouns and adjectives that move what they govern into the future ("will", "plan", "ready"). */
  readonly future: string
  /** The same for what is only thought, wanted or conditional ("would", "demand", "if"). */
  readonly hypothetical: string
  /** Words that negate what they stand with ("not", "without") or govern ("fail", "refuse"). */
  readonly negative: string
  /** What things are done with: as subject or after "with" they are instruments ("shells hit", "with a knife"). */
  readonly instruments: string
  /** Who takes part even where the word tells an event as well: "gunman", "refugee". */
  readonly people: string
  /** Words of dependents that never fill a role: days, adverbs of degree. */
  readonly roleless: string
}

/** Words, one of which is asked for. */
export interface WordChoice {
  readonly words: ReadonlySet<string>
  /** Those spelled out in the phrase: they belong to the event ("offensive"), while words of a class take part in it. */
  readonly spelled: ReadonlySet<string>
  /** Also names of this kind. */
  readonly names: ReadonlySet<NameClass>
}

export type NameClass = "place" | "person" | "party"

/** One phrase, compiled. */
export interface EventPhrase {
  readonly type: EventTypeName
  readonly mode: string | null
  readonly kind: "verb" | "noun" | "adjective"
  readonly before: readonly WordChoice[]
  readonly after: readonly WordChoice[]
  readonly subject: WordChoice | null
  readonly object: WordChoice | null
  readonly needs: readonly WordChoice[]
  readonly shuns: readonly WordChoice[]
  readonly subjectRole: RoleName | null
  readonly objectRole: RoleName | null
  /** How much the phrase asks for: of two that fit, the one that asks for more is meant. */
  readonly weight: number
  /** As written, for people. */
  readonly text: string
}

export interface PhraseVerb {
  readonly after: readonly WordChoice[]
}

/** Words that name events, indexed by lemma. */
export interface EventWords {
  readonly types: ReadonlySet<EventTypeName>
  readonly phrases: ReadonlyMap<string, readonly EventPhrase[]>
  readonly modes: ReadonlyMap<EventTypeName, readonly {readonly mode: string; readonly near: WordChoice}[]>
  readonly lightVerbs: ReadonlyMap<string, readonly PhraseVerb[]>
  readonly prepositions: ReadonlyMap<string, readonly RoleName[]>
  readonly agents: ReadonlySet<string>
  readonly genitives: ReadonlySet<string>
  readonly future: ReadonlySet<string>
  readonly hypothetical: ReadonlySet<string>
  readonly negative: ReadonlySet<string>
  readonly instruments: WordChoice
  readonly people: WordChoice
  readonly roleless: ReadonlySet<string>
}

const nameClasses: readonly NameClass[] = ["place", "person", "party"]

/** Makes the index of a pack's vocabulary. A class that the pack does not have is a mistake in the pack. */
export function indexEventWords(vocabulary: EventVocabulary): EventWords {
  const choose = (text: string) => readChoice(text, vocabulary.classes)
  const phrases = new Map<string, EventPhrase[]>()
  const modes = new Map<EventTypeName, {mode: string; near: WordChoice}[]>()
  for (const [type, groups] of Object.entries(vocabulary.byType)) {
    for (const group of groups) {
      for (const kind of ["verb", "noun", "adjective"] as const) {
        for (const text of list(group[`${kind}s`])) {
          const {heads, ...phrase} = readPhrase(text, kind, type, group, choose)
          for (const head of heads) append(phrases, head, phrase)
        }
      }
      if (group.near && group.mode) append(modes, type, {mode: group.mode, near: choose(list(group.near).join("|"))})
    }
  }
  const lightVerbs = new Map<string, PhraseVerb[]>()
  for (const text of list(vocabulary.lightVerbs)) {
    const [head, ...after] = text.split(" ")
    append(lightVerbs, head!, {after: after.map(choose)})
  }
  return {
    types: new Set(Object.keys(vocabulary.byType)),
    phrases,
    modes,
    lightVerbs,
    prepositions: new Map(Object.entries(vocabulary.prepositions)),
    agents: new Set(list(vocabulary.agents)),
    genitives: new Set(list(vocabulary.genitives)),
    future: new Set(list(vocabulary.future)),
    hypothetical: new Set(list(vocabulary.hypothetical)),
    negative: new Set(list(vocabulary.negative)),
    instruments: choose(vocabulary.instruments),
    people: choose(vocabulary.people),
    roleless: new Set(list(vocabulary.roleless))
  }
}

function readPhrase(
  text: string,
  kind: EventPhrase["kind"],
  type: EventTypeName,
  group: EventWordGroup,
  choose: (text: string) => WordChoice
): EventPhrase & {readonly heads: ReadonlySet<string>} {
  const [subject, rest] = text.includes(" > ") ? (text.split(" > ") as [string, string]) : [null, text]
  const parts = rest.split(/ (?=[=+-] )/)
  const words = parts[0]!.trim().split(" ")
  const headAt = kind === "noun" ? words.length - 1 : 0
  const needs = parts.filter((part) => part.startsWith("+ ")).map((part) => choose(part.slice(2)))
  const object = parts.find((part) => part.startsWith("= "))
  const shuns = parts.filter((part) => part.startsWith("- ")).map((part) => choose(part.slice(2)))
  return {
    heads: choose(words[headAt]!).words,
    type,
    mode: group.near ? null : (group.mode ?? null),
    kind,
    before: words.slice(0, headAt).map(choose),
    after: words.slice(headAt + 1).map(choose),
    subject: subject === null ? null : choose(subject),
    object: object === undefined ? null : choose(object.slice(2)),
    needs,
    shuns,
    subjectRole: group.subject ?? null,
    objectRole: group.object ?? null,
    weight:
      words.length +
      needs.length +
      (subject === null ? 0 : 1.25) +
      (object === undefined ? 0 : 1.25) +
      shuns.length / 4,
    text
  }
}

function readChoice(text: string, classes: Readonly<Record<string, string>>): WordChoice {
  const words = new Set<string>()
  const spelled = new Set<string>()
  const names = new Set<NameClass>()
  for (const word of text.split("|")) {
    if (!word.startsWith("@")) {
      words.add(word)
      spelled.add(word)
      continue
    }
    const members = classes[word.slice(1)]
    if (members === undefined) throw new Error(`event words: no class ${word}, got: ${text}`)
    for (const member of list(members)) words.add(member)
    for (const name of nameClasses) if (word === `@${name}`) names.add(name)
  }
  return {words, spelled, names}
}

function list(text: string | undefined): readonly string[] {
  return (text ?? "")
    .split(",")
    .map((item) => item.trim().replace(/\s+/g, " "))
    .filter((item) => item !== "")
}

function append<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const values = map.get(key)
  if (values) values.push(value)
  else map.set(key, [value])
}
