import {
  CALENDAR_NOUNS,
  EVERY_WORDS,
  FIXED_HOLIDAYS,
  OTHER_TIMES,
  PHRASE_ENDS,
  RELATIVE_DAYS,
  RELATIVE_WORDS,
  SEASONS,
  TODAY_OF_AN_AGE,
  WEEKDAYS,
  YEAR_KINDS,
} from '../../lexicons/index.js';
import { type Atoms, isCapital, nthAtom, pastHyphen } from '../atom.js';
import { draft } from '../draft.js';
import { readOrdinal } from '../ordinal-number.js';
import type { Parser } from '../parser.js';
import { type Relative, type When, when } from '../when.js';
import { readYear } from '../year-number.js';
import { readMonth } from './calendar-date.js';

interface Dated {
  readonly to: number;
  readonly when: When;
}

export const relativeDate: Parser = {
  id: 'relative-date',
  about:
    'Days and spans that count from the article’s date: weekdays, “yesterday”, “last week”, “next spring”.',
  examples: [
    ['He spoke on Thursday.', 'date “Thursday”'],
    ['He spoke last week.', 'date “last week”'],
    ['He spoke yesterday.', 'date “yesterday”'],
    ['It opens next spring.', 'date “next spring”'],
    ['It rained this year.', 'date “this year”'],
    ['It fell in the past month.', 'date “past month”'],
    ['Shops close on Christmas Day.', 'date XXXX-12-25 “Christmas Day”'],
    ['It met on Tuesday of last week.', 'date “Tuesday of last week”'],
    ['It rained over the weekend.', 'date “weekend”'],
    ['It falls on the 2nd of this month.', 'date “2nd of this month”'],
    ['Talks open on the 24th.', 'date “24th”'],
    ['He left this morning.', 'date “this morning”'],
    ['Net fell from last year’s quarter.', 'date “last year’s quarter”'],
  ],
  counterexamples: [
    'It took the past two years.',
    'The sun rose.',
    'They last met there.',
    'The problems of today are others.',
    'Even today they sing.',
    'She lives on the 24th floor.',
    'They won twice this season.',
  ],
  parse(reading, at) {
    const { atoms } = reading;
    const dated =
      dayOfMonth(atoms, at) ??
      day(atoms, at) ??
      weekday(atoms, at) ??
      weekend(atoms, at) ??
      span(atoms, at) ??
      holiday(atoms, at);
    return dated && draft({ kind: 'date', from: at, to: dated.to, when: dated.when });
  },
};

/** '2nd of this month', 'first of next month' */
function dayOfMonth(atoms: Atoms, at: number): Dated | null {
  const ordinal = readOrdinal(atoms, at);
  if (!ordinal || ordinal.value > 31) return null;
  if (atoms[ordinal.to]?.lower !== 'of') return bareDay(atoms, at, ordinal);
  const count = { last: -1, this: 0, next: 1 }[atoms[ordinal.to + 1]?.lower ?? ''];
  return count !== undefined && atoms[ordinal.to + 2]?.lower === 'month'
    ? { to: ordinal.to + 3, when: when({ day: ordinal.value, relative: relative('month', count) }) }
    : null;
}

/** 'on the 24th', 'by the 3rd'; 'on the 24th floor' and, in golf, 'on the 17th' are none. */
function bareDay(atoms: Atoms, at: number, { to, value }: { to: number; value: number }): Dated | null {
  if (atoms[at]?.kind !== 'digits' || atoms[at - 1]?.lower !== 'the') return null;
  const leads = value > HOLES ? /^(?:on|by|until|till|before|since)$/ : /^(?:by|until|till)$/;
  const next = atoms[to];
  const alone =
    !next || /^(?:[.,;)]|and|but|at|after|before|when|because|while|with|to|of)$/.test(next.lower);
  return alone && leads.test(atoms[at - 2]?.lower ?? '')
    ? { to, when: when({ day: value, relative: relative('monthday', 0) }) }
    : null;
}

/** Of a golf course: 'a birdie on the 17th'. */
const HOLES = 18;

function day(atoms: Atoms, at: number): Dated | null {
  const count = RELATIVE_DAYS.get(atoms[at]?.lower ?? '');
  if (count === undefined || isNowadays(atoms, at)) return null;
  // 'The Today programme', 'USA Today'
  if (at > 0 && /^\p{Lu}/u.test(atoms[at]?.text ?? '') && /^\p{Lu}|^the$/u.test(atoms[at - 1]?.text ?? ''))
    return null;
  return { to: at + 1, when: when({ relative: relative('day', count) }) };
}

