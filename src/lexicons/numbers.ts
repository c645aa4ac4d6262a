import { words } from './words.js';

/** English number words, lower case. Hyphens part words: 'twenty-one' is 'twenty' and 'one'. */

const pairs = (list: string, first: number, step = 1): [string, number][] =>
  list.split(' ').map((word, index) => [word, first + index * step]);

/** Zero to ninety. */
export const CARDINALS: ReadonlyMap<string, number> = new Map([
  ...pairs('zero one two three four five six seven eight nine ten', 0),
  ...pairs('eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen', 11),
  ...pairs('twenty thirty forty fifty sixty seventy eighty ninety', 20, 10),
  ['nought', 0],
  ['naught', 0],
  ['fourty', 40],
]);

/** Multiply what stands before them; the plurals of the large ones are vague on their own ('hundreds of'). */
export const MAGNITUDES: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['doz', 12],
  ['hundred', 1e2],
  ['thousand', 1e3],
  ['lakh', 1e5],
  ['lac', 1e5],
  ['million', 1e6],
  ['crore', 1e7],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['quadrillion', 1e15],
  ['quintillion', 1e18],
]);

export const PLURAL_MAGNITUDES: ReadonlyMap<string, number> = new Map([
  ...[...MAGNITUDES].map(([word, value]): [string, number] => [`${word}s`, value]),
  ['dozens', 12],
  ['dozs', 12],
  ['tens', 10],
]);

/** Written after digits, with or without a space: '1.09bn'. Case does not matter. */
export const MAGNITUDE_SIGNS: ReadonlyMap<string, number> = new Map([
  ['mn', 1e6],
  ['mln', 1e6],
  ['mil', 1e6],
  ['mio', 1e6],
  ['bn', 1e9],
  ['bln', 1e9],
  ['mrd', 1e9],
  ['tn', 1e12],
  ['trn', 1e12],
  ['tln', 1e12],
  ['cr', 1e7],
  ['lcr', 1e12],
  // Behind money only, and before a unit: '$12MM', '250MM barrels'; else it is a lens's millimetres.
  ['mm', 1e6],
]);

/** Written without a space after digits, where no unit of that letter is meant: '$5m', '10k people', '4.3M sales'. */
export const MAGNITUDE_LETTERS: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['m', 1e6],
  ['b', 1e9],
  ['t', 1e12],
  // Behind rupees only: '₹1.5L'.
  ['l', 1e5],
]);

const SMALL_ORDINALS: [string, number][] = [
  ...pairs('first second third fourth fifth sixth seventh eighth ninth tenth', 1),
  ...pairs(
    'eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth',
    11,
  ),
  ...pairs('twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth', 20, 10),
  ['nineth', 9],
];

/** 'first' to 'ninetieth', and 'hundredth', 'thousandth' …, which end a longer one. */
export const ORDINALS: ReadonlyMap<string, number> = new Map([
  ...SMALL_ORDINALS,
  ...[...MAGNITUDES]
    .filter(([, value]) => value !== 12)
    .map(([word, value]): [string, number] => [`${word}th`, value]),
]);

/** What a fraction is named by: 'half', 'two thirds', 'three quarters', 'a hundredth'. */
export const DENOMINATORS: ReadonlyMap<string, number> = new Map([
  ['half', 2],
  ['halves', 2],
  ['quarter', 4],
  ['quarters', 4],
  ...[...ORDINALS]
    .filter(([, value]) => value > 2)
    .flatMap(([word, value]): [string, number][] => [
      [word, value],
      [`${word}s`, value],
    ]),
]);

export const VULGAR_FRACTIONS: ReadonlyMap<string, number> = new Map([
  ['½', 1 / 2],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
  ['¼', 1 / 4],
  ['¾', 3 / 4],
  ['⅕', 1 / 5],
  ['⅖', 2 / 5],
  ['⅗', 3 / 5],
  ['⅘', 4 / 5],
  ['⅙', 1 / 6],
  ['⅚', 5 / 6],
  ['⅛', 1 / 8],
  ['⅜', 3 / 8],
  ['⅝', 5 / 8],
  ['⅞', 7 / 8],
]);

export interface Multiple {
  readonly factor: number;
  /** Verbs carry a change; 'twice' and its like do not. */
  readonly direction: 'up' | 'down' | null;
}

const multiples = (words: string, factor: number, direction: Multiple['direction']): [string, Multiple][] =>
  words.split(' ').map((word) => [word, { factor, direction }]);

/** Factors in one word. */
export const MULTIPLES: ReadonlyMap<string, Multiple> = new Map([
  ...multiples('double doubles doubled doubling', 2, 'up'),
  ...multiples('triple triples tripled tripling treble trebled trebling', 3, 'up'),
  ...multiples('quadruple quadrupled quadrupling', 4, 'up'),
  ...multiples('quintuple quintupled', 5, 'up'),
  ...multiples('halve halves halved halving', 0.5, 'down'),
  ...multiples('twice', 2, null),
  ...multiples('thrice', 3, null),
]);

/** Multiples that are no past form: 'to double sales'. */
export const BARE_MULTIPLES = words('double triple treble quadruple quintuple');
