import type { Sieve } from './sieve.js';

export const apposedName: Sieve = {
  id: 'apposed-name',
  about: 'The name stands in apposition to the source: “a lawyer for the growers, Ann Roe”.',
  examples: [
    ['A lawyer for the growers, Ann Roe, said they would appeal.', 'A lawyer for the growers → Ann Roe'],
    ['The town will pay, the mayor, Tom Hale, said.', 'the mayor → Tom Hale'],
    ['The club’s captain — Ann Roe — said they would appeal.', 'The club’s captain → Ann Roe'],
  ],
  counterexamples: ['Officials in Larkton, Ostria, said the bridge was safe.'],
  resolve({ phrase }, discourse) {
    if (phrase.form !== 'noun' || phrase.apposed === null) return null;
    const entity = discourse.roster.bearer[phrase.apposed] ?? -1;
    const name = discourse.roster.names[phrase.apposed];
    return entity < 0 || !name
      ? null
      : {
          referent: discourse.referentOf(entity),
          confidence: 0.93,
          via: [{ start: name.start, end: name.end }],
        };
  },
};
