import { Tag } from '../document/index.js';
import { headOf, nounPhraseOf, type Tree } from '../syntax/index.js';
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

/** The last of some words that hangs on none of them. */
export function headIn(tree: Tree, from: number, to: number): number {
  for (let at = to - 1; at >= from; at--) {
    const head = headOf(tree, at);
    if (head < from || head >= to) return at;
  }
  return to - 1;
}
