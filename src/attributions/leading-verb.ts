import { Tag } from '../document/index.js';
import { dependent, partOf, relationOf } from '../syntax/index.js';
import type { Passage } from './passage.js';
import type { Stretch } from './phrase.js';

/**
 * 'two officials' of 'citing two officials who said', 'Liberals' of 'and rejected Liberals’ plans to go': what a rule
 * takes for the first modifier of a phrase, and the grammar for a verb whose object the rest is. Counterexamples:
 * 'surviving officers who said', 'armed men said', 'the inn Playing Fields said', 'moving the vote is seen as unfair'
 */
export function withoutLeadingVerb({ document, syntax }: Passage, { from, to }: Stretch): Stretch {
  const whole = { from, to };
  if (to - from < 2 || !(document.tag(from) & (Tag.Ing | Tag.Participle | Tag.Past))) return whole;
  if (document.tag(from + 1) & Tag.Preposition) return whole;
  const tree = syntax.treeAt(from);
  const word = from - tree.first;
  const named = document.tokens[from]?.capital && (word > 0 || document.tokens[from + 1]?.capital);
  if (named || partOf(tree, word) !== 'VERB' || /^csubj/.test(relationOf(tree, word))) return whole;
  const noun = dependent(tree, word, 'obj');
  return noun > word && tree.leftmost[noun] === word + 1 ? { from: from + 1, to } : whole;
}
