import {
  CARDINALS,
  CURRENCY_CODES,
  CURRENCY_SIGNS,
  DENOMINATORS,
  DOLLAR_PREFIXES,
  FIXED_HOLIDAYS,
  LETTER_SIGNS,
  MAGNITUDES,
  MONTHS,
  MULTIPLES,
  ORDINALS,
  PLURAL_MAGNITUDES,
  PREFIXED_SIGNS,
  RELATIVE_DAYS,
  RELATIVE_WORDS,
  SEASONS,
  VULGAR_FRACTIONS,
  WEEKDAYS,
} from '../lexicons/index.js';

const STARTERS: ReadonlySet<string> = new Set([
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
  ...RELATIVE_WORDS.keys(),
  ...CURRENCY_SIGNS.keys(),
  ...[...CURRENCY_CODES, ...DOLLAR_PREFIXES.keys(), ...LETTER_SIGNS.keys()].map((sign) => sign.toLowerCase()),
  ...[...PREFIXED_SIGNS.keys()].map((sign) => sign.slice(0, -1).toLowerCase()),
  ...[...FIXED_HOLIDAYS.keys()].map((name) => name.split(/ |'/)[0] as string),
  ...'two three four five six seven eight nine ten twenty hundred'.split(' ').map((word) => `${word}fold`),
  ...'a an minus negative noon midnight several many mid early late fiscal financial calendar fy q teens ones'.split(
    ' ',
  ),
  ...['-', '−', '–', '+', '.', '#', '@', "'", '’', '‘', '(', 'http', 'https', 'www'],
  ...'twenties thirties forties fifties sixties seventies eighties nineties'.split(' '),
  'percent',
  'per',
]);

/** May a figure, or a number that is none, start with this word or mark (in lower case)? */
export const mayStart = (lower: string, digits: boolean): boolean => digits || STARTERS.has(lower);

/** The same for one of the document's tokens, which may hold several words: 'five-year', 'mid-20s'. */
export function mayHold(lower: string, digits: boolean): boolean {
  if (digits || STARTERS.has(lower)) return true;
  return /\d/.test(lower) || (lower.includes('-') && lower.split('-').some((part) => STARTERS.has(part)));
}
