import { BOUND_PARTS } from '../../lexicons/index.js';
import { changed, type Draft } from '../draft.js';
import type { Bound } from '../figure.js';
import type { Refiner } from '../parser.js';
import type { Reading } from '../reading.js';

const LEAST: ReadonlySet<Bound> = new Set(['>', '>=']);
const MOST: ReadonlySet<Bound> = new Set(['<', '<=']);

export const limits: Refiner = {
  id: 'limits',
  about: 'A lower and an upper bound of one figure: “more than 100 but fewer than 300”.',
  examples: [
    ['It has more than 100 but fewer than 300 members.', 'count 100..300 “100 but fewer than 300” members'],
    ['At least 20 and at most 100 apples fell.', 'count 20..100 “20 and at most 100” apples'],
  ],
  counterexamples: [
    'More than 40 men and fewer than 10 women came.',
    'More than 40 and less than 10 are two ranges.',
  ],
  refine(reading, drafts) {
    const made: Draft[] = [];
    for (const next of drafts) {
      const first = made.at(-1);
      const joined = first && join(reading, first, next);
      if (joined) made[made.length - 1] = joined;
      else made.push(next);
    }
    return made;
  },
};

function join({ atoms }: Reading, first: Draft, second: Draft): Draft | null {
  if (first.value === null || second.value === null) return null;
  if (first.unit !== null && first.unit !== second.unit) return null;
  if (first.unit === null && first.kind !== 'count') return null;
  const joint = atoms[first.to]?.lower ?? '';
  // Only the words of the second bound may stand between: 'and at most', 'but less than or equal to'.
  if (!/^(?:and|but|yet)$/.test(joint) || second.from - first.to > 7 || second.bound === '=') return null;
  if (atoms.slice(first.to + 1, second.from).some((atom) => !BOUND_PARTS.has(atom.lower))) return null;
  const climbs = LEAST.has(first.bound) && MOST.has(second.bound) && first.value < second.value;
  const falls = MOST.has(first.bound) && LEAST.has(second.bound) && first.value > second.value;
  if (!climbs && !falls) return null;
  return changed(second, {
    from: first.from,
    value: null,
    low: Math.min(first.value, second.value),
    high: Math.max(first.value, second.value),
    bound: '=',
    evidence: [...first.evidence, limits.id],
  });
}
