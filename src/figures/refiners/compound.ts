import { changed, type Draft } from '../draft.js';
import type { Refiner } from '../parser.js';
import type { Reading } from '../reading.js';

/** How many of the second unit make one of the first. */
const PARTS: ReadonlyMap<string, number> = new Map([
  ['foot inch', 12],
  ['yard foot', 3],
  ['pound ounce', 16],
  ['stone pound', 14],
  ['gallon pint', 8],
  ['hour minute', 60],
  ['minute second', 60],
  ['day hour', 24],
  ['week day', 7],
  ['year month', 12],
  ['metre centimetre', 100],
]);

export const compound: Refiner = {
  id: 'compound',
  about: 'One measure in two units: “5 feet 9 inches”, “two hours and 30 minutes”.',
  examples: [
    ['He is 5 feet 9 inches tall.', 'quantity 5.75 foot “5 feet 9 inches”'],
    ['It took 9 hours, 14 minutes and 6 seconds.', 'duration 9.235 hour “9 hours, 14 minutes and 6 seconds”'],
    ['It took two hours and 30 minutes.', 'duration 2.5 hour “two hours and 30 minutes”'],
  ],
  counterexamples: [
    'It took two hours, 30 minutes more than before.',
    'He ran 5 miles in 30 minutes.',
    'It lies at 12 metres and 35cm fell.',
  ],
  refine(reading, drafts) {
    // From the last to the first, so that three parts join: '9 hours, 14 minutes and 5 seconds'.
    const made: Draft[] = [];
    for (const first of drafts.toReversed()) {
      const next = made.at(-1);
      const parts = next && joins(reading, first, next);
      if (next && parts && first.value !== null && next.value !== null)
        made[made.length - 1] = changed(first, {
          to: next.to,
          value: first.value + next.value / parts,
          evidence: [...first.evidence, compound.id],
        });
      else made.push(first);
    }
    return made.reverse();
  },
};

const isSign = (atoms: Reading['atoms'], { to }: Draft): boolean => (atoms[to - 1]?.text.length ?? 0) < 3;

function joins({ atoms }: Reading, first: Draft, next: Draft): number | null {
  const parts = PARTS.get(`${first.unit} ${next.unit}`);
  if (parts === undefined || next.value === null || next.value >= parts || !Number.isInteger(first.value))
    return null;
  const gap = atoms.slice(first.to, next.from).map((atom) => atom.lower);
  // 'at 1,200 metres and 35cm fell' are two: a name and a sign do not make one measure.
  const alike = isSign(atoms, first) === isSign(atoms, next);
  const joined = gap.length === 0 || (gap.length === 1 && ((gap[0] === 'and' && alike) || gap[0] === '-'));
  // A comma joins only what has three parts.
  const listed = gap.join('') === ',' && next.evidence.includes(compound.id);
  return joined || listed ? parts : null;
}
