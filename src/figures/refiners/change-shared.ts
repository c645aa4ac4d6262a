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
    ['Prices rose 0.4% on the month and 5.1% on the year.', 'percent 5.1 percent “5.1%” up'],
    ['Gas is down 12 cents from a week ago and 38 cents from last year.', 'money 38 cent “38 cents” down'],
    ['Pay will rise 5.5% this year and a further 3% next year.', 'percent 3 percent “3%” up'],
  ],
  counterexamples: [
    'Alder lost 102 points or so.',
    'Alder was down 2.3%, led by 2.6% of holders of 5 shares.',
    'Sales fell 3% in May and 5% of staff left.',
    'Sales fell 3%, and 5% agreed.',
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

function shared(reading: Reading, made: Draft, earlier: readonly Draft[]): Told | null {
  const { atoms, document } = reading;
  const before = earlier.findLast(({ kind }) => kind !== 'date');
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
  return restated || coordinated || isNextSpan(reading, before, made, gap)
    ? { direction, level: false }
    : null;
}

/** 'rose 0.4% on the month and 5.1% on the year': the same step over another span, and no verb between. */
function isNextSpan(
  { atoms }: Reading,
  before: Draft,
  { to, unit, kind }: Draft,
  gap: readonly string[],
): boolean {
  if (unit !== before.unit || kind !== before.kind || unit === null || gap.length > 7) return false;
  const plain = gap.every((word) => SPANNING.test(word));
  const joined = /^(?:and|and a further|and another|and by)$/.test(gap.slice(gap.indexOf('and')).join(' '));
  const next = atoms[to];
  return joined && plain && (next === undefined || next.kind === 'mark' || SPANNING.test(next.lower));
}

const SPANNING =
  /^(?:in|on|over|from|for|during|since|the|a|an?|this|next|last|that|and|by|further|another|year|month|week|day|quarter|years?|months?|weeks?|days?|decade|year-on-year|month-on-month|\d+|-|january|february|march|april|may|june|july|august|september|october|november|december|first|second|third|fourth|past|previous|following|respectively|ago|earlier|before)$/;
