import type { Relation } from './relations.js';
import { dependents, headOf, relationOf, type Stretch, type Tree, tagName } from './tree.js';

/** Two phrases that name the same: 'Ann Lee, the mayor'. `of` and `apposition` are heads. */
export interface Apposition extends Stretch {
  readonly of: number;
  readonly apposition: number;
}

export function appositions(tree: Tree): readonly Apposition[] {
  return withRelation(tree, 'appos').map((word) => ({
    of: headOf(tree, word),
    apposition: word,
    ...reach(tree, word),
  }));
}

/** What is joined by 'and', 'or' or commas, by their heads: 'Ann Lee, Tom Hale and the union'. */
export interface Coordination extends Stretch {
  readonly members: readonly number[];
}

export function coordinations(tree: Tree): readonly Coordination[] {
  const found: Coordination[] = [];
  for (let word = 0; word < tree.length; word++) {
    const members = dependents(tree, word, 'conj');
    if (members.length > 0) found.push({ members: [word, ...members], ...reach(tree, word) });
  }
  return found;
}

/** A phrase that says when, where, how or by whom: 'on Monday', 'two days later', 'in Larkton'. */
export interface Adjunct extends Stretch {
  readonly head: number;
  /** The predicate or noun that it hangs on. */
  readonly governor: number;
  /** 'on', 'in', 'by'; -1 for a phrase without: 'last week'. */
  readonly preposition: number;
}

export function adjuncts(tree: Tree): readonly Adjunct[] {
  return withRelation(tree, 'obl', 'obl:unmarked', 'obl:agent').map((word) => ({
    head: word,
    governor: headOf(tree, word),
    preposition: dependents(tree, word, 'case')[0] ?? -1,
    ...reach(tree, word),
  }));
}

/** Words that together name one person or thing: 'Ann Lee', 'the Larkton Evening Post' without its article. */
export function names(tree: Tree): readonly Stretch[] {
  const found: Stretch[] = [];
  for (let word = 0; word < tree.length; word++) {
    if (!isName(tree, word)) continue;
    let to = word + 1;
    while (to < tree.length && isName(tree, to) && joined(tree, to)) to++;
    found.push({ from: word, to });
    word = to - 1;
  }
  return found;
}

const isName = (tree: Tree, word: number): boolean => tagName(tree, word).startsWith('PROPN');

/** Whether a word belongs to the same name as the one before it: one of them hangs on the other, or both on a third. */
function joined(tree: Tree, word: number): boolean {
  const before = word - 1;
  const tied = (relation: Relation): boolean => relation === 'flat' || relation === 'compound';
  if (headOf(tree, word) === before) return tied(relationOf(tree, word));
  if (headOf(tree, before) === word) return tied(relationOf(tree, before));
  return (
    headOf(tree, word) === headOf(tree, before) &&
    (tied(relationOf(tree, word)) || tied(relationOf(tree, before)))
  );
}

const withRelation = (tree: Tree, ...relations: readonly Relation[]): readonly number[] => {
  const found: number[] = [];
  for (let word = 0; word < tree.length; word++)
    if (relations.includes(relationOf(tree, word)) && headOf(tree, word) >= 0) found.push(word);
  return found;
};

const reach = (tree: Tree, word: number): Stretch => ({
  from: tree.leftmost[word] as number,
  to: (tree.rightmost[word] as number) + 1,
});
