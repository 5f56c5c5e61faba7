import type {TokenRange} from "../model/span.ts"
import type {Clauses} from "./clause-rules.ts"
import {rootOf} from "./stance.ts"
import type {Voice} from "./voice.ts"

/**
 * Setting rather than news: what the outlet says in its own voice in a relative clause ("which borders ..."), in the past
 * perfect, or with a verb of lasting state. What a source says is never background here: who said it when is news of its own.
 */
export function isBackground(clauses: Clauses, range: TokenRange, voice: Voice | undefined): boolean {
  if (voice) return false
  const {tokens} = clauses.words
  const root = rootOf(clauses, range)
  if (tokens.relation[root] === "acl:relcl") return true
  const auxiliaries = clauses.arcs.children(root).filter((child) => tokens.relation[child] === "aux")
  const isPastPerfect = tokens.tag[root] === "VBN" && auxiliaries.some((child) => tokens.tag[child] === "VBD")
  const isLastingState = tokens.tag[root] === "VBZ" || tokens.tag[root] === "VBP"
  return isPastPerfect || isLastingState
}
