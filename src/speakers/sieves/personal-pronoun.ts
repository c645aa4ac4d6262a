import { findAntecedent } from '../antecedent.js';
import { subjectThatSpeaks } from '../subject-before.js';
import type { Sieve } from './sieve.js';

export const personalPronoun: Sieve = {
  id: 'personal-pronoun',
  about:
    'A personal pronoun stands for the most prominent mention before it that agrees in gender and number.',
  examples: [
    ['Ann Roe met Tom Hale on Monday. She said the talks went well.', 'She → Ann Roe'],
    ['Tom Hale, the mayor, thanked the volunteers. He said nobody was hurt.', 'He → Tom Hale'],
  ],
  counterexamples: ['Ann Roe spoke first. He said nobody was hurt.'],
  resolve({ phrase, barred }, discourse, askPart) {
    if (phrase.form !== 'pronoun' || phrase.pronoun.role !== 'personal') return null;
    if (!phrase.pronoun.gender) {
      const subject = subjectThatSpeaks(discourse, phrase.pronoun, phrase.firstToken);
      const meant = subject && askPart(subject);
      if (subject && meant !== null && !barred.has(meant))
        return { referent: meant, confidence: 0.7, via: [subject] };
    }
    const antecedent = findAntecedent(discourse, phrase.pronoun, phrase.firstToken, barred);
    if (!antecedent) return null;
    return {
      referent: antecedent.referent,
      confidence: 0.55 + 0.35 * antecedent.margin,
      via: [antecedent.trace.range],
    };
  },
};
