import { Tag } from '../../document/index.js';
import { AHEAD_WORDS, PERIOD_NOUNS } from '../../lexicons/index.js';
import { type Atoms, isHyphen, nthAtom, pastHyphen } from '../atom.js';
import { draft } from '../draft.js';
import type { Parser } from '../parser.js';
import { readUnit } from '../rate.js';
import type { Reading } from '../reading.js';
import { type Relative, type When, when } from '../when.js';

interface Dated {
  readonly to: number;
  readonly when: When;
}

export const ago: Parser = {
  id: 'ago',
  about:
    'A day or a span so long before now, or before what is told: “two years ago”, “a year earlier”, “year-ago”.',
  examples: [
    ['It closed two years ago.', 'date “two years ago”'],
    ['It closed a week ago.', 'date “a week ago”'],
    ['It closed a decade or so ago.', 'date “a decade or so ago”'],
    ['Net was $5, up from $4 a year earlier.', 'date “a year earlier”'],
    ['Net fell from the year-ago quarter.', 'date “year-ago quarter”'],
    ['He left the day before yesterday.', 'date “day before yesterday”'],
    ['It opens in five days’ time.', 'date “five days’ time”'],
    ['It will reopen in five days.', 'date “five days”'],
    ['It opens in five days.', 'date “five days”'],
    ['Talks resume in a week.', 'date “a week”'],
    ['The vote is in two weeks.', 'date “two weeks”'],
    ['It opens three weeks from now.', 'date “three weeks from now”'],
  ],
  counterexamples: [
    'It closed two years earlier.',
    'It closed for two years.',
    'A year after that it closed.',
    'It costs $5 a year.',
    'They fell a day behind.',
    'It was built in five days.',
    'He is back in five days of talks.',
    'It was a close in five days.',
  ],
  parse(reading, at) {
    const dated = dayBefore(reading.atoms, at) ?? yearAgo(reading.atoms, at) ?? spanAgo(reading, at);
    return dated && draft({ kind: 'date', from: at, to: dated.to, when: dated.when });
  },
};

const UNITS: ReadonlyMap<string, { readonly unit: Relative['unit']; readonly times: number }> = new Map([
  ['day', { unit: 'day', times: 1 }],
  ['night', { unit: 'day', times: 1 }],
  // A week ago is a day, and not the week around it.
  ['week', { unit: 'day', times: 7 }],
  ['fortnight', { unit: 'day', times: 14 }],
  ['month', { unit: 'month', times: 1 }],
  ['quarter', { unit: 'quarter', times: 1 }],
  ['year', { unit: 'year', times: 1 }],
  ['decade', { unit: 'year', times: 10 }],
]);

/** 'the day before yesterday', 'the day after tomorrow' */
function dayBefore(atoms: Atoms, at: number): Dated | null {
  const [day, link, other] = atoms.slice(at, at + 3).map(({ lower }) => lower);
  if (day !== 'day') return null;
  const count =
    link === 'before' && other === 'yesterday' ? -2 : link === 'after' && other === 'tomorrow' ? 2 : 0;
  return count === 0
    ? null
    : { to: at + 3, when: when({ relative: { unit: 'day', count, from: 'article' } }) };
}

/** 'the year-ago quarter', 'year-earlier results' */
function yearAgo(atoms: Atoms, at: number): Dated | null {
  if (atoms[at]?.lower !== 'year' || !isHyphen(atoms, at + 1)) return null;
  if (!/^(?:ago|earlier)$/.test(atoms[at + 2]?.lower ?? '')) return null;
  const to = PERIOD_NOUNS.has(atoms[at + 3]?.lower ?? '') ? at + 4 : at + 3;
  return { to, when: when({ relative: { unit: 'period', count: -1, from: 'text' } }) };
}

/** A length of time, and how many of it: 'a year', 'five days'. */
interface Length {
  readonly count: number;
  readonly article: boolean;
  readonly unit: string;
  readonly to: number;
}

