import { wordOf } from '../../document/index.js';
import { CARDINALS } from '../../lexicons/index.js';
import type { Atoms } from '../atom.js';
import type { Exclusion } from '../parser.js';
import { mayHold } from '../start.js';

/** Set phrases, their words parted by spaces; hyphens in the text do not matter. */
const PHRASES = [
  '9 / 11',
  '24 / 7',
  '7 / 7',
  '50 / 50',
  '50 - 50',
  'fifty - fifty',
  '360 degree',
  '911 call',
  '911 calls',
  '911 caller',
  '911 dispatcher',
  'a 911',
  'called 911',
  'dialed 911',
  'catch 22',
  'six figure',
  'five figure',
  'seven figure',
  'five star',
  '5 star',
  '4 star',
  '3 star',
  'four star',
  'three star',
  'zero sum',
  'zero tolerance',
  'ground zero',
  'square one',
  'day one',
  'hundred percent sure',
  'second to none',
  'at sixes and sevens',
  'a 9 to 5',
  'a nine to five',
  'big ten',
  'big four',
  'big three',
  'four wheel',
  'three pointer',
  'three pointers',
  'two pointers',
  'two wheeler',
  'two wheelers',
  'three wheeler',
  'three wheelers',
  'four wheeler',
  'four wheelers',
  'two way',
  'two faced',
  'two thirds majority',
  'one way',
  'one by one',
  'two by two',
  'one time',
  'one on one',
  'one of a kind',
  'number one',
  'number two',
  'two cents worth',
  'my two cents',
  'on one foot',
  ...['country', 'countries', 'nation', 'nations', 'war', 'conditions'].map((noun) => `third world ${noun}`),
  'with one foot',
  'one foot in',
  'his two cents',
  'her two cents',
  'their two cents',
  'first - time buyer',
  'first - time buyers',
  'one second',
  'one thing',
  'plus one',
  'zero in on',
  'zero day',
  'group of 20',
  'group of seven',
  'group of eight',
  'gang of four',
  'gang of eight',
  'in the first place',
  'back to square one',
  // 'the last week or two'
  ...['last', 'past', 'next'].flatMap((which) =>
    ['day', 'week', 'month', 'year'].map((unit) => `${which} ${unit} or two`),
  ),
];

interface Idiom {
  readonly words: readonly string[];
  /** The word at which a number is first read. */
  readonly number: number;
}

const byNumber = new Map<string, Idiom[]>();
for (const phrase of PHRASES) {
  const words = phrase.split(' ');
  // 'the last week or two': the number, and no word of a date
  const cardinal = words.findIndex((word) => CARDINALS.has(word));
  const number = cardinal < 0 ? words.findIndex((word) => mayHold(wordOf(word), /\d/.test(word))) : cardinal;
  const key = words[number] ?? '';
  byNumber.set(key, [...(byNumber.get(key) ?? []), { words, number }]);
}

export const idiom: Exclusion = {
  id: 'idiom',
  about: 'Set phrases whose number counts nothing: “9/11”, “24/7”, “ground zero”, “a 911 call”.',
  examples: [
    ['Since 9/11 it is shut.', 'none “9/11”'],
    ['It is open 24/7 now.', 'none “24/7”'],
    ['They met at Ground Zero.', 'none “Zero”'],
    ['She made a 911 call.', 'none “911 call”'],
    ['First-time buyers put in their two cents.', 'none “First-time buyers”'],
  ],
  counterexamples: ['9 of 11 came.', 'It took 24 hours.', 'It sold 911 cars.', 'Milk fell two cents to $1.'],
  skip({ atoms }, at) {
    for (const { words, number } of byNumber.get(atoms[at]?.lower ?? '') ?? []) {
      const to = matchAround(atoms, at, words, number);
      if (to > at) return to;
    }
    return at;
  },
};

/** Index after the phrase whose word `number` stands at `at`, or `at` where its other words do not stand around it. */
function matchAround(atoms: Atoms, at: number, words: readonly string[], number: number): number {
  let k = at;
  for (let n = number - 1; n >= 0; n--) {
    k--;
    if (atoms[k]?.text === '-') k--;
    if (atoms[k]?.lower !== words[n]) return at;
  }
  let to = at + 1;
  for (let n = number + 1; n < words.length; n++) {
    if (!/^[/-]$/.test(words[n] ?? '') && atoms[to]?.text === '-') to++;
    if (atoms[to]?.lower !== words[n]) return at;
    to++;
  }
  return to;
}
