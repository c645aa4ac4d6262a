import { Tag } from '../../document/index.js';
import {
  BOUND_WORDS,
  DOWN_VERBS,
  RANGE_WORDS,
  STEP_VERBS,
  UNTIL_WORDS,
  UP_VERBS,
} from '../../lexicons/index.js';
import { isDash, nthAtom } from '../atom.js';
import { changed, type Draft } from '../draft.js';
import type { Refiner } from '../parser.js';
import { readRate } from '../rate.js';
import type { Reading } from '../reading.js';
import { pastAverage } from '../topic.js';

const RANGED = new Set(['money', 'percent', 'count', 'quantity', 'duration', 'age', 'multiple', 'ratio']);

export const range: Refiner = {
  id: 'range',
  about: 'Two amounts that bound one figure: “40 to 50”, “between 2 and 4 percent”, “$62-$68m”.',
  examples: [
    ['He works 40 to 50 hours.', 'duration 40..50 hour “40 to 50 hours”'],
    ['It costs between $62 and $68 a share.', 'money 62..68 USD per share “$62 and $68 a share”'],
    ['It costs $62-$68m.', 'money 6.2e7..6.8e7 USD “$62-$68m”'],
    ['It fetched $3.10-3.40 a share.', 'money 3.1..3.4 USD per share “$3.10-3.40 a share”'],
    ['A 15-22 mph wind blew.', 'quantity 15..22 mile per hour “15-22 mph”'],
    ['Men between the ages of 18 and 54 agreed.', 'age 18..54 year “18 and 54”'],
    ['Fares could rise by $62 to $68.', 'money 62..68 USD “$62 to $68” up'],
    ['It took three or four years.', 'duration 3..4 year “three or four years”'],
    ['It sank from $36 on Monday to $34.', 'money 36..34 USD “$36 on Monday to $34” down'],
    ['It will cut 5,000 to 6,000 jobs.', 'count 5000..6000 “5,000 to 6,000” jobs'],
    ['It is for 18- to 24-year-olds.', 'age 18..24 year “18- to 24-year-olds”'],
    [
      'It went from a value of $30 billion to $5 billion.',
      'money 3e10..5e9 USD “$30 billion to $5 billion” down',
    ],
    ['Parking is $3/$4 an hour.', 'money 3..4 USD per hour “$3/$4 an hour”'],
    ['Bids of 4 or £5 million came.', 'money 4e6..5e6 GBP “4 or £5 million”'],
    ['There are 1 to 2 thousand people.', 'count 1000..2000 “1 to 2 thousand”'],
    ['A seat costs £4 or £5.', 'money 4..5 GBP “£4 or £5”'],
  ],
  counterexamples: [
    'Poe leads Roe, 46%-35%.',
    'Some four in 10 — 38 percent — agree.',
    'He paid $5 to 3 men.',
    'Between them 40 men and 50 women came.',
    'It rose 3% to 5%.',
    'It lost another $2.14 to $26.50.',
    'It cut 300 to 4,000 jobs.',
    'It rose to 5% from 3%.',
    'It rose by 3,300 to 61,200.',
    'The mark went from 54 to 58 out of 100.',
    'It rose by an average of 3 months to 21 months.',
    'It fell 120 points or 0.5% to 25,000.',
    'It fell 0.5% or 45.6 points to 8,109.',
    'He paid $4/$3 at the door.',
    'You pay $10 or $200.',
    'You pay either $4 or $5.',
    'It costs $4 or £5.',
  ],
  refine(reading, drafts) {
    // A dash binds closer than a word: 'from 24 to 33-35 billion'.
    return joinAll(reading, joinAll(reading, drafts, dashOf), jointOf);
  },
};

type Joint = 'dash' | 'to' | 'and' | 'or';
type JointReader = (reading: Reading, first: Draft, second: Draft, before: Draft | undefined) => Joint | null;

function joinAll(reading: Reading, drafts: readonly Draft[], readJoint: JointReader): readonly Draft[] {
  const joined: Draft[] = [];
  for (const next of drafts) {
    // Dates may stand between the ends: 'from $36 on Monday to $34'. They stay figures of their own.
    let k = joined.length - 1;
    while (k >= 0 && (joined[k]?.kind === 'date' || joined[k]?.kind === 'time')) k--;
    const previous = joined[k];
    const made = previous && withRate(reading, join(reading, previous, next, joined[k - 1], readJoint));
    if (made) joined[k] = made;
    else joined.push(next);
  }
  return joined;
}

/** '$3.10-3.40 [a share]': the second amount was read without its currency, and so without the rate behind it. */
function withRate({ atoms }: Reading, made: Draft | null): Draft | null {
  if (made?.kind !== 'money' || made.per !== null) return made;
  const rate = readRate(atoms, made.to, true);
  // 'per 5 litres' has a figure of its own by now.
  const plain = atoms.slice(made.to, rate?.to).every(({ kind }) => kind !== 'digits');
  return rate && plain ? changed(made, { to: rate.to, per: rate.per }) : made;
}

