import { ADDING_JOINTS, ELIDED_AFTER } from '../../lexicons/index.js';
import { changed, type Draft } from '../draft.js';
import type { Refiner } from '../parser.js';
import type { Reading } from '../reading.js';
import { donor, isBare } from '../unit-donor.js';

export const ellipsis: Refiner = {
  id: 'ellipsis',
  about:
    'A bare number takes the unit of its neighbor: “four- and five-year terms”, “65 percent of men and 7.3 of boys”.',
  examples: [
    ['They serve four- and five-year terms.', 'duration 4 year “four”'],
    ['Fees rise 25, 35, even 45 percent.', 'percent 25 percent “25” up'],
    ['He was jailed for two years and banned for five.', 'duration 5 year “five”'],
    ['They were offered 4 percent and want 7.', 'percent 7 percent “7”'],
    ['Robberies are down 6 percent and thefts up 2.', 'percent 2 percent “2” up thefts'],
    ['LDL fell to 110 mg/dl from 160.', 'quantity 160 milligram per decilitre “160”'],
    ['The pool is 50 metres by 25.', 'quantity 25 metre “25” pool'],
    ['They got 58, 31 and 21 percent of the vote.', 'percent 31 percent “31”'],
    ['The box is 45 x 35 x 16 cm.', 'quantity 35 centimetre “35” box'],
    ['The box is 20 by 30 feet.', 'quantity 20 foot “20” box'],
    ['The age is 38.9 years, up from 37.2.', 'duration 37.2 year “37.2”'],
    ['It fell 12% to 7.4 tonnes, from 8.4.', 'quantity 8.4 metric ton “8.4”'],
    ['It fell by 0.6 years to 76.4.', 'duration 76.4 year “76.4”'],
    ['It fetches 900 rupees, against 1,150 in May.', 'money 1150 INR “1,150”'],
    ['It is 81.3 years, 3.9 more than in 1990.', 'duration 3.9 year “3.9”'],
    ['Use rose 37 percent, from 0.9 to 1.2 percent.', 'percent 0.9 percent “0.9”'],
    ['He raised 280 million of the 1.5 billion shekels.', 'money 2.8e8 ILS “280 million”'],
    ['It paid 32 million euros plus 4 million in extras.', 'money 4e6 EUR “4 million”'],
    ['It lost 102.2 points, or 0.4%, to 27,934.02.', 'quantity 27934.02 point “27,934.02”'],
    ['It is 83.2 years for women and 79.3 for men.', 'duration 79.3 year “79.3”'],
    ['Alder rose by 2 percent and Birch fell by 1.', 'percent 1 percent “1” down'],
    ['Some 65 percent are men and 7.3 in training.', 'percent 7.3 percent “7.3”'],
    ['Some 65 percent were white, and 7.3 of another race.', 'percent 7.3 percent “7.3”'],
    ['It may grow from 24.2 to 33-35 billion euros.', 'money 2.42e10 EUR “24.2”'],
    ['John and Brian Roe, 22 and 19, left.', 'age 19 year “19”'],
    ['It paid 32m euros plus 4m in extras.', 'money 4e6 EUR “4m”'],
    ['Highs will rise 5 degrees, with lows of 12 to 14.', 'quantity 12..14 degree “12 to 14”'],
  ],
  counterexamples: [
    'It rose 8% to 3.65.',
    'He paid $5 to 3 men.',
    'It grew 4 percent and 3 people left.',
    'It won 14 percent, up 3 points, and 27 of the 150 seats.',
    'It paid 3m euros for 4m of rope.',
    'It rose 4%, from 37.2.',
    'It lost 3 days, from 40 to 37 men.',
    'It cut 20 by 30 percent.',
  ],
  refine(reading, drafts) {
    const made: Draft[] = [];
    for (const [k, next] of drafts.entries()) made.push(completed(reading, drafts, made, k) ?? next);
    return made;
  },
};

/** The figure at `k` with what its neighbor lends it; null where it needs nothing. */
function completed(
  reading: Reading,
  drafts: readonly Draft[],
  earlier: readonly Draft[],
  k: number,
): Draft | null {
  const next = drafts[k] as Draft;
  const lent =
    degrees(reading, earlier, next) ??
    millions(reading, earlier, next) ??
    unitOf(reading, drafts, earlier, k);
  return lent && changed(next, { ...lent, evidence: [...next.evidence, ellipsis.id] });
}

function unitOf(
  reading: Reading,
  drafts: readonly Draft[],
  earlier: readonly Draft[],
  k: number,
): Partial<Draft> | null {
  const next = drafts[k] as Draft;
  const like = isBare(next) ? donor(reading, drafts, earlier, k) : null;
  if (!like) return null;
  const { of, ofRange } = like.unit === null ? like : next;
  const unit = { kind: like.kind, unit: like.unit, of, ofRange };
  return sharesMagnitude(next, like) ? { ...unit, ...scaled(next, like.magnitude) } : unit;
}

/** 'from 24.2 to 33-35 billion euros': the first number waits for the magnitude, too. */
const sharesMagnitude = (bare: Draft, like: Draft): boolean =>
  bare.magnitude === 1 &&
  like.low !== null &&
  like.high !== null &&
  (bare.value ?? 0) < like.high / like.magnitude;

const scaled = ({ value }: Draft, magnitude: number): Partial<Draft> => ({
  value: value === null ? null : Number((value * magnitude).toPrecision(15)),
  magnitude,
});

/** '5 degrees above normal, with highs of 38 to 40' */
function degrees({ atoms }: Reading, earlier: readonly Draft[], next: Draft): Partial<Draft> | null {
  if (next.kind !== 'count' || next.unit !== null || atoms[next.to]?.kind === 'letters') return null;
  if (!ELIDED_AFTER.has(atoms[next.from - 1]?.lower ?? '')) return null;
  if (!/^(?:highs?|lows?|maximums?|minimums?|temperatures?)$/.test(atoms[next.from - 2]?.lower ?? ''))
    return null;
  const like = earlier.findLast(({ unit }) => /^(?:degree|celsius|fahrenheit)$/.test(unit ?? ''));
  return like ? { kind: 'quantity', unit: like.unit } : null;
}

/** '45m euros plus 10m in extras': millions, and no metres. */
function millions({ atoms }: Reading, earlier: readonly Draft[], next: Draft): Partial<Draft> | null {
  const glued = next.unit === 'metre' && atoms[next.to - 1]?.text === 'm' && !atoms[next.to - 1]?.spaced;
  const before = earlier.at(-1);
  if (!glued || !before || !/^(?:money|count)$/.test(before.kind) || before.magnitude !== 1e6) return null;
  return ADDING_JOINTS.has(atoms[next.from - 1]?.lower ?? '')
    ? { kind: before.kind, unit: before.unit, ...scaled(next, 1e6) }
    : null;
}
