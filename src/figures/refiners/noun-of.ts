import type { Draft, Reading } from '../draft.js';
import { phraseBefore } from '../noun-phrase.js';
import type { Refiner } from '../parser.js';
import {
  clauseSubject,
  figureIn,
  isChangeNoun,
  isOpen,
  isTopical,
  leadOf,
  type Topic,
  withTopic,
} from '../topic.js';

export const nounOf: Refiner = {
  id: 'noun-of',
  about:
    'The noun that leads to a figure by “of” or “worth”: “a prison term of up to five years”, “a survey of 40 towns”.',
  examples: [
    ['He faces a prison term of up to five years.', 'duration <=5 year “five years” prison term / He'],
    ['A Larkton survey of seven towns began.', 'count 7 “seven” towns / Larkton survey'],
    ['It won a grant worth up to $8 million.', 'money <=8e6 USD “$8 million” grant / It'],
  ],
  counterexamples: ['It told of an increase of 3%.', 'It has 40 towns.'],
  refine: (reading, drafts) =>
    drafts.map((made, k) =>
      isOpen(made)
        ? withTopic(reading, made, nounOf.id, nounBefore(reading, made, drafts.slice(0, k).filter(isTopical)))
        : made,
    ),
};

function nounBefore(reading: Reading, made: Draft, earlier: readonly Draft[]): Topic | null {
  const { atoms, document, sentence } = reading;
  const link = atoms[leadOf(reading, made)];
  if (link?.lower !== 'of' && link?.lower !== 'worth') return null;
  const noun = phraseBefore(document, link.token, sentence.firstToken);
  if (!noun || isChangeNoun(document.tokens[noun.to - 1]?.lower ?? '') || figureIn(reading, noun, earlier))
    return null;
  if (made.kind === 'count' && made.of !== null) return { of: null, subject: noun };
  return { of: noun, subject: clauseSubject(reading, made) };
}
