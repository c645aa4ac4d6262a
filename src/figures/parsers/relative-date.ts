import {
  CALENDAR_NOUNS,
  FIXED_HOLIDAYS,
  RELATIVE_DAYS,
  RELATIVE_WORDS,
  SEASONS,
  WEEKDAYS,
} from '../../lexicons/index.js';
import { type Atom, pastHyphen } from '../atom.js';
import { draft } from '../draft.js';
import type { Parser } from '../parser.js';
import { type Relative, type When, when } from '../when.js';
import { readMonth } from './calendar-date.js';

type Atoms = readonly Atom[];
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
    ['Shops close on Christmas Day.', 'date “Christmas Day”'],
  ],
  counterexamples: ['It took the past two years.', 'The sun rose.', 'They last met there.'],
  parse(reading, at) {
    const { atoms } = reading;
    const dated = day(atoms, at) ?? weekday(atoms, at) ?? span(atoms, at) ?? holiday(atoms, at);
    return dated && draft({ kind: 'date', from: at, to: dated.to, when: dated.when });
  },
};

function day(atoms: Atoms, at: number): Dated | null {
  const count = RELATIVE_DAYS.get(atoms[at]?.lower ?? '');
  if (
    count === undefined ||
    (atoms[at + 1]?.lower === "'s" && /^(?:today|tomorrow)$/.test(atoms[at]?.lower ?? ''))
  )
    return null;
  // 'The Today programme', 'USA Today'
  if (at > 0 && /^\p{Lu}/u.test(atoms[at]?.text ?? '') && /^\p{Lu}|^the$/u.test(atoms[at - 1]?.text ?? ''))
    return null;
  return { to: at + 1, when: when({ relative: relative('day', count) }) };
}

function weekday(atoms: Atoms, at: number): Dated | null {
  const name = atoms[at];
  const value = name && /^\p{Lu}/u.test(name.text) ? WEEKDAYS.get(name.lower) : undefined;
  if (value === undefined || !name) return null;
  const abbreviated = name.text.length < 6;
  // 'as wide as the Sun.'
  if (abbreviated && (atoms[at + 1]?.text !== '.' || atoms[at - 1]?.lower === 'the')) return null;
  // 'Saturday Night Live', 'Super Tuesday' are names.
  if (atoms[at + 1]?.text === 'Night' && /^\p{Lu}/u.test(atoms[at + 2]?.text ?? '')) return null;
  if (atoms[at - 1]?.text === 'Super') return null;
  // 'Sheffield Wednesday', 'The Sun', 'Super Sunday': part of a name.
  const before = atoms[at - 1];
  const named =
    before &&
    /^\p{Lu}\p{Ll}/u.test(before.text) &&
    /^(?:Sheffield|Ruby|Man|Girl|Joe|Freaky|Mail)$/.test(before.text);
  if (named) return null;
  return {
    to: abbreviated ? at + 2 : at + 1,
    when: when({ weekday: value, relative: relative('weekday', 0) }),
  };
}

/** 'last week', 'next month', 'this year', 'last Tuesday', 'this past spring', 'the previous year'. */
function span(atoms: Atoms, at: number): Dated | null {
  const count = RELATIVE_WORDS.get(atoms[at]?.lower ?? '');
  if (count === undefined) return null;
  let next = at + 1;
  let offset = count;
  if (atoms[at]?.lower === 'this' && /^(?:past|coming)$/.test(atoms[next]?.lower ?? '')) {
    offset = RELATIVE_WORDS.get(atoms[next]?.lower ?? '') ?? 0;
    next++;
  }
  if (/^(?:calendar|fiscal|financial|school|academic)$/.test(atoms[next]?.lower ?? '')) next++;
  const noun = atoms[next];
  if (!noun) return null;
  // 'on “This Week”': a title.
  if (
    at > 0 &&
    /^\p{Lu}/u.test(atoms[at]?.text ?? '') &&
    /^\p{Lu}/u.test(noun.text) &&
    CALENDAR_NOUNS.has(noun.lower)
  )
    return null;
  const weekday = /^\p{Lu}/u.test(noun.text) ? WEEKDAYS.get(noun.lower) : undefined;
  if (weekday !== undefined)
    return { to: next + 1, when: when({ weekday, relative: relative('weekday', offset) }) };
  const month = readMonth(atoms, next);
  if (month && !month.abbreviated)
    return { to: month.to, when: when({ month: month.month, relative: relative('named', offset) }) };
  const season = SEASONS.get(noun.lower);
  if (
    season !== undefined &&
    (noun.lower !== 'fall' ||
      offset !== 0 ||
      atoms[next + 1] === undefined ||
      atoms[next + 1]?.lower !== 'in')
  )
    return { to: next + 1, when: when({ month: season, relative: relative('named', offset) }) };
  if (!CALENDAR_NOUNS.has(noun.lower) || pastHyphen(atoms, next + 1) > next + 1) return null;
  const unit = UNITS.get(noun.lower);
  const from = countsFrom(atoms, at);
  const fixed = unit !== undefined && from !== null;
  return { to: next + 1, when: when(fixed ? { relative: { unit, count: offset, from } } : {}) };
}

/** What 'last', 'next' and their like count from here; null for a span that ends now, which is no year of the calendar. */
function countsFrom(atoms: Atoms, at: number): Relative['from'] | null {
  const word = atoms[at]?.lower ?? '';
  if (/^(?:previous|preceding|prior|following)$/.test(word)) return 'text';
  const article = atoms[at - 1]?.lower === 'the';
  if (word === 'next') return article ? 'text' : 'article';
  if (word === 'this' || word === 'current') return 'article';
  return word === 'last' && !article ? 'article' : null;
}

const relative = (unit: Relative['unit'], count: number): Relative => ({ unit, count, from: 'article' });

const UNITS: ReadonlyMap<string, Relative['unit']> = new Map([
  ['week', 'week'],
  ['month', 'month'],
  ['quarter', 'quarter'],
  ['year', 'year'],
  ['decade', 'decade'],
  ['century', 'century'],
]);

function holiday(atoms: Atoms, at: number): Dated | null {
  const first = atoms[at];
  if (!first || !/^\p{Lu}/u.test(first.text)) return null;
  for (const [name, [month, dayOfMonth]] of FIXED_HOLIDAYS) {
    if (!name.startsWith(first.lower)) continue;
    let to = at;
    for (const word of name.split(/(?='s)| /)) {
      if (atoms[to]?.lower !== word) {
        to = at;
        break;
      }
      to++;
    }
    if (to > at && (name !== 'christmas' || !/^\p{Lu}/u.test(atoms[to]?.text ?? '')))
      return { to, when: when({ month, day: dayOfMonth }) };
  }
  return null;
}
