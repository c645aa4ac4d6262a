import {
  AMBIGUOUS_MONTHS,
  BEFORE_MONTH,
  CALENDAR_NAMES,
  DATE_JOINTS,
  MONTH_ABBREVIATIONS,
  MONTHS,
  ORDINAL_SUFFIXES,
  PHRASE_ENDS,
  WEEKDAYS,
} from '../../lexicons/index.js';
import { type Atom, type Atoms, isDash, nthAtom, pastHyphen } from '../atom.js';
import { draft } from '../draft.js';
import { fullYear, readNumeric } from '../numeric-date.js';
import { readOrdinal } from '../ordinal-number.js';
import type { Parser } from '../parser.js';
import type { Reading } from '../reading.js';
import { type Dated, when } from '../when.js';
import { readAnyYear, readYear } from '../year-number.js';

export const calendarDate: Parser = {
  id: 'calendar-date',
  about: 'A day or a month of the calendar, with its year or without.',
  examples: [
    ['It opened on June 19, 2024, in Larkton.', 'date 2024-06-19 “June 19, 2024”'],
    ['It opened on 19 June 2024.', 'date 2024-06-19 “19 June 2024”'],
    ['It opened in October 2023.', 'date 2023-10 “October 2023”'],
    ['It closes on Monday, Nov. 18.', 'date XXXX-11-18 “Monday, Nov. 18”'],
    ['It ran from June 3-5, 2021.', 'date 2021-06-03/2021-06-05 “June 3-5, 2021”'],
    ['It polled voters between June 3-5 among others.', 'date XXXX-06-03/XXXX-06-05 “June 3-5”'],
    ['Filed 2024-06-19.', 'date 2024-06-19 “2024-06-19”'],
    ['Logged 2019-09-01T10:38:07.190Z.', 'date 2019-09-01 “2019-09-01T10:38:07.190Z”'],
    ['It rained on March 3, 4 and 5, 2012.', 'date 2012-03-03/2012-03-05 “March 3, 4 and 5, 2012”'],
    ['Filed on 2018 March 18.', 'date 2018-03-18 “2018 March 18”'],
    ['It rose in 2014/10.', 'date 2014-10 “2014/10”'],
    ['Filed 19-Nov-09.', 'date 2009-11-19 “19-Nov-09”'],
    ['Filed 25.12.2010.', 'date 2010-12-25 “25.12.2010”'],
    ['Filed 07-28-17.', 'date 2017-07-28 “07-28-17”'],
    ['It fell on the fourteenth of March 2016.', 'date 2016-03-14 “fourteenth of March 2016”'],
    [
      'It ran from the 13th to the 15th of July 2019.',
      'date 2019-07-13/2019-07-15 “13th to the 15th of July 2019”',
    ],
    ['It opened in Nov. after rain.', 'date “Nov.”'],
    ['It opened in May last year.', 'date “May last year”'],
    ['It closes in early January.', 'date “January”'],
  ],
  counterexamples: [
    'It may rain.',
    'They march on.',
    'He won 19 of 20.',
    'Officials may 5 times refuse.',
    'They are 14-13-21 now.',
    'Dial 25.12.99.',
  ],
  parse(reading, at) {
    const dated = readDate(reading, at);
    return dated && draft({ kind: 'date', from: at, to: dated.to, when: dated.when });
  },
};

function readDate(reading: Reading, at: number): Dated | null {
  const { atoms } = reading;
  const weekday = readWeekday(atoms, at);
  if (weekday) {
    let next = weekday.to;
    if (atoms[next]?.text === ',') next++;
    if (/^(?:the|on)$/.test(atoms[next]?.lower ?? '')) next++;
    const day = readMonthFirst(atoms, next) ?? readDayFirst(atoms, next);
    if (day && day.when.day !== null)
      return { to: day.to, when: when({ ...day.when, weekday: weekday.value }) };
    return null;
  }
  return (
    readYearFirst(atoms, at) ?? readMonthFirst(atoms, at) ?? readDayFirst(atoms, at) ?? readNumeric(atoms, at)
  );
}

/** '2018 March 18', '2014/10', '2014-10'; '2009-10' and '1939-45' are spans of years. */
function readYearFirst(atoms: Atoms, at: number): Dated | null {
  const { kind, text } = nthAtom(atoms, at);
  if (kind !== 'digits' || !/^(?:1[5-9]|20)\d\d$/.test(text)) return null;
  const year = Number(text);
  const named = readMonth(atoms, at + 1);
  const day = named && readDay(atoms, named.to);
  if (named && day && !readYear(atoms, atoms[day.to]?.text === ',' ? day.to + 1 : day.to))
    return { to: day.to, when: when({ year, month: named.month, day: day.day }) };
  const month = readMonthOfYear(atoms, at + 1, year);
  return month === null ? null : { to: at + 3, when: when({ year, month }) };
}

