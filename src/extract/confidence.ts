import type {Voice} from "./voice.ts"

/**
 * How sure the engine is that a claim is cut as a person would cut it and given to the right voice, 0 to 1. The labellers'
 * probabilities are those of their own labels, token by token, and too high for a claim as a whole; the weights below bring them
 * to what held on articles that the labellers had not seen (five folds over the gold standard's training part). The table in
 * `bench/results.md` says how far it holds on others.
 */
export function confidenceOf(proposition: number, voice: Voice | undefined): number {
  const {base, edges, source} = voice ? attributed : unattributed
  const score = base + edges * logOdds(proposition) + source * logOdds(voice?.probability ?? 0.5)
  return Math.round(100 / (1 + Math.exp(-score))) / 100
}

const attributed = {base: -3, edges: 0.6, source: 0.5}
const unattributed = {base: -1.9, edges: 0.7, source: 0}

/** Cut at both ends: a labeller is never surer than one in a hundred. */
function logOdds(probability: number): number {
  const p = Math.max(0.01, Math.min(0.99, probability))
  return Math.log(p / (1 - p))
}
