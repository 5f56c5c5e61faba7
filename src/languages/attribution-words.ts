/**
 * What a reporting word does, before its content is read: `say` leaves the stance to the content, the others set it.
 * `intend`, `think` and `feel` report a state of mind ("wants", "fears"); they are claims only when the content makes them a promise
 * or a demand. `show` is evidence ("footage shows"), not a voice.
 */
export type CueClass =
  | "say"
  | "confirm"
  | "deny"
  | "accuse"
  | "demand"
  | "reject"
  | "promise"
  | "threaten"
  | "predict"
  | "assess"
  | "intend"
  | "think"
  | "feel"
  | "show"

export interface CueWord {
  readonly class: CueClass
  /** Nearly always a reporting word when it has a subject and a complement ("say"), or often something else ("call", "find"). */
  readonly strength: "core" | "weak"
}

/** A medium or an occasion through which something is said. */
export interface ChannelWord {
  /** Normal forms of its tokens, in order: ["press", "conference"]. */
  readonly words: readonly string[]
  /** What it is called in the ledger. */
  readonly name: string
  /** `medium` ("Telegram") is a channel wherever it stands beside a cue; `occasion` ("speech") needs a preposition ("in a speech"). */
  readonly kind: "medium" | "occasion"
  /** True for an occasion that is given to an outlet and known by it: an interview. */
  readonly outlet?: true
}

/** Words with which something is said, denied, demanded, kept silent about; mediums it is said through; marks of doubt. */
export interface AttributionWords {
  /** By lemma. */
  readonly verbs: ReadonlyMap<string, CueWord>
  /** By lemma: "announcement", "accusation", "demand". */
  readonly nouns: ReadonlyMap<string, CueWord>
  /** By lemma of their head, predicative adjectives and participles: "ready to", "convinced that". */
  readonly adjectives: ReadonlyMap<string, CueWord>
  /** Prepositional cues as sequences of normal forms, followed by the source: "according to", "in the words of". */
  readonly sourcePrepositions: readonly (readonly string[])[]
  /** Prepositions before the agent of a passive: "by". */
  readonly agentPrepositions: ReadonlySet<string>
  /** Prepositions from a reporting noun to its source: "accusations by", "word from". */
  readonly ownerPrepositions: ReadonlySet<string>
  /** Prepositions from a reporting noun to what is said: "announcement of", "call for". */
  readonly topicPrepositions: ReadonlySet<string>
  /** Words that open a reported clause: "that". */
  readonly complementisers: ReadonlySet<string>
  /** From a word of naming to the name: "described by X as". */
  readonly namingPrepositions: ReadonlySet<string>
  /** Verbs whose named object is an outlet: "told Reuters". */
  readonly tellingVerbs: ReadonlySet<string>
  /** Verbs whose object is the real source, the subject its carrier: "citing", "quoting". */
  readonly citingVerbs: ReadonlySet<string>
  /** Nouns that both sides of a relation utter at each other: "mutual accusations between A and B". */
  readonly reciprocalMarks: ReadonlySet<string>
  /** "each other", "one another". */
  readonly reciprocalPronouns: readonly (readonly string[])[]
  /** Prepositions that lead to the parties of an exchange: "between A and B". */
  readonly betweenWords: ReadonlySet<string>
  readonly silence: {
    /** Nouns whose absence is silence: "no comment from". */
    readonly nouns: ReadonlySet<string>
    /** Of these nouns, those that one also waits for: who "had no answer" was not silent, the other side was. */
    readonly awaited: ReadonlySet<string>
    /** Verbs of having and getting. */
    readonly receiving: ReadonlySet<string>
    /** Verbs that turn the verbs and nouns below into silence: "decline to", "refuse to". */
    readonly refusals: ReadonlySet<string>
    /** Verbs whose negation is silence: "did not comment", "has not confirmed". */
    readonly verbs: ReadonlySet<string>
    /** "remained silent", "kept quiet": the adjectives, and the verbs that make them silence (guns "fall silent"). */
    readonly adjectives: ReadonlySet<string>
    readonly keepers: ReadonlySet<string>
  }
  readonly negations: ReadonlySet<string>
  readonly hedges: {
    readonly modals: ReadonlySet<string>
    readonly adverbs: ReadonlySet<string>
    /** Adjectives before or after what they make doubtful: "alleged", "unclear". */
    readonly adjectives: ReadonlySet<string>
    /** Verbs by lemma that make their complement doubtful: "appear", "seem", "hope". */
    readonly verbs: ReadonlySet<string>
    /** Participles in a passive without agent that make it doubtful: "is believed", "was reported". */
    readonly passives: ReadonlySet<string>
    /** Nouns that make their complement doubtful: "possibility", "suspicion". */
    readonly nouns: ReadonlySet<string>
  }
  /** Words that open a condition: "if", "unless". */
  readonly conditions: ReadonlySet<string>
  /** Words of obligation in a demand: "must", "should". */
  readonly obligations: ReadonlySet<string>
  /** Words of the future in a promise or prediction: "will", "shall". */
  readonly futures: ReadonlySet<string>
  readonly channels: readonly ChannelWord[]
  /** Prepositions that lead from a cue to its channel: "on Telegram", "via", "through", "in a statement". */
  readonly channelPrepositions: ReadonlySet<string>
  /** Small words inside names: "Bank of England". */
  readonly nameJoints: ReadonlySet<string>
  /** From an occasion to the outlet it was for: "an interview with CNN". */
  readonly outletPrepositions: ReadonlySet<string>
  /** From an occasion to those it was before: "a speech to parliament". */
  readonly audiencePrepositions: ReadonlySet<string>
  /** Pronouns of the first person: inside a quotation they are its speaker. */
  readonly firstPerson: ReadonlySet<string>
  /** Words that join clauses, stripped from the edges of a content: "that", "and", "while". */
  readonly clauseJoints: ReadonlySet<string>
}