/** '[2014]/10', '[2014]-10' */
function readMonthOfYear(atoms: Atoms, at: number, year: number): number | null {
  const [mark, digits, next] = [nthAtom(atoms, at), nthAtom(atoms, at + 1), nthAtom(atoms, at + 2)];
  if (mark.spaced || digits.spaced || !/^(?:0[1-9]|1[0-2])$/.test(digits.text)) return null;
  if (mark.text !== '/' && !isDash(mark)) return null;
  if (!next.spaced && /^[\d/-]/.test(next.text)) return null;
  const month = Number(digits.text);
  const span = month === (year + 1) % 100 || (isDash(mark) && month > year % 100);
  return span ? null : month;
}

function readWeekday(atoms: Atoms, at: number): { to: number; value: number } | null {
  const atom = atoms[at];
  const value = atom && /^\p{Lu}/u.test(atom.text) ? WEEKDAYS.get(atom.lower) : undefined;
  if (value === undefined) return null;
  return { to: atoms[at + 1]?.text === '.' && (atom?.text.length ?? 9) < 6 ? at + 2 : at + 1, value };
}

/** A month's name, with the full stop of its abbreviation. Lower case is no month: 'may', 'march'. */
export function readMonth(
  atoms: Atoms,
  at: number,
): { to: number; month: number; abbreviated: boolean } | null {
  const atom = atoms[at];
  if (atom?.kind !== 'letters' || !/^\p{Lu}/u.test(atom.text)) return null;
  const month = MONTHS.get(atom.lower);
  if (month === undefined) return null;
  const abbreviated = MONTH_ABBREVIATIONS.has(atom.lower);
  const stop = abbreviated && atoms[at + 1]?.text === '.' && !atoms[at + 1]?.spaced;
  return { to: stop ? at + 2 : at + 1, month, abbreviated };
}

/** 'June 19, 2024', 'June 19', 'June 2024', 'June'. */
function readMonthFirst(atoms: Atoms, at: number): Dated | null {
  const name = readMonth(atoms, at);
  if (!name) return null;
  const { month, to } = name;
  const day = readDay(atoms, to);
  if (day) return withDay(atoms, month, day);
  const year = readAnyYear(atoms, /^(?:of|,)$/.test(nthAtom(atoms, to).lower) ? to + 1 : to);
  if (year) return { to: year.to, when: when({ year: year.year, month }) };
  // 'May last year'
  const count = { last: -1, this: 0, next: 1 }[nthAtom(atoms, to).lower];
  if (count !== undefined && atoms[to + 1]?.lower === 'year')
    return { to: to + 2, when: when({ month, relative: { unit: 'year', count, from: 'article' } }) };
  return isMonthAlone(atoms, at, name) ? { to, when: when({ month }) } : null;
}

/** 'June 19', 'June 19-21', 'March 3, 4 and 5, 2024' */
function withDay(atoms: Atoms, month: number, day: { readonly to: number; readonly day: number }): Dated {
  const end = readDayList(atoms, day, month) ?? readDayRange(atoms, day.to, month);
  const year = readYearAfterDay(atoms, end?.to ?? day.to);
  const start = when({ year: year?.year ?? null, month, day: day.day });
  const until = end && when({ year: year?.year ?? null, month: end.month, day: end.day });
  return { to: year?.to ?? end?.to ?? day.to, when: until ? when({ ...start, until }) : start };
}

/** 'in June', and not 'jan', 'it may', 'April Poe', 'June Roe said' */
function isMonthAlone(
  atoms: Atoms,
  at: number,
  { to, abbreviated }: { readonly to: number; readonly abbreviated: boolean },
): boolean {
  const { lower } = nthAtom(atoms, at);
  const before = nthAtom(atoms, at - 1);
  const placed = atoms[to - 1]?.text === '.' && BEFORE_MONTH.has(before.lower);
  if (abbreviated && lower !== 'sept' && !placed) return false;
  if (AMBIGUOUS_MONTHS.has(lower) && !BEFORE_MONTH.has(before.lower) && !isDash(before)) return false;
  const named = CALENDAR_NAMES.has(lower) && /^\p{Lu}/u.test(nthAtom(atoms, to).text);
  return !named || /^(?:in|since|until|by|last|this|next|early|late|mid)$/.test(before.lower);
}

function readDay(atoms: Atoms, at: number): { to: number; day: number } | null {
  const start = atoms[at]?.lower === 'the' ? at + 1 : at;
  const ordinal = readOrdinal(atoms, start);
  const atom = atoms[start];
  if (ordinal && ordinal.value <= 31 && atom?.kind === 'digits')
    return { to: ordinal.to, day: ordinal.value };
  if (atom?.kind !== 'digits' || !/^(?:[12]?\d|3[01])$/.test(atom.text) || atom.text === '0') return null;
  const next = atoms[start + 1];
  // 'May 5 percent', 'June 12:30', "June 7's", 'March 2.5'
  if (
    next &&
    !next.spaced &&
    ((next.kind === 'letters' && next.lower !== "'s") ||
      /^[%/]$/.test(next.text) ||
      (next.text === ':' && atoms[start + 2]?.spaced === false))
  )
    return null;
  return { to: start + 1, day: Number(atom.text) };
}