/** A figure of a number, not one that is a range already. */
type Valued = Draft & { readonly value: number };

const isRanged = (made: Draft): made is Valued => RANGED.has(made.kind) && made.value !== null;

function join(
  reading: Reading,
  first: Draft,
  second: Draft,
  before: Draft | undefined,
  readJoint: JointReader,
): Draft | null {
  if (!isRanged(first) || !isRanged(second)) return null;
  const joint = readJoint(reading, first, second, before);
  if (!joint || !areAlike(first, second) || isOtherKind(reading, first, second)) return null;
  const low = lowEnd(first, second, joint);
  if (isFalling(reading, first, second, low, joint)) return null;
  const typed = first.unit === null ? second : first;
  return changed(typed, {
    from: first.from,
    to: second.to,
    value: null,
    per: second.per ?? first.per,
    low: Number(low.toPrecision(15)),
    high: second.value,
    bound: first.bound === '=' ? second.bound : first.bound,
    evidence: [...typed.evidence, range.id],
  });
}

/** Of one unit, or one of them without any. */
function areAlike(first: Draft, second: Draft): boolean {
  if (first.unit === null) return first.kind === 'count' || first.kind === second.kind;
  return second.unit === null || (first.unit === second.unit && first.kind === second.kind);
}

/** Do the two count different things? */
function isOtherKind(reading: Reading, first: Valued, second: Valued): boolean {
  // 'from 54 to 58 out of 100'
  if (first.kind === 'count' && second.kind === 'ratio') return true;
  if (second.unit !== null) return false;
  // 'fell 120 points or 0.5% to 25,000': a step and the level that it led to
  const step = first.kind === 'percent' || first.unit === 'point';
  if (step && second.value > 20 * Math.abs(first.value)) return true;
  // 'from 208 pounds to 193'; but 'he paid $5 to 3 men'
  return first.unit !== null && countsNoun(reading, second);
}

/** '$200 to $4 million' is not '$200 million to $4 million'; '$62 to $68 million' is. */
function lowEnd(first: Valued, second: Valued, joint: Joint): number {
  const { magnitude } = second;
  const shared =
    first.magnitude === 1 &&
    magnitude > 1 &&
    (first.value < second.value / magnitude || (joint === 'dash' && first.value <= 1000));
  return shared ? first.value * magnitude : first.value;
}

/** 'leads him 46%-35%' is the standing of two. */
function isFalling(reading: Reading, first: Valued, second: Valued, low: number, joint: Joint): boolean {
  if (joint === 'or') return !(low < second.value);
  if (low <= second.value || (first.unit === null && second.magnitude > 1)) return false;
  const kind = first.unit === null ? second.kind : first.kind;
  return joint === 'dash' || (joint === 'to' && kind === 'percent' && openerOf(reading, first) !== 'from');
}

function countsNoun({ atoms, document }: Reading, { to }: Draft): boolean {
  const next = atoms[to];
  return (
    next?.kind === 'letters' && (document.tag(next.token) & (Tag.Noun | Tag.Adjective | Tag.Proper)) !== 0
  );
}

const dashOf: JointReader = ({ atoms }, first, second) => {
  const dash = atoms[first.to];
  // '$3/$4 an hour'
  const slash = dash?.text === '/' && !dash.spaced && second.from - first.to === 1;
  if (slash && first.kind === 'money' && second.kind === 'money' && (first.value ?? 0) < (second.value ?? 0))
    return 'or';
  if (second.from - first.to !== 1 || !isDash(dash) || dash?.text === '—') return null;
  return dash?.spaced === atoms[second.from]?.spaced || !atoms[second.from]?.spaced ? 'dash' : null;
};

function jointOf(reading: Reading, first: Draft, second: Draft, before: Draft | undefined): Joint | null {
  const { atoms } = reading;
  const gap = second.from - first.to;
  const joint = nthAtom(atoms, first.to);
  const opener = openerOf(reading, first);
  // '18- to 24-year-olds': a hyphen that waits for the second.
  if (gap === 2 && isDash(joint) && !joint.spaced && atoms[first.to + 1]?.lower === 'to') return 'to';
  if (UNTIL_WORDS.has(joint.lower)) return byTo(reading, first, second, before, opener);
  if (joint.lower === 'and' && (opener === 'between' || opener === 'range'))
    return atoms.slice(first.to + 1, second.from).every(({ lower }) => BOUND_WORDS.has(lower)) ? 'and' : null;
  if (joint.lower === 'or' && gap === 1) return isEstimate(reading, first, second) ? 'or' : null;
  return opener === 'from' ? fromFarTo(reading, first, second, before) : null;
}

