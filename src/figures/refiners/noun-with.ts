import { dependent, headOf, partOf, relationOf } from '../../syntax/index.js';
import { isHyphen } from '../atom.js';
import type { Draft } from '../draft.js';
import { phraseAfter } from '../noun-phrase.js';
import type { Refiner } from '../parser.js';
import { phraseOf } from '../phrase-of.js';
import type { Reading } from '../reading.js';
import { figureIn, firstToken, isOpen, leadOf, type Topic, withTopic } from '../topic.js';

export const nounWith: Refiner = {
  id: 'noun-with',
  about: 'The noun that a figure hangs on by “with”: “a lamp with 40 watts”, “a group with $3bn in sales”.',
  examples: [
    ['It is a lamp with 40 watts.', 'quantity 40 watt “40 watts” / lamp'],
    ['It would create a group with $3bn in sales.', 'money 3e9 USD “$3bn” sales / group'],
  ],
  counterexamples: [
    'The firm opened with $5,000.',
    'He worked for three weeks.',
    'They met men with 40 dogs.',
    'It was in a crash with a 5-tonne van.',
  ],
  refine: (reading, drafts) =>
    drafts.map((made, k) =>
      isOpen(made) && made.kind !== 'count'
        ? withTopic(reading, made, nounWith.id, governing(reading, made, drafts.slice(0, k)))
        : made,
    ),
};

function governing(reading: Reading, made: Draft, earlier: readonly Draft[]): Topic | null {
  const { atoms, document, sentence } = reading;
  const link = atoms[leadOf(reading, made)];
  // 'a collision with a 32-tonne lorry': the lorry's
  if (link?.lower !== 'with' || isHyphen(atoms, made.to - 2)) return null;
  const tree = reading.tree();
  // The word of the figure that hangs on none of the others.
  let word = firstToken(reading, made) - tree.first;
  for (
    let steps = 0;
    steps < tree.length && dependent(tree, word, 'case') !== link.token - tree.first;
    steps++
  ) {
    word = headOf(tree, word);
    if (word < 0) return null;
  }
  const noun = headOf(tree, word);
  const beside = relationOf(tree, word) === 'nmod' && /^(?:NOUN|PROPN)$/.test(partOf(tree, noun));
  // Nothing stands between the noun and its 'with'.
  if (!beside || phraseOf(reading, noun).to !== link.token) return null;
  const subject = phraseOf(reading, noun);
  // '47 ships with 3 tonnes': what another figure counts
  if (figureIn(reading, { from: subject.from - 1, to: subject.to }, earlier)) return null;
  // '$3bn in sales'
  const of =
    atoms[made.to]?.lower === 'in'
      ? phraseAfter(document, atoms[made.to + 1]?.token ?? 0, sentence.endToken)
      : null;
  return { of, subject };
}