/** '-5', ' to 5', ' and 5', '-July 2' behind a first day. */
function readDayRange(
  atoms: Atoms,
  at: number,
  month: number,
): { to: number; month: number; day: number } | null {
  const joined = isDash(atoms[at]) || DATE_JOINTS.has(atoms[at]?.lower ?? '');
  if (!joined) return null;
  const second = readMonth(atoms, at + 1);
  const day = readDay(atoms, second?.to ?? at + 1);
  // 'between June 3-5 among adults'; 'June 3 and 5 men' has another count.
  const tight = isDash(atoms[at]) && !atoms[at + 1]?.spaced;
  if (!day || (!second && !tight && atoms[day.to] && !endsDay(nthAtom(atoms, day.to)))) return null;
  return { to: day.to, month: second?.month ?? month, day: day.day };
}

/** ', 4 and 5' behind 'March 3': the days of a list, as the span that they make. */
function readDayList(
  atoms: Atoms,
  first: { readonly to: number; readonly day: number },
  month: number,
): { to: number; month: number; day: number } | null {
  let { to, day } = first;
  for (;;) {
    const joint = dayJoint(atoms, to);
    const next = joint.to > to ? readDay(atoms, joint.to) : null;
    if (!next || next.day <= day) return null;
    // 'March 3 and 4' are two days, and no list.
    if (joint.last) return to === first.to ? null : { to: next.to, month, day: next.day };
    ({ to, day } = next);
  }
}

/** Behind ',', 'and', ', and'; the day behind 'and' is the last. */
function dayJoint(atoms: Atoms, at: number): { readonly to: number; readonly last: boolean } {
  const behind = atoms[at]?.text === ',' ? at + 1 : at;
  const last = atoms[behind]?.lower === 'and';
  return { to: last ? behind + 1 : behind, last };
}

const endsDay = (atom: Atom): boolean =>
  atom.kind === 'mark' || PHRASE_ENDS.has(atom.lower) || atom.kind === 'digits';

function readYearAfterDay(atoms: Atoms, at: number): { to: number; year: number } | null {
  const next = atoms[at]?.text === ',' ? at + 1 : at;
  return readAnyYear(atoms, next);
}

/** '19 June 2024', '19th of June', 'the 3rd of May'; '3-5 June'. */
function readDayFirst(atoms: Atoms, at: number): Dated | null {
  const first = atoms[at]?.kind === 'digits' ? readDay(atoms, at) : readDayInWords(atoms, at);
  if (!first) return null;
  const last = lastDay(atoms, first) ?? first;
  const of = atoms[last.to]?.lower === 'of';
  const name = readMonth(atoms, pastHyphen(atoms, of ? last.to + 1 : last.to));
  if (!name) return null;
  const { month } = name;
  const short = last === first ? readShortYear(atoms, name.to) : null;
  if (short) return { to: short.to, when: when({ year: short.year, month, day: first.day }) };
  const year = readYear(atoms, atoms[name.to]?.text === ',' ? name.to + 1 : name.to);
  // 'of 12 May voters', 'the 5 March protesters' are rare; 'in 2 May may' rarer. A counted month needs no capital.
  if (!year && atoms[first.to]?.lower === 'of' && !isOrdinalDay(atoms, at)) return null;
  const end = when({ year: year?.year ?? null, month, day: last.day });
  return {
    to: year?.to ?? name.to,
    when: last === first ? end : when({ ...end, day: first.day, until: end }),
  };
}

const isOrdinalDay = (atoms: Atoms, at: number): boolean =>
  !nthAtom(atoms, at + 1).spaced && ORDINAL_SUFFIXES.has(nthAtom(atoms, at + 1).lower);

/** The second of '3-5 June', 'the 13th to the 15th of July'; null where one stands alone. */
function lastDay(
  atoms: Atoms,
  first: { readonly to: number; readonly day: number },
): { readonly to: number; readonly day: number } | null {
  const joint = nthAtom(atoms, first.to);
  const second = nthAtom(atoms, first.to + 1);
  if (!isDash(joint) && !DATE_JOINTS.has(joint.lower)) return null;
  if (second.kind !== 'digits' && second.lower !== 'the') return null;
  const last = readDay(atoms, first.to + 1);
  if (!last || last.day <= first.day) return null;
  return readMonth(atoms, atoms[last.to]?.lower === 'of' ? last.to + 1 : last.to) ? last : null;
}

/** 'fourteenth [of March]' */
function readDayInWords(atoms: Atoms, at: number): { to: number; day: number } | null {
  const ordinal = readOrdinal(atoms, at);
  if (
    !ordinal ||
    ordinal.value > 31 ||
    atoms[ordinal.to]?.lower !== 'of' ||
    !readMonth(atoms, ordinal.to + 1)
  )
    return null;
  return { to: ordinal.to, day: ordinal.value };
}

/** '-09' behind '19-Nov' */
function readShortYear(atoms: Atoms, at: number): { to: number; year: number } | null {
  const digits = atoms[at + 1];
  if (!isDash(atoms[at]) || atoms[at]?.spaced || digits?.spaced || !/^\d\d$/.test(digits?.text ?? ''))
    return null;
  return { to: at + 2, year: fullYear(Number(digits?.text)) };
}
