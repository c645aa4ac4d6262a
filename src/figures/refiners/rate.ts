import type { Draft } from '../draft.js';
import { startOf } from '../draft.js';
import type { Refiner } from '../parser.js';
import type { Reading } from '../reading.js';
import { readRate } from '../unit.js';

export const rate: Refiner = {
  id: 'rate',
  about:
    'What a count is for each of, behind the noun that it counts: “3,000 tests a day”, “9 deaths per 100,000”.',
  examples: [
    ['The lab ran 3,000 tests a day.', 'count 3000 per day “3,000” tests'],
    ['It saw nine deaths per 100,000 people.', 'count 9 per 100,000 people “nine” deaths'],
    ['It saw 40 a day.', 'count 40 per day “40 a day”'],
    ['It makes three round trips per week.', 'count 3 per week “three” round trips'],
    ['The toll is 9.4 per 1,000 live births.', 'count 9.4 per 1,000 live births “9.4 per 1,000 live births”'],
  ],
  counterexamples: ['He sold 40 cars a year ago.', 'She gave 40 boys a week off.', 'It sold 9 cars per se.'],
  refine(reading, drafts) {
    const made: Draft[] = [];
    for (const next of drafts) {
      const before = made.at(-1);
      // 'per 100,000': that number is a part of the rate.
      if (before?.kind === 'count' && before.per !== null && next.from < rateEnd(reading, before)) continue;
      made.push(next.kind === 'count' && next.per === null ? withRate(reading, next) : next);
    }
    return made;
  },
};

function withRate(reading: Reading, made: Draft): Draft {
  const read = readRate(reading.atoms, nounEnd(reading, made), true);
  // 'gave 40 nurses a day off'
  if (!read || reading.atoms[read.to]?.lower === 'off') return made;
  const to = made.of === null ? read.to : made.to;
  return { ...made, per: read.per, to, evidence: [...made.evidence, rate.id] };
}

const rateEnd = (reading: Reading, made: Draft): number =>
  readRate(reading.atoms, nounEnd(reading, made), true)?.to ?? made.to;

/** Index after the noun that the figure counts, or after the figure. */
function nounEnd(reading: Reading, made: Draft): number {
  const { atoms, document } = reading;
  const start = atoms[made.to]?.start;
  if (made.of === null || start === undefined) return made.to;
  const at = document.text.indexOf(made.of, startOf(reading, made));
  const end = at < 0 ? start : at + made.of.length;
  let to = made.to;
  while (to < atoms.length && (atoms[to]?.start ?? end) < end) to++;
  return to;
}
