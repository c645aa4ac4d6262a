import type { Sieve } from './sieve.js';

export const sourceName: Sieve = {
  id: 'source-name',
  about: 'The source is a name, in full or in part, with or without title: its bearer speaks.',
  examples: [
    ['Mayor Ann Roe opened the bridge. It is safe, Roe said.', 'Roe → Ann Roe'],
    ['Yun Sang-ho met reporters. Nothing was decided, President Yun said.', 'President Yun → Yun Sang-ho'],
    ['Ann Roe and Tom Roe run the farm. It pays, Mr. Roe said.', 'Mr. Roe → Tom Roe'],
    [
      'The Federation of Ostrian Growers (FOG) met. Prices fell, the FOG said.',
      'the FOG → Federation of Ostrian Growers',
    ],
  ],
  counterexamples: ['Mayor Ann Roe opened the bridge. It is safe, an engineer said.'],
  resolve({ phrase }, discourse) {
    if (phrase.form !== 'name') return null;
    const entity = discourse.roster.bearer[phrase.name] ?? -1;
    const name = discourse.roster.names[phrase.name];
    if (entity < 0 || !name) return null;
    const referent = discourse.referentOf(entity);
    const origin = discourse.referents[referent];
    const full = origin?.name === name.text;
    return { referent, confidence: full ? 0.98 : 0.94, via: full || !origin ? [] : [origin.origin] };
  },
};
