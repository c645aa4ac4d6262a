import type { Follower } from './sieve.js';

export const firstPerson: Follower = {
  id: 'first-person',
  about: '“I” and “we” inside what somebody says stand for whoever says it.',
  examples: [['“I never said it was safe,” Ann Roe said.', 'I → Ann Roe']],
  counterexamples: ['“They never said it was safe,” Ann Roe said.'],
  follow: (attribution, phrase) =>
    phrase?.form === 'pronoun' && phrase.pronoun.role === 'first' ? attribution.inside : null,
};