function spanAgo(reading: Reading, at: number): Dated | null {
  const { atoms } = reading;
  const length = readLength(reading, at);
  if (!length) return null;
  const orSo = atoms[length.to]?.lower === 'or' && atoms[length.to + 1]?.lower === 'so';
  const to = orSo ? length.to + 2 : length.to;
  const known = UNITS.get(length.unit);
  if (atoms[to]?.lower === 'ago')
    return { to: to + 1, when: known ? counted(known, -length.count, length.article) : when({}) };
  const ahead = endOfAhead(atoms, to);
  if (ahead > to) return known ? { to: ahead, when: counted(known, length.count, false) } : null;
  // 'will reopen in five days'
  if (known && isToCome(reading, at) && (!length.article || atoms[to]?.kind !== 'letters'))
    return { to: length.to, when: counted(known, length.count, false) };
  return yearEarlier(atoms, length, to);
}

function readLength({ atoms, numeral }: Reading, at: number): Length | null {
  const number = numeral(at);
  const article = !number && /^an?$/.test(nthAtom(atoms, at).lower);
  if (!article && !(number && Number.isInteger(number.value) && number.value >= 1)) return null;
  const end = number?.to ?? at + 1;
  if (number && isHyphen(atoms, end)) return null;
  const unit = readUnit(atoms, end, false);
  if (!unit || unit.per !== null || isHyphen(atoms, (number?.to ?? at) + 1)) return null;
  return { count: number?.value ?? 1, article, unit: unit.unit.name, to: unit.to };
}

const counted = (unit: Parameters<typeof relativeOf>[0], count: number, compared: boolean): When =>
  when({ relative: relativeOf(unit, count, compared) });

/** 'a year earlier': before the period that is told of; 'three days earlier' stays a length. */
function yearEarlier(atoms: Atoms, { count, unit }: Length, to: number): Dated | null {
  const word = nthAtom(atoms, to).lower;
  if (count !== 1 || unit !== 'year' || !/^(?:earlier|before)$/.test(word)) return null;
  if (word === 'before' && nthAtom(atoms, pastHyphen(atoms, to + 1)).kind !== 'mark') return null;
  return { to: to + 1, when: when({ relative: { unit: 'period', count: -1, from: 'text' } }) };
}

/**
 * 'will reopen in five days', 'opens in five days', 'the vote is in two weeks': when it happens; 'will be built in five
 * days' tells how long it takes.
 */
function isToCome({ atoms, document }: Reading, at: number): boolean {
  if (atoms[at - 1]?.lower !== 'in') return false;
  const [subject, verb] = [atoms[at - 3], atoms[at - 2]];
  const happens = HAPPENING.test(verb?.lower.replace(/s$/, '') ?? '');
  if (happens && verb?.lower.endsWith('s')) return true;
  if (happens && subject && document.tag(subject.token) & Tag.Plural) return true;
  if (/^(?:is|are)$/.test(verb?.lower ?? '') && subject?.kind === 'letters')
    return (document.tag(subject.token) & Tag.Noun) !== 0;
  return (
    atoms.slice(Math.max(0, at - 6), at - 1).some(({ lower }) => HAPPENING.test(lower)) &&
    atoms.slice(Math.max(0, at - 8), at - 1).some(({ lower }) => AHEAD_WORDS.has(lower))
  );
}

const HAPPENING =
  /^(?:re)?(?:open|return|meet|start|begin|end|expire|resume|vote|speak|leave|arrive|retire|close|launch|appear|decide|redeemed|released|published|convene|land|visit|marry|due)$/;

/** 'a year ago' is compared with what is reported on; 'two years ago' counts from the article. */
const relativeOf = (
  { unit, times }: { readonly unit: Relative['unit']; readonly times: number },
  count: number,
  compared: boolean,
): Relative =>
  unit === 'year' && times === 1 && compared
    ? { unit: 'period', count, from: 'article' }
    : { unit, count: count * times, from: 'article' };

/** Index after ' from now', '’ time', ' hence' at `at`, or `at`. */
function endOfAhead(atoms: Atoms, at: number): number {
  if (atoms[at]?.lower === 'from' && /^(?:now|today)$/.test(atoms[at + 1]?.lower ?? '')) return at + 2;
  if (atoms[at]?.lower === 'hence') return at + 1;
  const mark = /^(?:['’]|'s)$/.test(atoms[at]?.lower ?? '');
  return mark && atoms[at + 1]?.lower === 'time' ? at + 2 : at;
}
