import { DIMENSION_ADJECTIVES, PHRASE_ENDS } from './function-words.js';
import { union, words } from './words.js';

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

/** Between the ends of a span, and before the day that it ends on. */
export const UNTIL_WORDS = words('to until till through');

/** Join two dates of a row or of a span. */
export const DATE_JOINTS = union(UNTIL_WORDS, words('and or'));

/** Before a date they say when: 'in May', 'since 2019'. */
export const DATE_PREPOSITIONS = union(
  UNTIL_WORDS,
  words('in since by from throughout of on at for during before after around between within over near'),
);

/** Before a month, a year or a decade they name a part of it: 'early May', 'mid-2019'. */
export const EARLY_LATE = words('early mid late');

/** Behind 'mid-' and its like '20s' are years: 'the upper 30s'. */
export const DECADE_PARTS = union(EARLY_LATE, words('low upper high'));

/** Before 'of' and a time: 'the end of March'. */
export const PERIOD_PARTS = words('end beginning start middle rest remainder balance course');

/** Which of several times: 'last year', 'the final quarter'. */
export const WHICH_TIME = union(RELATIVE_WORDS.keys(), words('first final'));

/** Before a month they make a date of it, where it may be another word: 'in March', 'by the end of May'. */
export const BEFORE_MONTH = words(
  'in since until till by from to through of last this next early late mid every during before after around between the ' +
    'previous ending ended and for',
);

/** Count from a time that was named: 'two years later', 'a month before'. */
export const LATER_WORDS = words('earlier later before after ahead hence');

/** Those, and 'ago'. */
export const AGO_WORDS = union(LATER_WORDS, words('ago'));

/** Times that a year is cut into, and years. */
export const PERIOD_WORDS = words(
  'year years quarter quarters month months week weeks weekend weekends day days hour hours night nights period periods ' +
    'season seasons decade decades century half',
);

/** Stand behind a measure, and are no noun that it modifies: 'two years ago', '10 feet high', '$5 left'. */
export const MEASURE_ENDS = union(
  AGO_WORDS,
  DIMENSION_ADJECTIVES,
  words('left remaining apiece each including excluding plus according'),
);

/** Say from when a time counts, behind it: 'the year ended in May', 'two weeks later'. */
export const COUNTED_FROM = union(LATER_WORDS, words('ended ending'));

/** Behind a measure no noun stands that it could modify. */
export const BEHIND_MEASURE = union(MEASURE_ENDS, PHRASE_ENDS);

/** Times that something may be compared with: 'than a year ago'. */
export const EARLIER_TIMES = words(
  'year years month months week weeks day days quarter quarters decade decades season seasons century period start ' +
    'end beginning previous prior',
);

/** Kinds of a year: 'last fiscal year'. */
export const YEAR_KINDS = words('calendar fiscal financial school academic');

/** Before a noun of time they count from a time in the text, and not from now: 'the previous day'. */
export const OTHER_TIMES = words('previous preceding prior following');

/** Right before a year or a season they make a date of it. */
export const YEAR_PREPOSITIONS = words('in since until till by during before after through');

/** Behind or before a year they say from when it counts. */
export const ERAS = words('ad bc ce bce');

/** Times that a figure stands beside and does not modify. */
export const MODIFIED_TIMES = words(
  'year month week weekend day night quarter season decade hour time ago earlier',
);

/** Before a length of time they say when, and not how long: 'within two days'. */
export const SPAN_PREPOSITIONS = words('after within during before since until till');
