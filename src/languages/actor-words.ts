import type {ActorKind} from "../model/actor.ts"

/**
 * Words that name people and bodies by what they are: titles, ranks, offices, forces. All in normal form. What a role word
 * stands for depends on the state beside it: "Ukrainian officer" is of a state, "regional governor" of a local authority.
 */
export interface ActorWords {
  /** Before a person's name: "president", "mr", "lieutenant". Several may follow each other. */
  readonly titles: ReadonlySet<string>
  /** Given names that are common in some country, to tell people from places: "george", "olga". */
  readonly givenNames: ReadonlySet<string>
  /** Small words inside a person's name: "al", "bin", "van". */
  readonly nameParticles: ReadonlySet<string>
  /** Last words of names of bodies: "ministry", "times", "university". */
  readonly organisationHeads: ReadonlySet<string>
  /** Last words of names of military units: "brigade", "division". */
  readonly unitHeads: ReadonlySet<string>
  /** What a role noun without a name stands for, by its head: "analyst", "resident", "governor". */
  readonly roles: ReadonlyMap<string, ActorRole>
  /** Words that make a role one of a region or town: "regional governor". */
  readonly local: ReadonlySet<string>
  /** Words that make media a voice of their state: "state-run". */
  readonly ofState: ReadonlySet<string>
  /** Words that end a role: "former president". */
  readonly former: ReadonlySet<string>
  /** Words that begin what comes after the head of a description: "of", "in", "who". */
  readonly complements: ReadonlySet<string>
  /** Pronouns that stand for a source named before, by what they stand for. */
  readonly pronouns: ReadonlyMap<string, "person" | "body">
  /** Words before a description that are no part of a name: articles, "some", "several". */
  readonly determiners: ReadonlySet<string>
  /** Those that bring in somebody new, without a name: "a", "some". */
  readonly indefinite: ReadonlySet<string>
}

/**
 * `of`: whom the side is taken from: the `state` that the words or the report name, a state only if the words name it
 * (`stated`), the `local` authorities, or the kind
 * of source it is in itself.
 */
export interface ActorRole {
  readonly kind: ActorKind
  readonly of: "state" | "stated" | "local" | "self"
  /** True for bodies, which have a name of their own ("the army"); people without a name are unnamed ("an officer"). */
  readonly body?: true
  /** How such a body of a state is called, with the state's adjective for the braces: "{} Armed Forces". */
  readonly label?: string
}
