const numbered = (list: string, first: number): [string, number][] =>
  list
    .split(' ')
    .flatMap((entry, index) => entry.split('/').map((form): [string, number] => [form, first + index]));

/** Months by name and abbreviation, lower case, from 1. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  numbered(
    'january/jan february/feb march/mar april/apr may june/jun july/jul august/aug september/sept/sep october/oct ' +
      'november/nov december/dec',
    1,
  ),
);

/** Abbreviations, which are dates only with a day or a year, and may own a full stop. */
export const MONTH_ABBREVIATIONS: ReadonlySet<string> = new Set(
  'jan feb mar apr jun jul aug sept sep oct nov dec'.split(' '),
);

/** Names that are other words, too; on their own they are no dates. */
export const AMBIGUOUS_MONTHS: ReadonlySet<string> = new Set([
  'may',
  'march',
  'mar',
  'sep',
  'dec',
  'jan',
  'august',
]);

/** Weekdays, Monday 1 to Sunday 7 as in ISO 8601. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map(
  numbered(
    'monday/mon tuesday/tues/tue wednesday/wed thursday/thurs/thu friday/fri saturday/sat sunday/sun',
    1,
  ),
);

/** EDTF's numbers for seasons without a hemisphere: '2019-21' is spring. */
export const SEASONS: ReadonlyMap<string, number> = new Map([
  ['spring', 21],
  ['summer', 22],
  ['autumn', 23],
  ['fall', 23],
  ['winter', 24],
]);

/** Stand before a noun of the calendar and count from now: 'last week', 'next month', 'this year'. */
export const RELATIVE_WORDS: ReadonlyMap<string, number> = new Map([
  ['last', -1],
  ['past', -1],
  ['previous', -1],
  ['preceding', -1],
  ['prior', -1],
  ['this', 0],
  ['current', 0],
  ['next', 1],
  ['coming', 1],
  ['following', 1],
]);

/** A single day that counts from now, in days. */
export const RELATIVE_DAYS: ReadonlyMap<string, number> = new Map([
  ['yesterday', -1],
  ['today', 0],
  ['tonight', 0],
  ['tomorrow', 1],
]);

export const CALENDAR_NOUNS: ReadonlySet<string> = new Set([
  'night',
  'week',
  'weekend',
  'month',
  'quarter',
  'year',
  'season',
  'decade',
  'century',
]);

/** What is reported on, behind 'latest' or 'year-ago': 'the year-ago quarter'. */
export const PERIOD_NOUNS: ReadonlySet<string> = new Set([
  'period',
  'quarter',
  'month',
  'half',
  'week',
  'year',
]);

/** Holidays on a fixed day, as month and day. */
export const FIXED_HOLIDAYS: ReadonlyMap<string, readonly [month: number, day: number]> = new Map([
  ["new year's day", [1, 1]],
  ["new year's eve", [12, 31]],
  ["valentine's day", [2, 14]],
  ["st patrick's day", [3, 17]],
  ['fourth of july', [7, 4]],
  ['halloween', [10, 31]],
  ['veterans day', [11, 11]],
  ['christmas eve', [12, 24]],
  ['christmas day', [12, 25]],
  ['christmas', [12, 25]],
  ['boxing day', [12, 26]],
]);
