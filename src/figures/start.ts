import { byWord, type Word } from '../document/index.js';
import {
  CALENDAR_NOUNS,
  CARDINALS,
  CODE_MAGNITUDES,
  CURRENCY_CODES,
  CURRENCY_NAMES,
  CURRENCY_SIGNS,
  DENOMINATORS,
  DOLLAR_PREFIXES,
  FIXED_HOLIDAYS,
  LETTER_SIGNS,
  MAGNITUDES,
  MINOR_UNITS,
  MONTHS,
  MOVING_HOLIDAYS,
  MULTIPLES,
  NEVER_BEFORE,
  ORDINALS,
  PLURAL_MAGNITUDES,
  PREFIXED_SIGNS,
  RELATIVE_DAYS,
  RELATIVE_WORDS,
  SEASONS,
  VULGAR_FRACTIONS,
  WEEKDAYS,
} from '../lexicons/index.js';
import type { Atom, Atoms } from './atom.js';

/** Words that say a number, a day or a factor by themselves. */
const TELLING: ReadonlySet<string> = new Set([
  ...CARDINALS.keys(),
  ...MAGNITUDES.keys(),
  ...PLURAL_MAGNITUDES.keys(),
  ...ORDINALS.keys(),
  ...DENOMINATORS.keys(),
  ...VULGAR_FRACTIONS.keys(),
  ...MULTIPLES.keys(),
  ...MONTHS.keys(),
  ...WEEKDAYS.keys(),
  ...SEASONS.keys(),
  ...RELATIVE_DAYS.keys(),
  ...[...FIXED_HOLIDAYS.keys()].map((name) => name.split(/ |'/)[0] as string),
  ...[...MOVING_HOLIDAYS.keys()].filter((name) => !name.includes(' ')),
  ...[...CARDINALS.keys(), ...MAGNITUDES.keys()].map((word) => `${word}fold`),
  ...'scores noon midnight teens ones twenties thirties forties fifties sixties seventies eighties nineties'.split(
    ' ',
  ),
]);

/** Names of currencies that may stand before the amount: 'Rupees 500'. */
const NAMES_BEFORE: readonly string[] = [
  ...[...CURRENCY_NAMES].flatMap(([first, names]) =>
    names.some(({ words }) => words.length === 1) ? [first] : [],
  ),
  ...MINOR_UNITS.keys(),
].filter((name) => !NEVER_BEFORE.has(name));

/** Words of the calendar that start a date with another word behind them: 'day before', 'year-ago', 'latest quarter'. */
const DATE_OPENERS: ReadonlyMap<string, RegExp> = new Map([
  ['day', /^(?:before|after)$/],
  ['week', /^(?:of|ended|ending)$/],
  ['month', /^(?:ended|ending)$/],
  ['year', /^(?:-|'s|end|ended|ending|[a-z]+|[,.;:)])$/],
  ['latest', /^[a-z]+$/],
  ['recent', /^[a-z]+$/],
  ['full', /^year$/],
  ['couple', /^(?:of|[a-z]+s)$/],
  ['weekend', /./],
  ['final', /^(?:week|half|[mtwfs][a-z]+day)$/],
  ['latter', /^half$/],
  ...[...MOVING_HOLIDAYS.keys()].flatMap((name): [string, RegExp][] => {
    const [first = '', second] = name.split(/(?='s)|(?=')| /);
    return second === undefined ? [] : [[first, new RegExp(`^${second}$`)]];
  }),
  ...'end beginning start middle rest remainder balance course'
    .split(' ')
    .map((word) => [word, /^of$/] as const),
]);

/** Words that start a figure only together with the next one, and what that may be. */
const LEADING: ReadonlyMap<string, (next: Atom) => boolean> = new Map([
  ...[...RELATIVE_WORDS.keys()].map((word) => [word, (next: Atom) => next.kind === 'letters'] as const),
  ...['a', 'an', 'several', 'many'].map((word) => [word, (next: Atom) => LED.has(next.lower)] as const),
  ...[
    'minus',
    'negative',
    'mid',
    'early',
    'late',
    'fiscal',
    'financial',
    'calendar',
    'fy',
    'q',
    'http',
    'https',
    'www',
  ].map((word) => [word, () => true] as const),
  ...['-', '−', '–', '+', '.', '(', "'", '’', '‘'].map(
    (mark) => [mark, (next: Atom) => !next.spaced && opens(next)] as const,
  ),
  ...[...DATE_OPENERS].map(([word, next]) => [word, ({ lower }: Atom) => next.test(lower)] as const),
  ...['#', '@'].map((mark) => [mark, () => true] as const),
  ...[...CURRENCY_SIGNS.keys()].map((sign) => [sign, () => true] as const),
  ...[
    ...CURRENCY_CODES,
    ...[...CODE_MAGNITUDES.keys()].flatMap((letter) => [...CURRENCY_CODES].map((code) => letter + code)),
    ...DOLLAR_PREFIXES.keys(),
    ...LETTER_SIGNS.keys(),
    ...[...PREFIXED_SIGNS.keys()].map((sign) => sign.slice(0, -1)),
    ...NAMES_BEFORE,
  ].map(
    (letters) =>
      [letters.toLowerCase(), (next: Atom) => next.kind !== 'letters' || LED.has(next.lower)] as const,
  ),
]);

/** What stands behind 'a' in a figure: 'a hundred', 'a third', 'a few thousand', 'a couple'. */
const LED: ReadonlySet<string> = new Set([
  ...MAGNITUDES.keys(),
  ...DENOMINATORS.keys(),
  ...CARDINALS.keys(),
  'few',
  'couple',
  'score',
  // 'an additional year'
  ...'additional extra further full whole entire single'.split(' '),
  // 'a year and a half'
  ...(
    'minute hour day week month year decade century mile foot inch yard pound ounce pint gallon litre liter metre ' +
    'meter kilometre kilometer acre stone ton tonne length lap season generation'
  ).split(' '),
]);

/** '-5', '-$5', '-US$5', '(020', '’80s' */
const opens = ({ kind, text }: Atom): boolean =>
  kind === 'digits' || CURRENCY_SIGNS.has(text) || text === '.' || /^[A-Z]{1,3}$/.test(text);

/** Whether a figure may start at a word, or with what behind it. */
const startOf = byWord((lower) => TELLING.has(lower) || (LEADING.get(lower) ?? false));

/** May a figure, or a number that is none, start at this atom? */
export function mayStart(atoms: Atoms, at: number): boolean {
  const atom = atoms[at];
  if (!atom) return false;
  if (atom.kind === 'digits') return true;
  const start = startOf(atom.word);
  if (typeof start === 'boolean') return start;
  const next = atoms[at + 1];
  return next !== undefined && start(next);
}

/** Words that begin no figure, and stand in one: 'a couple', 'for a day'. */
const GATES: ReadonlySet<string> = new Set([
  'couple',
  'score',
  'day',
  'hour',
  'morning',
  'afternoon',
  'evening',
]);

/** May one of the document's tokens be a part of a figure? It may hold several words: 'five-year', 'mid-20s'. */
export const mayHold = (word: Word, digits: boolean): boolean => digits || holds(word);

const holds = byWord((lower) => {
  if (TELLING.has(lower) || CALENDAR_NOUNS.has(lower) || GATES.has(lower)) return true;
  if (lower.length < 4) return false;
  // 'Sept.'
  if (lower.endsWith('.') && MONTHS.has(lower.slice(0, -1))) return true;
  return (
    /\d/.test(lower) ||
    (lower.includes('-') && lower.split('-').some((part) => TELLING.has(part) || CALENDAR_NOUNS.has(part)))
  );
});
