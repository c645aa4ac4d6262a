import { MAGNITUDES } from '../../lexicons/index.js';
import { type Atom, isDash } from '../atom.js';
import type { Draft } from '../draft.js';
import type { Refiner } from '../parser.js';
import type { Reading } from '../reading.js';

export const ellipsis: Refiner = {
  id: 'ellipsis',
  about:
    'A bare number takes the unit of its neighbor: “four- and five-year terms”, “65 percent of men and 7.3 of boys”.',
  examples: [
    ['They serve four- and five-year terms.', 'duration 4 year “four”'],
    ['Fees rise 25, 35, even 45 percent.', 'percent 25 percent “25” up'],
    ['Use rose 37 percent, from 0.9 to 1.2 percent.', 'percent 0.9 percent “0.9”'],
    ['He raised 280 million of the 1.5 billion shekels.', 'money 2.8e8 ILS “280 million”'],
    ['It paid 32 million euros plus 4 million in extras.', 'money 4e6 EUR “4 million”'],
    ['It lost 102.2 points, or 0.4%, to 27,934.02.', 'quantity 27934.02 point “27,934.02”'],
    ['It is 83.2 years for women and 79.3 for men.', 'duration 79.3 year “79.3”'],
    ['Alder rose by 2 percent and Birch fell by 1.', 'percent 1 percent “1” down'],
    ['Some 65 percent are men and 7.3 in training.', 'percent 7.3 percent “7.3”'],
  ],
  counterexamples: ['It rose 8% to 3.65.', 'He paid $5 to 3 men.', 'It grew 4 percent and 3 people left.'],
  refine(reading, drafts) {
    const made: Draft[] = [];
    for (const [k, next] of drafts.entries()) {
      const like = isBare(next) ? donor(reading, drafts, made, k) : null;
      made.push(
        like
          ? {
              ...next,
              kind: like.kind,
              unit: like.unit,
              of: like.unit === null ? like.of : next.of,
              evidence: [...next.evidence, ellipsis.id],
            }
          : next,
      );
    }
    return made;
  },
};

const isBare = ({ kind, unit, low }: Draft): boolean => kind === 'count' && unit === null && low === null;

const MEASURED = new Set(['money', 'percent', 'quantity', 'duration', 'age']);

/** The figure whose unit the bare number at `k` shares. */
function donor(
  { atoms }: Reading,
  drafts: readonly Draft[],
  earlier: readonly Draft[],
  k: number,
): Draft | null {
  const bare = drafts[k] as Draft;
  const next = drafts[k + 1];
  if (next && isDash(atoms[bare.to]) && isSuspended(atoms, bare.to, next.from)) return next;
  if (next?.kind === 'money' && /^of(?: the| its| their| his| her)?$/.test(words(atoms, bare.to, next.from)))
    return next;
  // 'from 0.9 to 1.2 percent', where the two are no range
  const opens = atoms[bare.from - 1]?.lower === 'from' && next && words(atoms, bare.to, next.from) === 'to';
  if (opens && MEASURED.has(next.kind)) return next;
  const unit = next && endOfList(atoms, drafts, k);
  if (unit) return unit;
  const previous = earlier.filter((made) => MEASURED.has(made.kind)).at(-1);
  if (!previous || !endsPhrase(atoms, bare, next)) return null;
  const lead = atoms[bare.from - 1]?.lower ?? '';
  if (lead === 'to' || lead === 'at') {
    const points = earlier.slice(-2).find((made) => made.unit === 'point');
    if (points) return points;
    // 'from 14 to 18 mpg to 24'
    const moved =
      lead === 'to' &&
      previous === earlier.at(-1) &&
      /^(?:from|about)$/.test(atoms[previous.from - 1]?.lower ?? '');
    return moved && previous.low !== null ? previous : null;
  }
  // '83.2 years for women and 79.3 for men'
  const link = atoms[bare.to]?.lower ?? '';
  if (
    lead === 'and' &&
    previous === earlier.at(-1) &&
    /^(?:for|in|among)$/.test(link) &&
    atoms[previous.to]?.lower === link
  )
    return previous;
  if (
    (previous.kind === 'money' && lead !== 'plus') ||
    previous.kind === 'duration' ||
    previous.kind === 'age' ||
    (lead !== 'plus' && MAGNITUDES.has(atoms[bare.to - 1]?.lower ?? ''))
  )
    return null;
  const coordinated = /^(?:and|or|but|plus|,)$/.test(lead);
  const parallel = /^(?:by|from|of)$/.test(lead) && atoms[previous.from - 1]?.lower === lead;
  return coordinated || parallel ? previous : null;
}

const words = (atoms: readonly Atom[], from: number, to: number): string =>
  atoms
    .slice(from, to)
    .map((atom) => atom.lower)
    .join(' ');

/** 'four-, five- and six-cylinder': a hyphen that waits for its noun. */
function isSuspended(atoms: readonly Atom[], dash: number, next: number): boolean {
  if (atoms[dash]?.spaced || !(atoms[dash + 1]?.spaced || atoms[dash + 1]?.text === ',')) return false;
  return /^(?:,|and|or|to|, and|, or)$/.test(words(atoms, dash + 1, next));
}

/** 'premiums rise 25, 35, even 45 percent': the unit at the end of a list of bare numbers. */
function endOfList(atoms: readonly Atom[], drafts: readonly Draft[], k: number): Draft | null {
  for (let n = k; n + 1 < drafts.length; n++) {
    const [made, next] = [drafts[n] as Draft, drafts[n + 1] as Draft];
    if (!/^(?:,|, even|, maybe|, perhaps|, or|or|maybe|even)$/.test(words(atoms, made.to, next.from)))
      return null;
    if (MEASURED.has(next.kind))
      return next.kind === 'money' || next.kind === 'age' || next.bound !== '=' ? null : next;
    if (!isBare(next)) return null;
  }
  return null;
}

/** No noun stands behind the number that it could count. */
function endsPhrase(atoms: readonly Atom[], bare: Draft, next: Draft | undefined): boolean {
  const after = atoms[bare.to];
  if (!after || after.kind === 'mark' || (next?.from === bare.to && next.kind === 'date')) return true;
  return /^(?:of|in|for|on|at|by|from|with|and|or|but|per|to|as|a)$/.test(after.lower);
}
