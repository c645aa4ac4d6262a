import { Tag } from '../document/index.js';
import { headOf, nounPhraseOf, type Relation, relationOf, type Tree, tagName } from '../syntax/index.js';
import type { Phrase } from './noun-phrase.js';
import type { Reading } from './reading.js';

/** The base phrase of a noun without its article, in the document's tokens. */
export function phraseOf(reading: Reading, head: number): Phrase {
  const { document } = reading;
  const tree = reading.tree();
  const base = nounPhraseOf(tree, head);
  let from = tree.first + base.from;
  const to = tree.first + base.to;
  while (from < to - 1 && document.tag(from) & (Tag.Determiner | Tag.Possessive | Tag.Mark)) from++;
  return { from, to };
}

/** One word that is an -ing form, and hangs on another by one of `relations`. */
export function isParticipleAlone(
  reading: Reading,
  { from, to }: Phrase,
  relations: readonly Relation[],
): boolean {
  // Its letters are looked at first, since a sentence's grammar costs more.
  if (to !== from + 1 || !reading.document.tokens[from]?.lower.endsWith('ing')) return false;
  const tree = reading.tree();
  const word = from - tree.first;
  return /^VERB\.(?:VBG|Ger)$/.test(tagName(tree, word)) && relations.includes(relationOf(tree, word));
}

/** The last of some words that hangs on none of them. */
export function headIn(tree: Tree, from: number, to: number): number {
  for (let at = to - 1; at >= from; at--) {
    const head = headOf(tree, at);
    if (head < from || head >= to) return at;
  }
  return to - 1;
}