function byTo(
  reading: Reading,
  first: Draft,
  second: Draft,
  before: Draft | undefined,
  opener: Opener,
): Joint | null {
  const { atoms } = reading;
  const rest = atoms.slice(first.to + 1, second.from);
  if (!rest.every((atom) => BOUND_WORDS.has(atom.lower) || isDash(atom))) return null;
  if (opener === 'from') return changeToldBefore(reading, first, before) ? null : 'to';
  if (opener === 'between' || opener === 'range') return 'to';
  if (isStepAndLevel(reading, first, second)) return null;
  return rest.length === 0 || (rest.length === 1 && isDash(rest[0])) ? 'to' : null;
}

/** 'rose 3% to 5%': two amounts with units of their own are a step and a level. */
function isStepAndLevel(reading: Reading, first: Draft, second: Draft): boolean {
  if (first.unit === null && second.unit !== null) return false;
  if (!movedBefore(reading, first)) return false;
  const [low, high] = [first.value ?? 0, second.value ?? 0];
  // 'by $62 to $68' bounds a step; in 'by $4m to $20m' the second is the level that it led to.
  const near = high <= 2 * low && reading.atoms[first.from - 1]?.lower === 'by';
  // 'cut 5,000 to 6,000 jobs': things of one kind are no step and level.
  const things = first.unit === null && high > low && high <= 2 * low && countsNoun(reading, second);
  return !near && !things;
}

/** How many times the lower price the higher one of an estimate may be. */
const NEAR_PRICES = 1.5;

/** 'three or four years'; 'either 10 or 1,000' is a choice. */
function isEstimate({ atoms }: Reading, first: Draft, second: Draft): boolean {
  const times = first.magnitude === 1 ? second.magnitude : 1;
  const [one, other] = [first.value ?? 0, second.value ?? 0];
  if (atoms[first.from - 1]?.lower === 'either') return false;
  // '£4 or £5': a sign before each; '$10 or $200' are two prices.
  if (first.kind === 'money' && first.magnitude === second.magnitude) return other <= NEAR_PRICES * one;
  return first.unit === null && first.kind === 'count' && other <= (2 * one + 1) * times;
}

/** 'from 20 miles per gallon in 2008 to 29 mpg': what stands between says when or where. */
function fromFarTo(reading: Reading, first: Draft, second: Draft, before: Draft | undefined): Joint | null {
  const { atoms } = reading;
  let k = second.from - 1;
  while (k > first.to && BOUND_WORDS.has(atoms[k]?.lower ?? '')) k--;
  if (atoms[k]?.lower !== 'to' || k - first.to > 7) return null;
  if (
    atoms
      .slice(first.to, k)
      .some((atom) => /^[,;.:]$/.test(atom.text) || /^(?:and|but|while)$/.test(atom.lower))
  )
    return null;
  return changeToldBefore(reading, first, before) ? null : 'to';
}

type Opener = 'from' | 'between' | 'range' | null;

function openerOf({ atoms }: Reading, first: Draft): Opener {
  let k = first.from - 1;
  while (
    k >= 0 &&
    (BOUND_WORDS.has(atoms[k]?.lower ?? '') ||
      /^(?:the|a|its|his|her|their|ages?|of)$/.test(atoms[k]?.lower ?? ''))
  )
    k--;
  // 'from a value of $30 billion to $5 billion'
  if (/^(?:an?|the|its)$/.test(atoms[k - 1]?.lower ?? '') && atoms[k + 1]?.lower === 'of') k -= 2;
  const word = atoms[k]?.lower ?? '';
  if (word === 'from') return 'from';
  if (word === 'between' || word === 'anywhere') return 'between';
  return RANGE_WORDS.has(word) ? 'range' : null;
}

/** 'rose by 37 percent, from 0.9 percent to 1.2 percent': the change is told, so its ends are levels of their own. */
function changeToldBefore(reading: Reading, first: Draft, before: Draft | undefined): boolean {
  if (!before || !RANGED.has(before.kind) || before.kind === 'duration') return false;
  const { atoms } = reading;
  // Another verb of change in between tells another story: 'jumped from 240 to 273, and economy climbed from 21 to 23'.
  if (atoms.slice(before.to, first.from).some((atom) => moves(atom.lower))) return false;
  return atoms.slice(Math.max(0, before.from - 7), before.from).some((atom) => moves(atom.lower));
}

const moves = (word: string): boolean => UP_VERBS.has(word) || DOWN_VERBS.has(word);

function movedBefore({ atoms }: Reading, first: Draft): boolean {
  // 'rose by an average of 3.1 months to 21.4'
  const start = pastAverage(atoms, first.from - 1);
  for (let k = start; k >= Math.max(0, start - 2); k--) {
    const word = atoms[k]?.lower ?? '';
    if (word === 'by' || moves(word)) return true;
    // 'lost another $2.14 to $26.50'
    if (first.kind === 'money' && (word === 'another' || STEP_VERBS.has(word))) return true;
    if (!BOUND_WORDS.has(word)) return false;
  }
  return false;
}
