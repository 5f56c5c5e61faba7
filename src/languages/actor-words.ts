/** Words that name people and bodies by what they are: titles, ranks, offices, forces. */
export interface ActorWords {
  /** "president", "spokesman", "lieutenant colonel". */
  readonly titles: ReadonlySet<string>
}
