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

const none: readonly number[] = []

export function buildArcs({tokens}: Words): Arcs {
  const lists: (number[] | undefined)[] = []
  for (let i = 0; i < tokens.length; i++) {
    const head = tokens.head[i]!
    if (head >= 0) (lists[head] ??= []).push(i)
  }
  const children = (i: number): readonly number[] => lists[i] ?? none
  const {left, right} = hulls(tokens.head, children)
  return {
    children,
    child(i, ...relations) {
      return children(i).find((child) => relations.some((relation) => hasRelation(tokens.relation[child]!, relation)))
    },
    hull: (i) => ({from: left[i]!, to: right[i]! + 1})
  }
}

/** Whether a relation is the one named or a subtype of it. */
export function hasRelation(relation: string, wanted: string): boolean {
  return relation === wanted || (relation.startsWith(wanted) && relation[wanted.length] === ":")
}

/** Post-order over all trees with an explicit stack: deep trees must not exhaust the call stack. */
function hulls(
  head: Int32Array,
  children: (i: number) => readonly number[]
): {readonly left: Int32Array; readonly right: Int32Array} {
  const left = Int32Array.from(head, (_, i) => i)
  const right = left.slice()
  const visited = new Int32Array(head.length)
  for (let root = 0; root < head.length; root++) {
    if (head[root]! >= 0) continue
    const stack = [root]
    while (stack.length > 0) {
      const node = stack.at(-1)!
      const next = children(node)[visited[node]!++]
      if (next !== undefined) {
        stack.push(next)
        continue
      }
      stack.pop()
      const parent = stack.at(-1)
      if (parent === undefined) continue
      left[parent] = Math.min(left[parent]!, left[node]!)
      right[parent] = Math.max(right[parent]!, right[node]!)
    }
  }
  return {left, right}
}