/** 'the problems of today', 'even today', 'today's youth': these days, and none of them. */
function isNowadays(atoms: Atoms, at: number): boolean {
  if (atoms[at]?.lower !== 'today') return false;
  if (atoms[at + 1]?.lower === "'s") return !HELD_TODAY.test(atoms[at + 2]?.lower ?? '');
  const before = atoms[at - 1]?.lower ?? '';
  if (TODAY_OF_AN_AGE.has(before)) return true;
  // 'Today, one home in five is heated by gas.'
  const present = atoms.slice(at + 2, at + 12).some(({ lower }) => /^(?:is|are|has|have)$/.test(lower));
  return (
    at === 0 && atoms[1]?.text === ',' && present && !atoms.some(({ lower }) => /^(?:said|says)$/.test(lower))
  );
}

const HELD_TODAY =
  /^(?:editions?|meetings?|votes?|rulings?|games?|match|announcements?|hearings?|sessions?|decisions?|elections?|attacks?|debates?|trading|speech|report|figures|opening|closing|close|statement|news|action|events?|poll|launch|visit|talks|strike)$/;

function weekday(atoms: Atoms, at: number): Dated | null {
  const name = atoms[at];
  const value = name && /^\p{Lu}/u.test(name.text) ? WEEKDAYS.get(name.lower) : undefined;
  if (value === undefined || !name) return null;
  const abbreviated = name.text.length < 6;
  // 'as wide as the Sun.'
  if (abbreviated && (atoms[at + 1]?.text !== '.' || atoms[at - 1]?.lower === 'the')) return null;
  // 'Saturday Night Live', 'Super Tuesday' are names.
  if (atoms[at + 1]?.text === 'Night' && /^\p{Lu}/u.test(atoms[at + 2]?.text ?? '')) return null;
  // 'Sheffield Wednesday', 'Super Sunday': part of a name.
  if (/^(?:Super|Sheffield|Ruby|Man|Girl|Joe|Freaky|Mail)$/.test(nthAtom(atoms, at - 1).text)) return null;
  if (isAnyDay(atoms, at)) return null;
  const to = abbreviated ? at + 2 : at + 1;
  const week = weekBehind(atoms, to);
  if (week) return { to: week.to, when: when({ weekday: value, relative: relative('week', week.count) }) };
  return { to, when: when({ weekday: value, relative: relative('weekday', 0) }) };
}

/** 'on a Sunday in March', 'every Tuesday'; but 'in a Thursday interview' is of one Thursday. */
function isAnyDay(atoms: Atoms, at: number): boolean {
  const lead = nthAtom(atoms, at - 1).lower;
  if (EVERY_WORDS.has(lead)) return true;
  const next = nthAtom(atoms, at + 1);
  return /^an?$/.test(lead) && (next.kind !== 'letters' || PHRASE_ENDS.has(next.lower));
}

/** 'Tuesday [of last week]', 'Tuesday [last week]' */
function weekBehind(atoms: Atoms, at: number): { readonly to: number; readonly count: number } | null {
  const start = atoms[at]?.lower === 'of' ? at + 1 : at;
  const count = { last: -1, this: 0, next: 1 }[atoms[start]?.lower ?? ''];
  return count !== undefined && atoms[start + 1]?.lower === 'week' ? { to: start + 2, count } : null;
}

/** 'the weekend', 'over last weekend' */
function weekend(atoms: Atoms, at: number): Dated | null {
  if (atoms[at]?.lower !== 'weekend' || atoms[at - 1]?.lower !== 'the') return null;
  const next = atoms[at + 1];
  const alone =
    next === undefined ||
    next.kind === 'mark' ||
    /^(?:in|at|and|as|but|to|after|before|when|with|while|became|that|for|on)$/.test(next.lower);
  const led = /^(?:over|on|during|at|for|before|after|of|in|this|throughout|by)$/.test(
    atoms[at - 2]?.lower ?? '',
  );
  return alone && led && next?.text !== '-'
    ? { to: at + 1, when: when({ relative: relative('weekend', 0) }) }
    : null;
}

/** 'last week', 'next month', 'this year', 'last Tuesday', 'this past spring', 'the previous year'. */
function span(atoms: Atoms, at: number): Dated | null {
  const lead = readLead(atoms, at);
  if (!lead) return null;
  const { next, offset } = lead;
  const noun = nthAtom(atoms, next);
  // 'on “This Week”': a title.
  const title = isCapital(noun) && CALENDAR_NOUNS.has(noun.lower) && isCapital(nthAtom(atoms, at));
  if (noun.text === '' || (title && at > 0)) return null;
  return (
    named(atoms, next, offset) ??
    partOfDay(atoms, at, next) ??
    (isPeriod(atoms, next) ? period(atoms, at, next, offset) : null)
  );
}

