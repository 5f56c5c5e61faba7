import {ClaimlineError} from "../src/model/errors.ts"
import {makeClaimModels} from "./claim-models.ts"
import {makeParser, makeTagger} from "./treebank-models.ts"

/** A model that can be made again from its data: `node train/all.ts NAME`. */
interface Trainer {
  readonly name: string
  readonly make: (log: (line: string) => void) => void
}

/** In this order, since later models read what earlier ones give. */
const trainers: readonly Trainer[] = [
  {name: "tagger", make: makeTagger},
  {name: "parser", make: makeParser},
  {name: "claims", make: makeClaimModels}
]

/** Makes the models asked for by name, or all of them; progress goes to standard error. Gives the exit code. */
function train(names: readonly string[]): number {
  const unknown = names.filter((name) => !trainers.some((trainer) => trainer.name === name))
  if (unknown.length > 0) {
    const known = trainers.map(({name}) => name).join(", ")
    console.error(`No such model: ${unknown.join(", ")}. There are: ${known}.`)
    return 2
  }
  for (const {name, make} of trainers) {
    if (names.length > 0 && !names.includes(name)) continue
    console.error(`${name} ...`)
    make((line) => console.error(`  ${line}`))
  }
  return 0
}

try {
  process.exitCode = train(process.argv.slice(2))
} catch (error) {
  if (!(error instanceof ClaimlineError)) throw error
  console.error(`${error.message}\n${error.hint}`)
  process.exitCode = error.exitCode
}
