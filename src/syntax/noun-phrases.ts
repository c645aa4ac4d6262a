import type { Relation } from './relations.js';
import { dependents, headOf, partOf, relationOf, type Stretch, type Tree } from './tree.js';

/** A base noun phrase, from its determiner to its head, without what is attached behind the head. */
export interface NounPhrase extends Stretch {
  readonly head: number;
}

/** What stands before a head inside its base phrase: 'the three tall steel towers'. */
const BEFORE_HEAD: ReadonlySet<Relation> = new Set([
  'det',
  'amod',
  'compound',
  'nummod',
  'nmod:poss',
  'flat',
  'advmod',
]);
/** What goes on a name or a compound behind its first word: 'Ann Lee', where 'Lee' hangs on 'Ann'. */
const WITH_HEAD: ReadonlySet<Relation> = new Set(['flat', 'compound']);
/** A word that is but a part of a longer name or compound heads no phrase. */
const PART_OF_HEAD: ReadonlySet<Relation> = new Set(['compound', 'flat']);

/** The base noun phrases of a sentence, in order; those inside a possessive ("the mayor's office") as well. */
export function nounPhrases(tree: Tree): readonly NounPhrase[] {
  const found: NounPhrase[] = [];
  for (let word = 0; word < tree.length; word++) {
    const part = partOf(tree, word);
    if (part !== 'NOUN' && part !== 'PROPN') continue;
    if (headOf(tree, word) >= 0 && PART_OF_HEAD.has(relationOf(tree, word))) continue;
    found.push(nounPhraseOf(tree, word));
  }
  return found;
}

/** The base phrase that a word heads, whatever its part of speech: 'she', 'the mayor', 'those'. */
export function nounPhraseOf(tree: Tree, head: number): NounPhrase {
  let from = head;
  for (const word of dependents(tree, head).toReversed()) {
    if (word > head || !BEFORE_HEAD.has(relationOf(tree, word))) continue;
    // A mark may stand between two adjectives; a longer gap is another phrase.
    if ((tree.rightmost[word] as number) >= from - 2) from = Math.min(from, tree.leftmost[word] as number);
  }
  let to = head + 1;
  // 'Roe himself' is a name and a pronoun.
  for (const word of dependents(tree, head))
    if (word > head && WITH_HEAD.has(relationOf(tree, word)) && partOf(tree, word) !== 'PRON')
      to = Math.max(to, (tree.rightmost[word] as number) + 1);
  while (from < head && partOf(tree, from) === 'PUNCT') from++;
  return { from, to, head };
}

/** A phrase with what is attached to its head, as far as it says who it is: 'the mayor of Larkton', not her clause. */
export function subjectPhrase(tree: Tree, head: number): Stretch {
  const base = nounPhraseOf(tree, head);
  let to = base.to;
  for (const word of dependents(tree, head, 'nmod', 'appos', 'conj', 'flat', 'compound', 'nmod:desc'))
    if (word >= to) to = (tree.rightmost[word] as number) + 1;
  while (to > base.to && partOf(tree, to - 1) === 'PUNCT') to--;
  return { from: base.from, to };
}
