import type { Sieve } from './sieve.js';

export const relativePronoun: Sieve = {
  id: 'relative-pronoun',
  about: 'A relative pronoun takes up the name right before it.',
  examples: [['Ann Roe, who said the bridge was safe, has resigned.', 'who → Ann Roe']],
  counterexamples: ['Neighbors who said they heard a blast were questioned.'],
  resolve({ phrase }, discourse) {
    if (phrase.form !== 'pronoun' || phrase.pronoun.role !== 'relative') return null;
    const { document, index } = discourse;
    let at = phrase.firstToken - 1;
    if (document.tokens[at]?.text === ',') at--;
    if (document.tokens[at]?.text === ')') {
      for (let k = 0; k < 10 && at > 0 && document.tokens[at]?.text !== '('; k++) at--;
      at--;
    }
    const name = index.names[index.at[at] ?? -1];
    const entity = discourse.roster.bearer[index.at[at] ?? -1] ?? -1;
    if (!name || entity < 0) return null;
    if (phrase.pronoun.person === (name.kind === 'organization' || name.kind === 'place')) return null;
    return {
      referent: discourse.referentOf(entity),
      confidence: 0.9,
      via: [{ start: name.start, end: name.end }],
    };
  },
};
