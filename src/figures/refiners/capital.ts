import { CAPITALS } from '../../lexicons/index.js';
import { changed, type Draft } from '../draft.js';
import type { Refiner } from '../parser.js';
import type { Reading } from '../reading.js';

export const capital: Refiner = {
  id: 'capital',
  about:
    'A capital that stands for its country is called by the country’s name, where the sentence has both.',
  examples: [
    [
      'Norway signed a pact under which Oslo pays 4 percent of its budget.',
      'percent 4 percent “4 percent” budget / Norway',
    ],
  ],
  counterexamples: ['Oslo pays 4 percent of its budget.', 'Norway pays 4 percent of it to Oslo.'],
  refine: (reading, drafts) => drafts.map((made) => withCountry(reading, made)),
};

function withCountry({ document, sentence }: Reading, made: Draft): Draft {
  const countries = CAPITALS.get(made.subject ?? '');
  if (!countries) return made;
  const text = document.text.slice(sentence.start, sentence.end);
  const country = countries.find((name) => name !== made.subject && text.includes(name));
  return country ? changed(made, { subject: country, evidence: [...made.evidence, capital.id] }) : made;
}
