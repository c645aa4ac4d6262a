import { dependent, headOf, partOf, relationOf } from '../../syntax/index.js';
import type { Draft } from '../draft.js';
import type { Refiner } from '../parser.js';
import { phraseOf } from '../phrase-of.js';
import type { Reading } from '../reading.js';
import { firstToken, isOpen, leadOf, type Topic, withTopic } from '../topic.js';

export const nounWith: Refiner = {
  id: 'noun-with',
  about:
    'The noun that a figure hangs on by “with” or “for”: “a lamp with 40 watts”, “a strike for three weeks”.',
  examples: [
    ['They want a lamp with 40 watts.', 'quantity 40 watt “40 watts” / lamp'],
    ['They fear a strike for three weeks.', 'duration 3 week “three weeks” strike'],
  ],
  counterexamples: [
    'The firm opened with $5,000.',
    'He worked for three weeks.',
    'They met men with 40 dogs.',
  ],
  refine: (reading, drafts) =>
    drafts.map((made) =>
      isOpen(made) && made.kind !== 'count'
        ? withTopic(reading, made, nounWith.id, governing(reading, made))
        : made,
    ),
};

function governing(reading: Reading, made: Draft): Topic | null {
  const { tree, atoms } = reading;
  const link = atoms[leadOf(reading, made)];
  if (!link || link.lower !== (made.kind === 'duration' ? 'for' : 'with')) return null;
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
  const phrase = phraseOf(reading, noun);
  return made.kind === 'duration' ? { of: phrase, subject: null } : { of: null, subject: phrase };
}
