import { KIND_OF } from './relations.js';

/** The moves of the arc-hybrid system: put the next word on the stack, hang the top on the next word, or on the one below. */
export const Move = { Shift: 0, Left: 1, Right: 2 } as const;

/**
 * A parse under way: a stack, the words from `front` on still to come, and the arcs drawn so far. Words count from 0;
 * marks are none of them, but are known by the word that they stand before. Each array has a place behind the last
 * word, which stands for no word, and, as a head, for the root.
 */
export interface State {
  readonly length: number;
  front: number;
  depth: number;
  readonly stack: Int32Array;
  /** Known before: hash of the word, tag and its group, frames of its verb, number of the quotation around it. */
  readonly word: Int32Array;
  readonly tag: Int32Array;
  readonly group: Int32Array;
  readonly frames: Int32Array;
  readonly quoted: Int32Array;
  /** Known before: hash of the marks right before the word; how many commas and finite verbs stand before it. */
  readonly marks: Int32Array;
  readonly commas: Int32Array;
  readonly verbs: Int32Array;
  /** Drawn: head and relation, outermost dependents, kinds of relations on each side. */
  readonly head: Int32Array;
  readonly relation: Int32Array;
  readonly left: Int32Array;
  readonly right: Int32Array;
  readonly leftKinds: Int32Array;
  readonly rightKinds: Int32Array;
}

export function isLegal(state: State, move: number): boolean {
  if (move === Move.Shift) return state.front < state.length;
  if (move === Move.Left) return state.depth > 0 && (state.front < state.length || state.depth === 1);
  return state.depth > 1;
}

/** The one legal move where there is no other: with nothing on the stack, and with nothing more to come. Null elsewhere. */
export function onlyMove({ depth, front, length }: State): number | null {
  if (depth === 0) return Move.Shift;
  if (front < length) return null;
  return depth === 1 ? Move.Left : Move.Right;
}

export const isDone = (state: State): boolean => state.front >= state.length && state.depth === 0;

/** The word that a move would hang the top of the stack on. */
export const headFor = (state: State, move: number): number =>
  move === Move.Left ? state.front : (state.stack[state.depth - 2] as number);

export function shift(state: State): void {
  state.stack[state.depth++] = state.front++;
}

/** Takes the top off the stack and hangs it on `head`. */
export function draw(state: State, head: number, relation: number): void {
  const child = state.stack[--state.depth] as number;
  state.head[child] = head;
  state.relation[child] = relation;
  if (head >= state.length) return;
  const kind = KIND_OF[relation] as number;
  if (child < head) {
    state.left[head] = Math.min(state.left[head] as number, child);
    state.leftKinds[head] = (state.leftKinds[head] as number) | kind;
  } else {
    const before = state.right[head] as number;
    state.right[head] = before === state.length ? child : Math.max(before, child);
    state.rightKinds[head] = (state.rightKinds[head] as number) | kind;
  }
}
