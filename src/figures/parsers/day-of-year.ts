import { MOVING_HOLIDAYS, nthWeekday, WEEKDAYS } from '../../lexicons/index.js';
import { type Atom, type Atoms, nthAtom } from '../atom.js';
import { draft } from '../draft.js';
import { readOrdinal } from '../ordinal-number.js';
import type { Parser } from '../parser.js';
import { type When, when } from '../when.js';
import { readYear } from '../year-number.js';
import { readMonth } from './calendar-date.js';

interface Dated {
  readonly to: number;
  readonly when: When;
}

export const dayOfYear: Parser = {
  id: 'day-of-year',
  about:
    'A day or a week that a calendar must be asked for: “the first Monday of March”, “Thanksgiving”, “the week of May 6”.',
  examples: [
    ['It meets on the first Monday of March 2021.', 'date 2021-03-01 “first Monday of March 2021”'],
    ['It fell on the last Friday in May 2019.', 'date 2019-05-31 “last Friday in May 2019”'],
    ['He was found on Thanksgiving Day 2019.', 'date 2019-11-28 “Thanksgiving Day 2019”'],
    ['They met on Good Friday 2024.', 'date 2024-03-29 “Good Friday 2024”'],
    [
      'It opened in the last week of September 2014.',
      'date 2014-09-24/2014-09-30 “last week of September 2014”',
    ],
    ['It opened in the first week of May 2014.', 'date 2014-05-01/2014-05-07 “first week of May 2014”'],
    ['They met last Thanksgiving.', 'date “last Thanksgiving”'],
    ['It is heard in the week of May 6, 2019.', 'date 2019-05-06/2019-05-12 “week of May 6, 2019”'],
  ],
  counterexamples: [
    'Their first Monday was hard.',
    'A Thanksgiving turkey fell.',
    'The last week was hard.',
    'The week of talks ended.',
  ],
  parse({ atoms }, at) {
    const dated = nthDay(atoms, at) ?? nthWeek(atoms, at) ?? weekOf(atoms, at) ?? movingHoliday(atoms, at);
    return dated && draft({ kind: 'date', from: at, to: dated.to, when: dated.when });
  },
};

/** 'first', 'second', 'last' as 1, 2, -1. */
function readNth(atoms: Atoms, at: number): { readonly to: number; readonly nth: number } | null {
  if (atoms[at]?.lower === 'last' || atoms[at]?.lower === 'final') return { to: at + 1, nth: -1 };
  const ordinal = readOrdinal(atoms, at);
  return ordinal && ordinal.value <= 5 ? { to: ordinal.to, nth: ordinal.value } : null;
}

/** ' of March 2021', ' in May' */
function readOfMonth(
  atoms: Atoms,
  at: number,
): { readonly to: number; readonly month: number; readonly year: number | null } | null {
  if (!/^(?:of|in)$/.test(atoms[at]?.lower ?? '')) return null;
  const month = readMonth(atoms, at + 1);
  if (!month) return null;
  const year = readYear(atoms, atoms[month.to]?.text === ',' ? month.to + 1 : month.to);
  return { to: year?.to ?? month.to, month: month.month, year: year?.year ?? null };
}

/** A date that is known once its year is. */
const inYear = (
  year: number | null,
  dayOf: (year: number) => { readonly month: number; readonly day: number },
): When => (year === null ? when({ dayOf }) : when({ year, ...dayOf(year) }));

function nthDay(atoms: Atoms, at: number): Dated | null {
  const nth = readNth(atoms, at);
  const name = nth && atoms[nth.to];
  const weekday = name && /^\p{Lu}/u.test(name.text) ? WEEKDAYS.get(name.lower) : undefined;
  const month = nth && weekday !== undefined ? readOfMonth(atoms, nth.to + 1) : null;
  if (!nth || !month || weekday === undefined) return null;
  return {
    to: month.to,
    when: inYear(month.year, (year) => nthWeekday(year, month.month, nth.nth, weekday)),
  };
}

/** 'the last week of September 2014': seven days from its first or to its last. */
function nthWeek(atoms: Atoms, at: number): Dated | null {
  const nth = readNth(atoms, at);
  const month = nth && atoms[nth.to]?.lower === 'week' ? readOfMonth(atoms, nth.to + 1) : null;
  if (!nth || !month || nth.nth > 4) return null;
  const { year } = month;
  const last = year === null ? 0 : new Date(Date.UTC(year, month.month, 0)).getUTCDate();
  const first = nth.nth > 0 ? 7 * nth.nth - 6 : last - 6;
  if (year === null) return { to: month.to, when: when({ month: month.month }) };
  const from = when({ year, month: month.month, day: first });
  return { to: month.to, when: when({ ...from, until: when({ ...from, day: first + 6 }) }) };
}

/** 'the week of May 6' */
function weekOf(atoms: Atoms, at: number): Dated | null {
  if (atoms[at]?.lower !== 'week' || atoms[at + 1]?.lower !== 'of') return null;
  const month = readMonth(atoms, at + 2);
  const digits = month && atoms[month.to];
  if (!month || digits?.kind !== 'digits' || !/^(?:[12]?\d|3[01])$/.test(digits.text)) return null;
  const year = readYear(atoms, atoms[month.to + 1]?.text === ',' ? month.to + 2 : month.to + 1);
  const day = Number(digits.text);
  const to = year?.to ?? month.to + 1;
  if (!year) return { to, when: when({ month: month.month, day }) };
  const end = new Date(Date.UTC(year.year, month.month - 1, day + 6));
  const until = when({ year: end.getUTCFullYear(), month: end.getUTCMonth() + 1, day: end.getUTCDate() });
  return { to, when: when({ year: year.year, month: month.month, day, until }) };
}

const HOLIDAYS = [...MOVING_HOLIDAYS].map(([name, dayOf]) => ({ words: name.split(/(?=['’]s)| /), dayOf }));

/** 'Thanksgiving', 'Good Friday 2024', 'last Easter'; 'a Thanksgiving turkey' is no day. */
function movingHoliday(atoms: Atoms, at: number): Dated | null {
  const count = { last: -1, next: 1, this: 0 }[nthAtom(atoms, at).lower];
  const start = count === undefined ? at : at + 1;
  if (!/^\p{Lu}/u.test(nthAtom(atoms, start).text)) return null;
  const holiday = HOLIDAYS.find(({ words }) => words.every((word, k) => atoms[start + k]?.lower === word));
  if (!holiday) return null;
  const { words, dayOf } = holiday;
  const to = start + words.length;
  const year = readYear(atoms, atoms[to]?.text === ',' ? to + 1 : to);
  if (year) return { to: year.to, when: inYear(year.year, dayOf) };
  if (count !== undefined)
    return { to, when: when({ dayOf, relative: { unit: 'named', count, from: 'article' } }) };
  const article = /^(?:an?|the|his|her|their)$/.test(nthAtom(atoms, start - 1).lower);
  const modifier = words.length === 1 && (article || isNounBehind(nthAtom(atoms, to)));
  return modifier ? null : { to, when: when({ dayOf, relative: null }) };
}

const isNounBehind = ({ kind, spaced, lower }: Atom): boolean =>
  kind === 'letters' &&
  spaced &&
  !/^(?:and|but|when|as|in|at|with|after|before|for|to|or|by|he|she|they|it|the|we|because|while|with|on|from)$/.test(
    lower,
  );
