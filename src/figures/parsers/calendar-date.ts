import { AMBIGUOUS_MONTHS, MONTH_ABBREVIATIONS, MONTHS, WEEKDAYS } from '../../lexicons/index.js';
import { type Atom, isDash, nthAtom, pastHyphen } from '../atom.js';
import { draft } from '../draft.js';
import { readOrdinal } from '../ordinal-number.js';
import type { Parser } from '../parser.js';
import type { Reading } from '../reading.js';
import { type When, when } from '../when.js';
import { readAnyYear, readYear } from '../year-number.js';

type Atoms = readonly Atom[];
interface Dated {
  readonly to: number;
  readonly when: When;
}

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
  const digits = atoms[at];
  if (digits?.kind !== 'digits' || !/^(?:1[5-9]|20)\d\d$/.test(digits.text)) return null;
  const year = Number(digits.text);
  const named = readMonth(atoms, at + 1);
  const day = named && readDay(atoms, named.to);
  if (named && day && !readYear(atoms, atoms[day.to]?.text === ',' ? day.to + 1 : day.to))
    return { to: day.to, when: when({ year, month: named.month, day: day.day }) };
  const [mark, month, next] = [atoms[at + 1], atoms[at + 2], atoms[at + 3]];
  if (!mark || mark.spaced || month?.spaced || !/^(?:0[1-9]|1[0-2])$/.test(month?.text ?? '')) return null;
  const number = Number(month?.text);
  const span = number === (year + 1) % 100 || (isDash(mark) && number > year % 100);
  if (span || !(mark.text === '/' || isDash(mark)) || (next && !next.spaced && /^[\d/-]/.test(next.text)))
    return null;
  return { to: at + 3, when: when({ year, month: number }) };
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

const BEFORE_MONTH =
  /^(?:in|since|until|till|by|from|to|through|of|last|this|next|early|late|mid|every|during|before|after|around|between|until|the|previous|ending|ended|and|for)$/;

/** 'June 19, 2024', 'June 19', 'June 2024', 'June'. */
function readMonthFirst(atoms: Atoms, at: number): Dated | null {
  const name = readMonth(atoms, at);
  if (!name) return null;
  const { month } = name;
  const day = readDay(atoms, name.to);
  if (day) {
    const end = readDayList(atoms, day, month) ?? readDayRange(atoms, day.to, month);
    const year = readYearAfterDay(atoms, end?.to ?? day.to);
    const start = when({ year: year?.year ?? null, month, day: day.day });
    const to = year?.to ?? end?.to ?? day.to;
    return {
      to,
      when: end
        ? when({ ...start, until: when({ year: year?.year ?? null, month: end.month, day: end.day }) })
        : start,
    };
  }
  const ofYear =
    atoms[name.to]?.lower === 'of' ? name.to + 1 : atoms[name.to]?.text === ',' ? name.to + 1 : name.to;
  const year = readAnyYear(atoms, ofYear);
  if (year) return { to: year.to, when: when({ year: year.year, month }) };
  // 'May last year'
  const count = { last: -1, this: 0, next: 1 }[atoms[name.to]?.lower ?? ''];
  if (count !== undefined && atoms[name.to + 1]?.lower === 'year')
    return { to: name.to + 2, when: when({ month, relative: { unit: 'year', count, from: 'article' } }) };
  const placed =
    atoms[name.to - 1]?.text === '.' &&
    /^(?:in|since|until|by|last|next|this|of|from|through)$/.test(atoms[at - 1]?.lower ?? '');
  if (name.abbreviated && atoms[at]?.lower !== 'sept' && !placed) return null;
  const lower = atoms[at]?.lower ?? '';
  if (AMBIGUOUS_MONTHS.has(lower) && !BEFORE_MONTH.test(atoms[at - 1]?.lower ?? '') && !isDash(atoms[at - 1]))
    return null;
  // 'April Poe', 'June Roe said': a name goes on.
  const next = atoms[name.to];
  const named = /^(?:april|june|may|august)$/.test(lower) && next !== undefined && /^\p{Lu}/u.test(next.text);
  if (named && !/^(?:in|since|until|by|last|this|next|early|late|mid)$/.test(atoms[at - 1]?.lower ?? ''))
    return null;
  return { to: name.to, when: when({ month }) };
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
  const joined = isDash(atoms[at]) || /^(?:to|through|and|or)$/.test(atoms[at]?.lower ?? '');
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
  let listed = false;
  for (;;) {
    const comma = atoms[to]?.text === ',';
    const and = atoms[comma ? to + 1 : to]?.lower === 'and';
    if (!comma && !and) return null;
    const next = readDay(atoms, to + (comma ? 1 : 0) + (and ? 1 : 0));
    if (!next || next.day <= day) return null;
    ({ to, day } = next);
    if (and) return listed ? { to, month, day } : null;
    listed = true;
  }
}

const endsDay = (atom: Atom): boolean =>
  atom.kind === 'mark' ||
  /^(?:in|at|of|for|on|and|by|as|with|to|when|but|after|before)$/.test(atom.lower) ||
  atom.kind === 'digits';

function readYearAfterDay(atoms: Atoms, at: number): { to: number; year: number } | null {
  const next = atoms[at]?.text === ',' ? at + 1 : at;
  return readAnyYear(atoms, next);
}

