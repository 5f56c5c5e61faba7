import type {Words} from "../model/annotated.ts"
import type {TokenRange} from "../model/span.ts"

/** The dependency trees of a document, walkable from head to dependants. */
export interface Arcs {
  /** Dependants of a token, in text order. */
  children(i: number): readonly number[]
  /** First dependant with one of these relations (a relation also stands for its subtypes: "obl" for "obl:agent"). */
  child(i: number, ...relations: readonly string[]): number | undefined
  /** From the leftmost to the rightmost token that hangs from i, i included. */
  hull(i: number): TokenRange
}

export function buildArcs({tokens}: Words): Arcs {
  const n = tokens.length
  const first = new Int32Array(n + 1)
  for (let i = 0; i < n; i++) if (tokens.head[i]! >= 0) first[tokens.head[i]! + 1]!++
  for (let i = 0; i < n; i++) first[i + 1]! += first[i]!
  const list = new Int32Array(first[n]!)
  const fill = first.slice()
  for (let i = 0; i < n; i++) if (tokens.head[i]! >= 0) list[fill[tokens.head[i]!]!++] = i
  const {left, right} = hulls(tokens.head, first, list)
  const children = (i: number): readonly number[] => Array.from(list.subarray(first[i], first[i + 1]))
  return {
    children,
    child(i, ...relations) {
      for (let k = first[i]!; k < first[i + 1]!; k++) {
        if (relations.some((relation) => hasRelation(tokens.relation[list[k]!]!, relation))) return list[k]!
      }
      return undefined
    },
    hull: (i) => ({from: left[i]!, to: right[i]! + 1})
  }
}

/** Whether a relation is the one named or a subtype of it. */
export function hasRelation(relation: string, wanted: string): boolean {
  return relation === wanted || (relation.startsWith(wanted) && relation[wanted.length] === ":")
}

/** Post-order over all trees with an explicit stack: deep trees must not exhaust the call stack. */
function hulls(head: Int32Array, first: Int32Array, list: Int32Array): {left: Int32Array; right: Int32Array} {
  const n = head.length
  const left = Int32Array.from({length: n}, (_, i) => i)
  const right = left.slice()
  const next = first.slice(0, n)
  for (let root = 0; root < n; root++) {
    if (head[root]! >= 0) continue
    const stack = [root]
    while (stack.length > 0) {
      const node = stack.at(-1)!
      if (next[node]! < first[node + 1]!) {
        stack.push(list[next[node]!++]!)
        continue
      }
      stack.pop()
      const parent = stack.at(-1)
      if (parent === undefined) continue
      if (left[node]! < left[parent]!) left[parent] = left[node]!
      if (right[node]! > right[parent]!) right[parent] = right[node]!
    }
  }
  return {left, right}
}
