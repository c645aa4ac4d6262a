import { Tag } from '../../document/index.js';
import type { Draft } from '../draft.js';
import { mayChange, type Told, withChange } from '../movement.js';
import type { Refiner } from '../parser.js';
import type { Reading } from '../reading.js';

export const changeShared: Refiner = {
  id: 'change-shared',
  about:
    'A figure that moves with the one before it: “lost 102 points, or 0.36%”, “down 2.3%, Birch by 2.6%”.',
  examples: [
    ['The index lost 102 points, or 0.36%.', 'percent 0.36 percent “0.36%” down'],
    ['Alder was down 2.3%, Birch by 2.6%.', 'percent 2.6 percent “2.6%” down'],
  ],
  counterexamples: [
    'Alder lost 102 points or so.',
    'Alder was down 2.3%, led by 2.6% of holders of 5 shares.',
  ],
  refine(reading, drafts) {
    const made: Draft[] = [];
    for (const [k, next] of drafts.entries()) {
      const told = mayChange(next) ? shared(reading, next, made) : null;
      made.push(told ? withChange(reading, drafts, k, told, changeShared.id) : next);
    }
    return made;
  },
};

function shared({ atoms, document }: Reading, made: Draft, earlier: readonly Draft[]): Told | null {
  const before = earlier.at(-1);
  const direction = before?.change?.direction;
  if (!before || (direction !== 'up' && direction !== 'down') || before.change?.by == null) return null;
  const gap = atoms.slice(before.to, made.from).map((atom) => atom.lower);
  const restated = /^,? ?or$/.test(gap.join(' ')) && before.unit !== made.unit;
  // 'led by 2.6%' has a verb of its own.
  const verb = document.tag(atoms[made.from - 2]?.token ?? 0) & (Tag.Participle | Tag.Past);
  const coordinated =
    !verb &&
    gap.length < 7 &&
    gap.at(-1) === 'by' &&
    before.unit === made.unit &&
    /^(?:,|and|while)$/.test(gap[0] ?? '');
  return restated || coordinated ? { direction, level: false } : null;
}
