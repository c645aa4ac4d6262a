import { type Discourse, REACH } from '../discourse.js';
import { singularOf } from '../noun-phrase.js';
import type { NounPhrase } from '../phrase.js';
import { isPersonNoun } from '../traits.js';
import type { Sieve } from './sieve.js';

export const pair: Sieve = {
  id: 'pair',
  about: '“Both men”, “the two leaders” are the two people whom the text named together last.',
  examples: [
    [
      'Tom Hale and Ian Roe were freed on Monday. Both men said they were well.',
      'Both men → Tom Hale and Ian Roe',
    ],
  ],
  counterexamples: [
    'Tom Hale was freed on Monday. The two guards said he was well.',
    'Tom Hale and Ian Roe were freed. Both sides said they were glad.',
  ],
  resolve({ phrase }, discourse) {
    if (phrase.form !== 'noun' || !phrase.plural || !isPair(phrase, discourse)) return null;
    const { traces, referents } = discourse;
    for (let k = traces.length - 1, steps = 0; k >= 0 && steps < REACH; k--, steps++) {
      const trace = traces[k];
      if (trace && trace.token < phrase.firstToken && referents[trace.referent]?.parts.length === 2)
        return { referent: trace.referent, confidence: 0.75, via: [trace.range] };
    }
    return null;
  },
};

function isPair(phrase: NounPhrase, { document }: Discourse): boolean {
  const noun = singularOf(document.tokens[phrase.head]?.lower ?? '');
  if (!isPersonNoun(noun)) return false;
  return phrase.modifiers.has('both') || (phrase.determiner === 'definite' && phrase.modifiers.has('two'));
}