/** The noun behind 'last', 'this past', 'the next fiscal', and how many of them away. */
function readLead(atoms: Atoms, at: number): { readonly next: number; readonly offset: number } | null {
  const { lower } = nthAtom(atoms, at);
  const count = RELATIVE_WORDS.get(lower);
  if (count === undefined) return null;
  const further = nthAtom(atoms, at + 1).lower;
  const second = lower === 'this' && /^(?:past|coming)$/.test(further);
  const next = second ? at + 2 : at + 1;
  const qualified = YEAR_KINDS.has(nthAtom(atoms, next).lower);
  return {
    next: qualified ? next + 1 : next,
    offset: second ? (RELATIVE_WORDS.get(further) ?? 0) : count,
  };
}

/** 'last Tuesday', 'next March', 'this fall'; not 'this fall in prices' */
function named(atoms: Atoms, at: number, offset: number): Dated | null {
  const noun = nthAtom(atoms, at);
  const weekday = isCapital(noun) ? WEEKDAYS.get(noun.lower) : undefined;
  if (weekday !== undefined)
    return { to: at + 1, when: when({ weekday, relative: relative('weekday', offset) }) };
  const month = readMonth(atoms, at);
  if (month && !month.abbreviated)
    return { to: month.to, when: when({ month: month.month, relative: relative('named', offset) }) };
  const season = SEASONS.get(noun.lower);
  const drop = noun.lower === 'fall' && offset === 0 && atoms[at + 1]?.lower === 'in';
  return season === undefined || drop
    ? null
    : { to: at + 1, when: when({ month: season, relative: relative('named', offset) }) };
}

/** 'this morning', 'this evening' is a day; 'last night' the one before */
function partOfDay(atoms: Atoms, at: number, next: number): Dated | null {
  const lead = nthAtom(atoms, at).lower;
  const noun = nthAtom(atoms, next).lower;
  const beside = next === at + 1;
  if (beside && lead === 'this' && /^(?:morning|afternoon|evening)$/.test(noun))
    return { to: next + 1, when: when({ relative: relative('day', 0) }) };
  return beside && lead === 'last' && noun === 'night' && atoms[at - 1]?.lower !== 'the'
    ? { to: next + 1, when: when({ relative: relative('day', -1) }) }
    : null;
}

/** 'week', 'year'; a 'season' is no time of the calendar, and a 'year-long' trip none at all. */
const isPeriod = (atoms: Atoms, at: number): boolean =>
  CALENDAR_NOUNS.has(nthAtom(atoms, at).lower) &&
  nthAtom(atoms, at).lower !== 'season' &&
  pastHyphen(atoms, at + 1) === at + 1;

function period(atoms: Atoms, at: number, next: number, offset: number): Dated {
  const { lower } = nthAtom(atoms, next);
  // 'last year's quarter', 'the corresponding period last year': the same one of the year before
  const quarterly =
    atoms[next + 1]?.lower === "'s" && /^(?:quarter|period)$/.test(nthAtom(atoms, next + 2).lower);
  if (lower === 'year' && (quarterly || /^(?:period|quarter)$/.test(nthAtom(atoms, at - 1).lower)))
    return {
      to: quarterly ? next + 3 : next + 1,
      when: when({ relative: { unit: 'period', count: offset, from: 'text' } }),
    };
  const unit = UNITS.get(lower);
  const from = countsFrom(atoms, at);
  const fixed = unit !== undefined && from !== null;
  return { to: next + 1, when: when(fixed ? { relative: { unit, count: offset, from } } : {}) };
}

/** What 'last', 'next' and their like count from here; null for a span that ends now, which is no year of the calendar. */
function countsFrom(atoms: Atoms, at: number): Relative['from'] | null {
  const word = atoms[at]?.lower ?? '';
  if (OTHER_TIMES.has(word)) return 'text';
  const article = atoms[at - 1]?.lower === 'the';
  if (word === 'next') return article ? 'text' : 'article';
  if (word === 'this' || word === 'current') return 'article';
  return word === 'last' && !article ? 'article' : null;
}

const relative = (unit: Relative['unit'], count: number): Relative => ({ unit, count, from: 'article' });

const UNITS: ReadonlyMap<string, Relative['unit']> = new Map([
  ['week', 'week'],
  ['weekend', 'weekend'],
  ['month', 'month'],
  ['quarter', 'quarter'],
  ['year', 'year'],
  ['decade', 'decade'],
  ['century', 'century'],
]);

function holiday(atoms: Atoms, at: number): Dated | null {
  if (!/^\p{Lu}/u.test(nthAtom(atoms, at).text)) return null;
  for (const [name, [month, day]] of FIXED_HOLIDAYS) {
    const words = name.split(/(?='s)| /);
    const to = at + words.length;
    if (!words.every((word, k) => atoms[at + k]?.lower === word)) continue;
    if (name === 'christmas' && /^\p{Lu}/u.test(nthAtom(atoms, to).text)) continue;
    const year = readYear(atoms, atoms[to]?.text === ',' ? to + 1 : to);
    return { to: year?.to ?? to, when: when({ year: year?.year ?? null, month, day }) };
  }
  return null;
}
