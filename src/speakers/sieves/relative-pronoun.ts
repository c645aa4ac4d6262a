import type { Discourse } from '../discourse.js';
import { readSourceBefore } from '../source-phrase.js';
import { describe } from './nameless.js';
import type { Sieve } from './sieve.js';

export const relativePronoun: Sieve = {
  id: 'relative-pronoun',
  about: 'A relative pronoun takes up the name, or the noun phrase, right before it.',
  examples: [
    ['Ann Roe, who said the bridge was safe, has resigned.', 'who → Ann Roe'],
    ['Ann Roe, now the mayor, who said the bridge was safe, has resigned.', 'who → Ann Roe'],
    ['Ann Roe met neighbors who said they heard a blast.', 'who → neighbors'],
  ],
  counterexamples: ['Ann Roe met neighbors. They said they heard a blast.'],
  resolve({ phrase }, discourse) {
    if (phrase.form !== 'pronoun' || phrase.pronoun.role !== 'relative') return null;
    const name = nameBefore(phrase.firstToken, phrase.pronoun.person, discourse);
    if (name !== null) {
      const entity = discourse.roster.bearer[name] ?? -1;
      const mention = discourse.roster.names[name];
      if (entity >= 0 && mention)
        return {
          referent: discourse.referentOf(entity),
          confidence: 0.9,
          via: [{ start: mention.start, end: mention.end }],
        };
    }
    const noun = readSourceBefore(discourse, phrase.firstToken);
    return noun?.form === 'noun'
      ? { referent: describe(noun, discourse), confidence: 0.7, via: [{ start: noun.start, end: noun.end }] }
      : null;
  },
};

const APPOSITION = 14;

/** The name before the pronoun, with at most a parenthesis or an apposition between them. */
function nameBefore(pronoun: number, person: boolean, { document, index, roster }: Discourse): number | null {
  const { tokens } = document;
  const isRight = (at: number): boolean => {
    const entity = roster.entities[roster.bearer[index.at[at] ?? -1] ?? -1];
    return (
      entity !== undefined &&
      (person ? entity.kind === 'person' || entity.kind === 'unknown' : entity.kind !== 'person')
    );
  };
  let at = pronoun - 1;
  while (at > 0 && /^[,—–-]$/.test(tokens[at]?.text ?? '')) at--;
  if (tokens[at]?.text === ')') {
    for (let k = 0; k < 10 && at > 0 && tokens[at]?.text !== '('; k++) at--;
    at--;
  }
  if (isRight(at)) return index.at[at] ?? null;
  if (tokens[pronoun - 1]?.text !== ',') return null;
  // 'Ann Roe, now the mayor, who said'
  for (let k = 0; k < APPOSITION && at > 0; k++, at--)
    if (tokens[at]?.text === ',') return isRight(at - 1) ? (index.at[at - 1] ?? null) : null;
  return null;
}
