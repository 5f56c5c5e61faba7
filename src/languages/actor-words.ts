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
  /** Words that make a role local ("regional governor") or national ("federal"). */
  readonly local: ReadonlySet<string>
  /** Words that make a role one of analysis, media and so on, whatever its head: "independent", "human-rights". */
  readonly civil: ReadonlySet<string>
  /** Third-person pronouns that stand for a source named before, by whether they mean one person, a body or several. */
  readonly pronouns: ReadonlyMap<string, "person" | "body" | "several">
  /** Possessives by which a body is reached: "their ministry" is of who was named before. */
  readonly articles: ReadonlySet<string>
}

/** `state`: of the government of the state that the words or the story name; the others stand for themselves. */
export interface ActorRole {
  readonly kind: ActorKind
  readonly of: "state" | "local" | "self"
  /** How the role is called in the canonical name of an actor: "General Staff". */
  readonly label?: string
}