/** '19 June 2024', '19th of June', 'the 3rd of May'; '3-5 June'. */
function readDayFirst(atoms: Atoms, at: number): Dated | null {
  const first = atoms[at]?.kind === 'digits' ? readDay(atoms, at) : readDayInWords(atoms, at);
  if (!first) return null;
  let { day } = first;
  let next = first.to;
  let from: number | null = null;
  // '3-5 June', 'the 13th to the 15th of July'
  const second =
    isDash(atoms[next]) || /^(?:to|and|until|through)$/.test(atoms[next]?.lower ?? '') ? next + 1 : -1;
  if (second > 0 && (atoms[second]?.kind === 'digits' || atoms[second]?.lower === 'the')) {
    const last = readDay(atoms, second);
    const of = last && atoms[last.to]?.lower === 'of' ? last.to + 1 : (last?.to ?? 0);
    if (last && last.day > day && readMonth(atoms, of)) {
      from = day;
      day = last.day;
      next = last.to;
    }
  }
  const ordinal =
    atoms[at + 1] && !atoms[at + 1]?.spaced && /^(?:st|nd|rd|th)$/.test(atoms[at + 1]?.lower ?? '');
  if (atoms[next]?.lower === 'of') next++;
  next = pastHyphen(atoms, next);
  const name = readMonth(atoms, next);
  if (!name) return null;
  const short = readShortYear(atoms, name.to);
  if (short && from === null)
    return { to: short.to, when: when({ year: short.year, month: name.month, day }) };
  // 'of 12 May voters', 'the 5 March protesters' are rare; 'in 2 May may' rarer. A counted month needs no capital.
  const year = readYear(atoms, atoms[name.to]?.text === ',' ? name.to + 1 : name.to);
  if (!ordinal && !year && next > first.to && atoms[first.to]?.lower === 'of') return null;
  const end = when({ year: year?.year ?? null, month: name.month, day });
  const to = year?.to ?? name.to;
  return { to, when: from === null ? end : when({ ...end, day: from, until: end }) };
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

/** Two digits of a year, none of which lies far ahead. */
const fullYear = (short: number): number => (short < 50 ? 2000 : 1900) + short;

/** Index after the time of a machine's stamp: '2019-09-01[T10:38:07.190Z]'. */
function stampEnd(atoms: Atoms, at: number): number {
  if (atoms[at]?.text !== 'T' || atoms[at]?.spaced || atoms[at + 1]?.kind !== 'digits') return at;
  let to = at + 1;
  while (
    atoms[to] &&
    !atoms[to]?.spaced &&
    (atoms[to]?.kind === 'digits' || /^[:.+Z-]$/.test(atoms[to]?.text ?? ''))
  )
    to++;
  return atoms[to - 1]?.text === '.' ? to - 1 : to;
}

/** '2024-06-19', '19/06/2024', '6/19/24' where only one order is possible. */
function readNumeric(atoms: Atoms, at: number): Dated | null {
  const dotted = /^(\d\d?)\.(\d\d?)\.((?:19|20)\d\d)$/.exec(atoms[at]?.text ?? '');
  if (dotted) {
    const [day, month, year] = dotted.slice(1).map(Number);
    const real =
      month !== undefined && month >= 1 && month <= 12 && day !== undefined && day >= 1 && day <= 31;
    return real ? { to: at + 1, when: when({ year: year ?? null, month, day }) } : null;
  }
  const [a, s, b, t, c] = atoms.slice(at, at + 5);
  if (a?.kind !== 'digits' || b?.kind !== 'digits' || c?.kind !== 'digits' || !s || s.text !== t?.text)
    return null;
  if (
    s.spaced ||
    b.spaced ||
    t.spaced ||
    c.spaced ||
    atoms[at - 1]?.text === s.text ||
    atoms[at + 5]?.text === s.text
  )
    return null;
  const iso =
    isDash(s) &&
    /^(?:1\d|20)\d\d$/.test(a.text) &&
    /^(?:0[1-9]|1[0-2])$/.test(b.text) &&
    /^(?:0[1-9]|[12]\d|3[01])$/.test(c.text);
  if (iso)
    return {
      to: stampEnd(atoms, at + 5),
      when: when({ year: Number(a.text), month: Number(b.text), day: Number(c.text) }),
    };
  // '07-28-17', but '4-1-2' is a record
  const dashed = isDash(s) && /^\d\d$/.test(a.text) && /^\d\d$/.test(b.text);
  if ((s.text !== '/' && !dashed) || !/^(?:(?:19|20)\d\d|\d\d)$/.test(c.text)) return null;
  if (dashed && Math.max(Number(a.text), Number(b.text)) <= 12) return null;
  const first = Number(a.text);
  const second = Number(b.text);
  if (first < 1 || second < 1 || first > 31 || second > 31 || (first > 12 && second > 12)) return null;
  const year = c.text.length === 4 ? Number(c.text) : fullYear(Number(c.text));
  if (first > 12) return { to: at + 5, when: when({ year, month: second, day: first }) };
  if (second > 12 || first === second) return { to: at + 5, when: when({ year, month: first, day: second }) };
  // 3/4/2024 is March in one country and April in another.
  return { to: at + 5, when: when({ year }) };
}
