/**
 * A parse under way in the arc-hybrid system: a stack of words whose heads are not found yet, and a buffer of words not
 * read yet, with the sentence's root as a last word behind all others (index `length`). Arrays are reused from sentence
 * to sentence.
 */
export interface ArcState {
  length: number
  /** First word of the buffer; `length` when only the root is left. */
  next: number
  depth: number
  stack: Int32Array
  /** Per word, -1 until its head is found. */
  head: Int32Array
  label: Int32Array
  /** Outermost and second outermost dependents on each side, -1 for none. */
  left: Int32Array
  left2: Int32Array
  right: Int32Array
  right2: Int32Array
  leftCount: Int32Array
  rightCount: Int32Array
  /** The labels of the dependents on each side, as a sum of their hashes. */
  leftLabels: Int32Array
  rightLabels: Int32Array
}

export function createArcState(): ArcState {
  const none = new Int32Array(0)
  return {
    length: 0,
    next: 0,
    depth: 0,
    stack: none,
    head: none,
    label: none,
    left: none,
    left2: none,
    right: none,
    right2: none,
    leftCount: none,
    rightCount: none,
    leftLabels: none,
    rightLabels: none
  }
}

/** Empties the state for a sentence of so many words. */
export function resetArcState(state: ArcState, length: number): void {
  if (state.head.length < length + 1) growArcState(state, length + 1)
  state.length = length
  state.next = 0
  state.depth = 0
  const filled = length + 1
  for (const column of [state.head, state.label, state.left, state.left2, state.right, state.right2])
    column.fill(-1, 0, filled)
  for (const column of [state.leftCount, state.rightCount, state.leftLabels, state.rightLabels])
    column.fill(0, 0, filled)
}

function growArcState(state: ArcState, least: number): void {
  const size = Math.max(64, least * 2)
  state.stack = new Int32Array(size)
  state.head = new Int32Array(size)
  state.label = new Int32Array(size)
  state.left = new Int32Array(size)
  state.left2 = new Int32Array(size)
  state.right = new Int32Array(size)
  state.right2 = new Int32Array(size)
  state.leftCount = new Int32Array(size)
  state.rightCount = new Int32Array(size)
  state.leftLabels = new Int32Array(size)
  state.rightLabels = new Int32Array(size)
}

/**
 * What may be done next: `shift` the next word onto the stack, attach the top of the stack `left`wards to the next word, or
 * `right`wards to the word below it on the stack. A move is one number: 0 shift, 1 + label left, 1 + labels + label right.
 */
export function canShift({next, length}: ArcState): boolean {
  return next < length
}

/** The root takes one dependent only, so the stack must have come down to it. */
export function canAttachLeft({next, length, depth}: ArcState): boolean {
  return depth > 0 && (next < length || depth === 1)
}

export function canAttachRight({depth}: ArcState): boolean {
  return depth > 1
}

export function isParsed({next, length, depth}: ArcState): boolean {
  return next === length && depth === 0
}

export function applyMove(state: ArcState, move: number, labels: number): void {
  if (move === 0) {
    state.stack[state.depth++] = state.next++
    return
  }
  const dependent = state.stack[--state.depth]!
  if (move <= labels) attach(state, state.next, dependent, move - 1)
  else attach(state, state.stack[state.depth - 1]!, dependent, move - 1 - labels)
}

function attach(state: ArcState, head: number, dependent: number, label: number): void {
  state.head[dependent] = head
  state.label[dependent] = label
  const labelHash = Math.imul(label + 1, 0x9e3779b1)
  if (dependent < head) {
    state.left2[head] = state.left[head]!
    state.left[head] = dependent
    state.leftCount[head]!++
    state.leftLabels[head]! += labelHash
  } else {
    state.right2[head] = state.right[head]!
    state.right[head] = dependent
    state.rightCount[head]!++
    state.rightLabels[head]! += labelHash
  }
}
