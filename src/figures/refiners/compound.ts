import { BEHIND_MEASURE } from '../../lexicons/index.js';
import type { Atoms } from '../atom.js';
import { changed, type Draft } from '../draft.js';
import type { Refiner } from '../parser.js';
import type { Reading } from '../reading.js';
import { partsOf } from '../smaller-unit.js';

export const compound: Refiner = {
  id: 'compound',
  about: 'One measure in two units: “5 feet 9 inches”, “two hours and 30 minutes”.',
  examples: [
    ['He is 5 feet 9 inches tall.', 'quantity 5.75 foot “5 feet 9 inches”'],
    ['It took 9 hours, 14 minutes and 6 seconds.', 'duration 9.235 hour “9 hours, 14 minutes and 6 seconds”'],
    ['It took two hours and 30 minutes.', 'duration 2.5 hour “two hours and 30 minutes”'],
    ['He is 6 feet, 2 inches tall.', 'quantity 6.167 foot “6 feet, 2 inches”'],
    ['The term is 2 years, 3 months.', 'duration 2.25 year “2 years, 3 months”'],
    ['He was jailed for 3 years, 8 months and fined.', 'duration 3.667 year “3 years, 8 months”'],
    ['She waited an hour and 45 minutes.', 'duration 1.75 hour “an hour and 45 minutes”'],
  ],
  counterexamples: [
    'It took two hours, 30 minutes more than before.',
    'He ran 5 miles in 30 minutes.',
    'It lies at 12 metres and 35cm fell.',
    'In 2 years, 3 months were lost.',
    'After two years, 10 months of talks began.',
    'It is 3m x 2m and 40cm thick.',
    'He ran for an hour and 45 men followed.',
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

const isSign = (atoms: Atoms, { to }: Draft): boolean => (atoms[to - 1]?.text.length ?? 0) < 3;

function joins({ atoms }: Reading, first: Draft, next: Draft): number | null {
  const parts = partsOf(first.unit, next.unit);
  if (parts === null || next.value === null || next.value >= parts || !Number.isInteger(first.value))
    return null;
  // '3m x 2m and 40cm thick'
  if (/^[x×]$/.test(atoms[first.from - 1]?.lower ?? '')) return null;
  const gap = atoms.slice(first.to, next.from).map((atom) => atom.lower);
  // 'at 1,200 metres and 35cm fell' are two: a name and a sign do not make one measure.
  const alike = isSign(atoms, first) === isSign(atoms, next);
  const joined = gap.length === 0 || (gap.length === 1 && ((gap[0] === 'and' && alike) || gap[0] === '-'));
  // A comma joins what has three parts, and what ends right behind the second.
  const listed =
    gap.join('') === ',' && (next.evidence.includes(compound.id) || endsMeasure(atoms, first, next));
  return joined || listed ? parts : null;
}

/** '6 feet, 2 inches tall', '2 years, 3 months.'; not 'In 2 years, 3 months were lost'. */
function endsMeasure(atoms: Atoms, { from }: Draft, { to }: Draft): boolean {
  const [lead, after] = [atoms[from - 1], atoms[to]];
  if (from <= 1 && lead !== undefined) return false;
  return after === undefined || after.kind === 'mark' || BEHIND_MEASURE.has(after.lower);
}
