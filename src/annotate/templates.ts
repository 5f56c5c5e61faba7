import {hashString, mixHash} from "./hash.ts"

/**
 * Feature templates over a row of named values ("atoms"): each template joins some atoms into one feature key. Stated as
 * text, kept as flat arrays, since keys are made a few hundred times per word.
 */
export interface Templates {
  /** Number of templates, which is the number of keys that `fillKeys` writes. */
  readonly length: number
  readonly seeds: Int32Array
  /** Where the atoms of each template begin in `members`; one more than there are templates. */
  readonly starts: Int32Array
  readonly members: Int32Array
}

/** Reads templates from text: one per comma, atoms separated by spaces, "s0w, s0t, s0w s0t". */
export function compileTemplates(atoms: readonly string[], text: string): Templates {
  const templates = text
    .split(",")
    .map((template) => template.trim().split(/\s+/))
    .filter(([first]) => first !== "")
  const starts = [0]
  const members: number[] = []
  for (const names of templates) {
    for (const name of names) members.push(atomIndex(atoms, name))
    starts.push(members.length)
  }
  return {
    length: templates.length,
    seeds: Int32Array.from(templates, (names) => hashString(names.join(" "))),
    starts: Int32Array.from(starts),
    members: Int32Array.from(members)
  }
}

function atomIndex(atoms: readonly string[], name: string): number {
  const index = atoms.indexOf(name)
  if (index < 0)
    throw new RangeError(`Unknown atom in a feature template: got ${name}, expected one of ${atoms.join(" ")}`)
  return index
}

/** Writes the key of every template for these atom values; never 0, which marks a free place in tables. */
export function fillKeys(templates: Templates, atoms: Int32Array, keys: Int32Array): void {
  const {length, seeds, starts, members} = templates
  let member = 0
  for (let t = 0; t < length; t++) {
    let key = seeds[t]!
    const end = starts[t + 1]!
    while (member < end) key = mixHash(key, atoms[members[member++]!]!)
    keys[t] = key === 0 ? 1 : key
  }
}
