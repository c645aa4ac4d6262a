import type { Draft } from '../draft.js';
import { phraseBefore } from '../noun-phrase.js';
import type { Refiner } from '../parser.js';
import type { Reading } from '../reading.js';
import { firstToken, isOpen, split, type Topic, withTopic } from '../topic.js';

export const bracketed: Refiner = {
  id: 'bracketed',
  about: 'A figure that opens a bracket is about the noun before it: “Alder Roe (0.5 WAR)”.',
  examples: [['It has five chapters: rivers (40 pages), hills (30 pages).', 'count 40 “40” pages / rivers']],
  counterexamples: ['They walked 30 miles (48 km).'],
  refine: (reading, drafts) =>
    drafts.map((made, k) =>
      isOpen(made) ? withTopic(reading, made, bracketed.id, nounBefore(reading, made, drafts[k - 1])) : made,
    ),
};

function nounBefore(reading: Reading, made: Draft, previous: Draft | undefined): Topic | null {
  const { atoms, document, sentence } = reading;
  // A bracket right behind a figure restates it.
  if (atoms[made.from - 1]?.text !== '(' || previous?.to === made.from - 1) return null;
  const noun = phraseBefore(document, firstToken(reading, made) - 1, sentence.firstToken);
  return noun && split(reading, noun);
}
