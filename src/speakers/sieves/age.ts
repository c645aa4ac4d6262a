import { mostProminent, personFitness } from '../antecedent.js';
import { genderOfNoun } from '../traits.js';
import type { Sieve } from './sieve.js';

export const age: Sieve = {
  id: 'age',
  about:
    '“The 44-year-old” is the one whose age the article gave, or else the person it is just talking about.',
  examples: [
    ['Ann Roe, 44, met Tom Hale, 51. The 51-year-old said he was glad.', 'The 51-year-old → Tom Hale'],
    [
      'Ann Roe has farmed for years. The 44-year-old mother said she was glad.',
      'The 44-year-old mother → Ann Roe',
    ],
  ],
  counterexamples: [
    'Ann Roe, 44, met neighbors. The 51-year-old said he was glad.',
    'Ann Roe, 44, met neighbors. A 44-year-old man said he was glad.',
  ],
  resolve({ phrase, barred }, discourse) {
    if (phrase.form !== 'noun' || phrase.age === null || phrase.determiner !== 'definite' || phrase.plural)
      return null;
    const { roster } = discourse;
    const head = discourse.document.tokens[phrase.head]?.lower ?? '';
    const gender = genderOfNoun(head);
    const found = mostProminent(discourse, phrase.firstToken, barred, (referent, index) => {
      const known = roster.entities[referent.entity ?? -1]?.age ?? null;
      if (known !== null && known !== phrase.age) return 0;
      return personFitness(discourse, referent, index, gender) * (known === null ? 0.3 : 1);
    });
    if (!found) return null;
    return { referent: found.referent, confidence: 0.5 + 0.4 * found.margin, via: [found.trace.range] };
  },
};
