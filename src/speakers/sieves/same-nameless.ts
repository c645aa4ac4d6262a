import { type Discourse, REACH } from '../discourse.js';
import type { NounPhrase } from '../phrase.js';
import type { Referent } from '../referent.js';
import type { Sieve } from './sieve.js';

export const sameNameless: Sieve = {
  id: 'same-nameless',
  about: 'A nameless source that the text has mentioned before stays one: “the patient” after “a patient”.',
  examples: [
    ['A man from Larkton was hurt. The man said he was glad to live.', 'The man → A man from Larkton'],
    ['Officials closed the bridge. It is safe, officials said.', 'officials → Officials'],
  ],
  counterexamples: [
    'A witness heard a blast. Another witness said she heard two.',
    'A man was hurt. The woman said she heard a blast.',
  ],
  resolve({ phrase }, discourse) {
    if (phrase.form !== 'noun') return null;
    const candidates = discourse.namelessOf(phrase.headClass);
    for (let k = candidates.length - 1, steps = 0; k >= 0 && steps < REACH; k--, steps++) {
      const index = candidates[k];
      const referent = discourse.referents[index ?? -1];
      if (index === undefined || !referent || !isSame(phrase, referent, discourse)) continue;
      return {
        referent: index,
        confidence: 0.85,
        via: [referent.origin],
      };
    }
    return null;
  },
};

const EMPTY = /^(?:the|these|those|this|that|both|an?)$/;

function isSame(phrase: NounPhrase, referent: Referent, { document }: Discourse): boolean {
  if (referent.origin.start === phrase.start) return false;
  if (
    referent.plural !== phrase.plural ||
    phrase.determiner === 'indefinite' ||
    phrase.determiner === 'possessive'
  )
    return false;
  const own = [...phrase.modifiers].filter((word) => !EMPTY.test(word));
  if (phrase.determiner === 'definite') return own.every((word) => referent.modifiers.has(word));
  const words = document.text.slice(phrase.start, phrase.end).toLowerCase();
  return words === referent.name.toLowerCase();
}
