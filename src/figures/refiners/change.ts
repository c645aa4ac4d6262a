import { GOING_VERBS } from '../../lexicons/index.js';
import { byComparative } from '../comparative.js';
import type { Draft } from '../draft.js';
import { mayChange, type Told, withChange } from '../movement.js';
import { byNoun, byNounOf } from '../moving-noun.js';
import { byVerb, moved } from '../moving-verb.js';
import type { Refiner } from '../parser.js';
import type { Reading } from '../reading.js';
import { steppedObject } from '../stepped-object.js';

export const change: Refiner = {
  id: 'change',
  about: 'Which way a quantity moved, by how much, from where and to where.',
  examples: [
    ['Sales fell 3%.', 'percent 3 percent “3%” down'],
    ['It is a 10% cut.', 'percent 10 percent “10%” down'],
    ['They agreed to an 8.3 percent jump in fees.', 'percent 8.3 percent “8.3 percent” up'],
    ['Sales rose by $4m to $20m from $16m.', 'money 4e6 USD “$4m” up'],
    ['It raised school spending by 2.5%.', 'percent 2.5 percent “2.5%” up'],
    ['Traffic fell for a third year, to 20 million.', 'count 2e7 “20 million” down'],
    ['Bills will rise by up to 25 percent.', 'percent <=25 percent “25 percent” up'],
    ['Prices went up by an average of 7%.', 'percent 7 percent “7%” up'],
    ['Poe is up a narrow four points.', 'quantity 4 point “four points” up'],
    ['Larkton +0.2% at noon.', 'percent 0.2 percent “+0.2%” up'],
    ['Future increases are capped at 5 percent.', 'percent <=5 percent “5 percent” up'],
    ['Sales rose to $20m.', 'money 2e7 USD “$20m” up'],
    ['Rents are £120 more than a year ago.', 'money 120 GBP “£120” up'],
    ['Prices are 6% higher than in May.', 'percent 6 percent “6%” up'],
    ['It cut the award from $12 to $4.', 'money 12..4 USD “$12 to $4” down'],
    ['It closed 1.2% up at 7,643.', 'percent 1.2 percent “1.2%” up'],
    ['Wages grew at an annual pace of 4.9%.', 'percent 4.9 percent “4.9%” up Wages'],
    ['Inflation slowed to 3.2%.', 'percent 3.2 percent “3.2%” down'],
    ['They see growth of between 1 and 2%.', 'percent 1..2 percent “1 and 2%” up'],
    ['They see growth of up to 4%.', 'percent <=4 percent “4%” up'],
    ['It gives discounts of up to 60%.', 'percent <=60 percent “60%” down'],
    ['It will cut the 90-minute trip to 38 minutes.', 'duration 38 minute “38 minutes” down'],
    ['A ticket will cost £147 more.', 'money 147 GBP “£147” up'],
    ['Unemployment edged up to 4.3%.', 'percent 4.3 percent “4.3%” up'],
    ['Tolls go up from £2 to £3.', 'money 2..3 GBP “£2 to £3” up'],
    ['Petrol is 4p dearer than in May.', 'money 4 p “4p” up'],
    ['It cut his term from 12 years to nine.', 'duration 12..9 year “12 years to nine” down'],
    ['The airline cut fares 5 percent.', 'percent 5 percent “5 percent” down'],
    ['The lake dropped 4 metres.', 'quantity 4 metre “4 metres” down'],
  ],
  counterexamples: [
    'Up to 40 people came.',
    'He fell 12 days later.',
    'They cut it into 4 parts.',
    'She gave up 517 yards.',
    'They need to add ten users.',
    'It raised $280 million.',
    'She lost by 13 points.',
    'It will sink $30 billion into roads.',
    'Police recovered 17 guns.',
    'Sales at $450 apiece would raise more.',
    'They were 30% more likely to fall ill.',
    'The climber fell 40 feet.',
    'She jumped 6.81 metres.',
    'Winds of 110 km/h cut power to 23 homes.',
    'Costs are 6% higher than those of rivals.',
    'It will cut 5,000 to 6,000 jobs.',
    'A 3-metre surge came.',
    'It found an orbit 550km up.',
    'A car slowed to 30 mph.',
    'Higher, at 347p, it closed.',
  ],
  refine(reading, drafts) {
    const made: Draft[] = [];
    for (const [k, next] of drafts.entries()) {
      const told = mayChange(next) ? tell(reading, next, made) : null;
      made.push(told ? withChange(reading, drafts, k, told, change.id) : next);
    }
    return made;
  },
};

function tell(reading: Reading, made: Draft, earlier: readonly Draft[]): Told | null {
  // 'rain fell at a rate of 30 millimetres an hour'
  const [rate, of] = reading.atoms.slice(Math.max(0, made.from - 2), made.from);
  if (made.kind === 'quantity' && rate?.lower === 'rate' && of?.lower === 'of') return null;
  return (
    bySign(reading, made) ??
    byGoing(reading, made) ??
    byNounOf(reading, made) ??
    byVerb(reading, made, earlier) ??
    byNoun(reading, made) ??
    byComparative(reading, made) ??
    byObject(reading, made)
  );
}

/** 'boosted its dividend 20%' */
function byObject(reading: Reading, made: Draft): Told | null {
  const told = steppedObject(reading, made);
  return told && { direction: told.direction, level: false };
}

/** '+0.2%' */
const bySign = ({ atoms }: Reading, { from, kind }: Draft): Told | null =>
  atoms[from]?.text === '+' && kind !== 'count' ? { direction: 'up', level: false } : null;

/** 'went from a value of $30 billion to $5 billion', 'fell from a peak of 40 percent to 12': two levels. */
function byGoing({ atoms }: Reading, { from, low, high }: Draft): Told | null {
  if (low === null || high === null || low === high) return null;
  const led = atoms[from - 1]?.lower === 'of';
  for (let k = from - 1; k > 0 && k >= from - 6; k--) {
    if (atoms[k]?.lower !== 'from') continue;
    return atoms
      .slice(Math.max(0, k - 6), k)
      .some(
        ({ lower }) =>
          GOING_VERBS.has(lower) || (led && moved(lower) !== null && !/^(?:up|down)$/.test(lower)),
      )
      ? { direction: low < high ? 'up' : 'down', level: true }
      : null;
  }
  return null;
}
