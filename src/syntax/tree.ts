import { RELATIONS, type Relation } from './relations.js';
import { PARTS, type PartOfSpeech, TAG_NAMES, VERB_FORMS, type VerbForm } from './tagset.js';

/**
 * A sentence's words, each with its tag, its head and its relation to it (Universal Dependencies). Words count from 0
 * in the sentence; `first` is the document's token that word 0 is. Struct of arrays: nothing is an object a word.
 */
export interface Tree {
  readonly first: number;
  readonly length: number;
  /** Numbers of `TAG_NAMES`. */
  readonly tags: Uint8Array;
  /** -1 for a word that hangs on none. */
  readonly heads: Int16Array;
  /** Numbers of `RELATIONS`. */
  readonly relations: Uint8Array;
  /** The first and the last word of what hangs on a word, itself included. */
  readonly leftmost: Int16Array;
  readonly rightmost: Int16Array;
}

/** Words, half-open. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** A stretch of the sentence's words as tokens of the document. */
export const tokensOf = ({ first }: Tree, { from, to }: Stretch): Stretch => ({
  from: first + from,
  to: first + to,
});

export function makeTree(first: number, tags: Uint8Array, heads: Int16Array, relations: Uint8Array): Tree {
  const length = tags.length;
  const leftmost = new Int16Array(length);
  for (let word = 0; word < length; word++) leftmost[word] = word;
  const rightmost = leftmost.slice();
  // From the left, the first word that comes to a head from below is its leftmost, and what is above has it too.
  for (let word = 0; word < length; word++)
    for (let at = heads[word] as number; at >= 0 && word < (leftmost[at] as number); at = heads[at] as number)
      leftmost[at] = word;
  for (let word = length - 1; word >= 0; word--)
    for (
      let at = heads[word] as number;
      at >= 0 && word > (rightmost[at] as number);
      at = heads[at] as number
    )
      rightmost[at] = word;
  return { first, length, tags, heads, relations, leftmost, rightmost };
}

export const partOf = (tree: Tree, word: number): PartOfSpeech => PARTS[tree.tags[word] ?? 0] ?? 'X';
export const formOf = (tree: Tree, word: number): VerbForm | null => VERB_FORMS[tree.tags[word] ?? 0] ?? null;
export const tagName = (tree: Tree, word: number): string => TAG_NAMES[tree.tags[word] ?? 0] ?? 'X';
export const headOf = (tree: Tree, word: number): number => tree.heads[word] ?? -1;
export const relationOf = (tree: Tree, word: number): Relation =>
  RELATIONS[tree.relations[word] ?? 0] ?? 'dep';

/** The words that hang on `word` directly by one of `relations`, in order. */
export function dependents(tree: Tree, word: number, ...relations: readonly Relation[]): readonly number[] {
  const found: number[] = [];
  for (let at = tree.leftmost[word] ?? word; at <= (tree.rightmost[word] ?? word); at++)
    if (tree.heads[at] === word && (relations.length === 0 || relations.includes(relationOf(tree, at))))
      found.push(at);
  return found;
}

/** The word that hangs on none; -1 where there is no word. */
export const rootOf = (tree: Tree): number => tree.heads.indexOf(-1);

/** The first word that hangs on `word` by one of `relations`; -1 where none does. */
export function dependent(tree: Tree, word: number, ...relations: readonly Relation[]): number {
  for (let at = tree.leftmost[word] ?? word; at <= (tree.rightmost[word] ?? word); at++)
    if (tree.heads[at] === word && relations.includes(relationOf(tree, at))) return at;
  return -1;
}
