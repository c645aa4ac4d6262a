import { matchWords } from '../atom.js';
import type { Exclusion } from '../parser.js';

const IDIOMS: readonly (readonly string[])[] = [
  '9 / 11',
  '24 / 7',
  '7 / 7',
  '360 degree',
  'fifty fifty',
  '50 50',
  '50 / 50',
  'catch 22',
  'six figure',
  'five star',
  'zero sum',
  'zero tolerance',
  'one time',
  'on one hand',
  'hundred percent',
  'second to none',
  'at sixes and sevens',
  'ground zero',
  'square one',
  'day one',
  'big ten',
  'big four',
  'big three',
  'third party',
  'four wheel',
  'two way',
  'two faced',
  'one way',
  'one by one',
  'two by two',
].map((idiom) => idiom.split(' '));

export const idiom: Exclusion = {
  id: 'idiom',
  about: 'Set phrases whose number counts nothing: “9/11”, “24/7”, “ground zero”.',
  examples: [
    ['Since 9/11 it is shut.', 'none “9/11”'],
    ['It is open 24/7 now.', 'none “24/7”'],
  ],
  counterexamples: ['9 of 11 came.', 'It took 24 hours.'],
  skip({ atoms }, at) {
    const first = atoms[at]?.lower;
    for (const words of IDIOMS) {
      if (words[0] !== first) continue;
      const to = matchWords(atoms, at, words);
      if (to > 0) return to;
    }
    return at;
  },
};
