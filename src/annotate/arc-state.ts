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
  /** Outermost dependents on each side, and the one before it on the right; `length + 1` for none. */
  left: Int32Array
  right: Int32Array
  right2: Int32Array
  leftCount: Int32Array
  rightCount: Int32Array
  /** The labels of the dependents on each side, as a sum of their hashes. */
  leftLabels: Int32Array
  rightLabels: Int32Array
}

export function createArcState(): ArcState {
  return {length: 0, next: 0, depth: 0, stack: new Int32Array(0), ...createColumns(64)}
}

function createColumns(size: number): Omit<ArcState, "length" | "next" | "depth" | "stack"> {
  const column = (): Int32Array => new Int32Array(size)
  return {
    head: column(),
    label: column(),
    left: column(),
    right: column(),
    right2: column(),
    leftCount: column(),
    rightCount: column(),
    leftLabels: column(),
    rightLabels: column()
  }
}

/** Empties the state for a sentence of so many words. Behind them stand the root and a place for no word. */
export function resetArcState(state: ArcState, length: number): void {
  const nothing = length + 1
  if (state.stack.length < length) state.stack = new Int32Array(length * 2)
  if (state.head.length <= nothing) Object.assign(state, createColumns(nothing * 2))
  state.length = length
  state.next = 0
  state.depth = 0
  for (const column of [state.head, state.label]) column.fill(-1, 0, nothing + 1)
  for (const column of [state.left, state.right, state.right2]) column.fill(nothing, 0, nothing + 1)
  for (const column of [state.leftCount, state.rightCount, state.leftLabels, state.rightLabels])
    column.fill(0, 0, nothing + 1)
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
