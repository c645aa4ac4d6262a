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

/** Tokens in a parenthesis between a name and its pronoun. */
const LONGEST_PARENTHESIS = 10;

/** The name before the pronoun, with at most a parenthesis or an apposition between them. */
function nameBefore(pronoun: number, person: boolean, discourse: Discourse): number | null {
  const { tokens } = discourse.document;
  let at = pronoun - 1;
  while (at > 0 && /^[,—–-]$/.test(tokens[at]?.text ?? '')) at--;
  if (tokens[at]?.text === ')') {
    for (let k = 0; k < LONGEST_PARENTHESIS && at > 0 && tokens[at]?.text !== '('; k++) at--;
    at--;
  }
  const nearest = nameAt(at, person, discourse);
  if (nearest !== null || tokens[pronoun - 1]?.text !== ',') return nearest;
  // 'Ann Roe, now the mayor, who said'
  for (let k = 0; k < APPOSITION && at > 0; k++, at--)
    if (tokens[at]?.text === ',') return nameAt(at - 1, person, discourse);
  return null;
}

/** The name that ends at the token, if it is one of a person, or one of something else. */
function nameAt(at: number, person: boolean, { index, roster }: Discourse): number | null {
  const entity = roster.entities[roster.bearer[index.at[at] ?? -1] ?? -1];
  if (!entity) return null;
  const isPerson = entity.kind === 'person';
  const right = person ? isPerson || entity.kind === 'unknown' : !isPerson;
  return right ? (index.at[at] ?? null) : null;
}
