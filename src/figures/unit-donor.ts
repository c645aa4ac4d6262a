import { BARGAINING_VERBS, COMPARATIVES, DOWN_VERBS, NO_NOUNS, UP_VERBS } from '../lexicons/index.js';
import { type Atoms, isDash, nthAtom } from './atom.js';
import type { Draft } from './draft.js';
import type { Reading } from './reading.js';

export const isBare = ({ kind, unit, low }: Draft): boolean =>
  kind === 'count' && unit === null && low === null;

const MEASURED = new Set(['money', 'percent', 'quantity', 'duration', 'age']);

/** A bare number, and what stands around it. */
interface Gap {
  readonly atoms: Atoms;
  readonly bare: Draft;
  readonly next: Draft | undefined;
  readonly earlier: readonly Draft[];
}

/** The figure whose unit the bare number at `k` shares. */
export function donor(
  { atoms }: Reading,
  drafts: readonly Draft[],
  earlier: readonly Draft[],
  k: number,
): Draft | null {
  const gap = { atoms, bare: drafts[k] as Draft, next: drafts[k + 1], earlier };
  const ahead = donorAhead(gap) ?? endOfList(atoms, drafts, k);
  if (ahead) return ahead;
  const previous = earlier.findLast((made) => MEASURED.has(made.kind));
  if (!previous) return null;
  if (previous === earlier.at(-1) && previous.kind !== 'percent' && differs(gap, previous)) return previous;
  return endsPhrase(atoms, gap.bare, gap.next) ? donorBehind(gap, previous) : null;
}

function donorAhead({ atoms, bare, next }: Gap): Draft | null {
  if (!next) return null;
  if (isDash(atoms[bare.to]) && isSuspended(atoms, bare.to, next.from)) return next;
  const between = words(atoms, bare.to, next.from);
  if (next.kind === 'money' && /^of(?: the| its| their| his| her)?$/.test(between)) return next;
  // 'from 0.9 to 1.2 percent', where the two are no range
  const opens = /^(?:from|by)$/.test(nthAtom(atoms, bare.from - 1).lower) && between === 'to';
  return opens && MEASURED.has(next.kind) ? next : null;
}

/** 'is 81.3 years, 3.9 more than in 1990' */
const differs = ({ atoms, bare }: Gap, previous: Draft): boolean =>
  atoms[bare.from - 1]?.text === ',' &&
  bare.from - 1 === previous.to &&
  COMPARATIVES.has(nthAtom(atoms, bare.to).lower) &&
  atoms[bare.to + 1]?.lower === 'than';

/** `previous` is the last measured figure before the number; a bare number may stand between. */
function donorBehind(gap: Gap, previous: Draft): Draft | null {
  const { atoms, bare, earlier } = gap;
  const lead = nthAtom(atoms, bare.from - 1).lower;
  const beside = previous === earlier.at(-1);
  if (beside && (isRival(gap, previous) || isLevelBeside(atoms, previous, bare))) return previous;
  if (lead === 'to' || lead === 'at') {
    const points = earlier.slice(-2).find((made) => made.unit === 'point');
    if (points) return points;
    // 'from 14 to 18 mpg to 24'
    const opener = nthAtom(atoms, previous.from - 1).lower;
    const moved = lead === 'to' && beside && previous.low !== null && /^(?:from|about)$/.test(opener);
    return moved ? previous : null;
  }
  if (beside && isPaired(gap, previous)) return previous;
  return ALIKE.some((alike) => alike(gap, previous)) ? previous : null;
}

/** 'jailed for two years and banned from driving for five' */
const isBannedAlike = ({ atoms, bare }: Gap, previous: Draft): boolean =>
  previous.kind === 'duration' && [bare, previous].every(({ from }) => atoms[from - 1]?.lower === 'for');

/** 'robberies are down 6 percent and thefts up 2', 'nurses were offered 4 percent and want 7' */
function isBargained({ atoms, bare }: Gap, previous: Draft): boolean {
  if (previous.kind !== 'percent') return false;
  const moved = [bare, previous].every(({ from }) => /^(?:up|down)$/.test(atoms[from - 1]?.lower ?? ''));
  return moved || BARGAINING_VERBS.has(atoms[bare.from - 1]?.lower ?? '');
}

/** '81 points to Birch’s 74' */
const isRival = ({ atoms, bare }: Gap, previous: Draft): boolean =>
  atoms[bare.from - 1]?.lower === "'s" &&
  /^(?:point|percent)$/.test(previous.unit ?? '') &&
  atoms.slice(previous.to, bare.from).some(({ lower }) => /^(?:to|against|and)$/.test(lower));

/** '83.2 years for women and 79.3 for men' */
const isPaired = ({ atoms, bare }: Gap, previous: Draft): boolean => {
  const link = nthAtom(atoms, bare.to).lower;
  return (
    atoms[bare.from - 1]?.lower === 'and' &&
    /^(?:for|in|among)$/.test(link) &&
    atoms[previous.to]?.lower === link
  );
};

/** 'the brothers, 22 and 19, left' */
const isSecondAge = ({ atoms, bare }: Gap, previous: Draft): boolean =>
  previous.kind === 'age' &&
  atoms[bare.from - 1]?.lower === 'and' &&
  bare.from === previous.to + 1 &&
  /^[,.)]$/.test(nthAtom(atoms, bare.to).text);

/** '65 percent of men and 7.3 of boys', but 'up 3 points, and 27 of the 150 seats' */
function isCoordinated({ atoms, bare }: Gap, previous: Draft): boolean {
  const lead = nthAtom(atoms, bare.from - 1).lower;
  if (/^(?:duration|age)$/.test(previous.kind)) return false;
  if (lead !== 'plus' && (previous.kind === 'money' || bare.magnitude > 1)) return false;
  const counted =
    atoms[bare.to]?.lower === 'of' && Number.isInteger(bare.value) && atoms[previous.to]?.lower !== 'of';
  if (counted) return false;
  const parallel = /^(?:by|from|of)$/.test(lead) && atoms[previous.from - 1]?.lower === lead;
  return parallel || /^(?:and|or|but|plus|,)$/.test(lead);
}

/** 'the pool is 50 metres by 25' */
const isOtherSide = ({ atoms, bare, earlier }: Gap, previous: Draft): boolean =>
  previous === earlier.at(-1) &&
  previous.kind === 'quantity' &&
  bare.from === previous.to + 1 &&
  atoms[previous.to]?.lower === 'by' &&
  nthAtom(atoms, bare.to).kind !== 'letters';

const ALIKE = [isOtherSide, isBannedAlike, isBargained, isSecondAge, isCoordinated];

/** '38.9 years, up from 37.2', '7.4 tonnes a hectare, from 8.4', 'fell by 0.6 years to 76.4' */
function isLevelBeside(atoms: Atoms, { kind, from, to, value }: Draft, bare: Draft): boolean {
  if (value === null || bare.value === null || kind === 'age') return false;
  const lead = atoms[bare.from - 1]?.lower;
  if (lead === 'to') {
    const moved = atoms.slice(Math.max(0, from - 3), from).some(({ lower }) => isMove(lower));
    return kind !== 'percent' && moved && bare.from - to === 1;
  }
  // 'fetches 900 rupees, against 1,150'
  const against = /^(?:against|versus)$/.test(lead ?? '');
  if (lead !== 'from' && !against) return false;
  // 'fell to 110 mg/dl from 160'
  const levels = lead === 'from' && bare.from === to + 1 && atoms[from - 1]?.lower === 'to';
  const told = /^(?:up|down)$/.test(atoms[bare.from - 2]?.lower ?? '');
  const apart = atoms[bare.from - 2]?.text === ',';
  const near = Math.abs(bare.value) < 5 * Math.abs(value) && 5 * Math.abs(bare.value) > Math.abs(value);
  return near && (told || levels || (apart && kind !== 'percent'));
}

const isMove = (word: string): boolean =>
  (UP_VERBS.has(word) || DOWN_VERBS.has(word)) && !/^(?:up|down)$/.test(word);

const words = (atoms: Atoms, from: number, to: number): string =>
  atoms
    .slice(from, to)
    .map((atom) => atom.lower)
    .join(' ');

/** 'four-, five- and six-cylinder': a hyphen that waits for its noun. */
function isSuspended(atoms: Atoms, dash: number, next: number): boolean {
  if (atoms[dash]?.spaced || !(atoms[dash + 1]?.spaced || atoms[dash + 1]?.text === ',')) return false;
  return /^(?:,|and|or|to|, and|, or)$/.test(words(atoms, dash + 1, next));
}

/** 'premiums rise 25, 35, even 45 percent': the unit at the end of a list of bare numbers. */
function endOfList(atoms: Atoms, drafts: readonly Draft[], k: number): Draft | null {
  // 'three of the five, or 75 percent': what it is a part of has no percent.
  if (/^of(?: the)?$/.test(words(atoms, partLead(atoms, drafts[k] as Draft), (drafts[k] as Draft).from)))
    return null;
  let crossed = false;
  for (let n = k; n + 1 < drafts.length; n++) {
    const [made, next] = [drafts[n] as Draft, drafts[n + 1] as Draft];
    const gap = words(atoms, made.to, next.from);
    if (!/^(?:,|, even|, maybe|, perhaps|, or|or|, and|and|maybe|even|x|×|by)$/.test(gap)) return null;
    // '45 x 35 x 16 cm', '20 by 30 feet'
    crossed ||= /^(?:x|×|by)$/.test(gap);
    if (MEASURED.has(next.kind)) return mayEndList(next, crossed) ? next : null;
    if (!isBare(next)) return null;
  }
  return null;
}

/** Where 'of' or 'of the' before a number begins. */
const partLead = (atoms: Atoms, { from }: Draft): number =>
  atoms[from - 1]?.lower === 'the' ? from - 2 : from - 1;

const mayEndList = ({ kind, bound }: Draft, crossed: boolean): boolean =>
  crossed ? kind === 'quantity' : kind !== 'money' && kind !== 'age' && bound === '=';

/** No noun stands behind the number that it could count. */
function endsPhrase(atoms: Atoms, bare: Draft, next: Draft | undefined): boolean {
  const after = atoms[bare.to];
  if (!after || after.kind === 'mark' || (next?.from === bare.to && next.kind === 'date')) return true;
  return NO_NOUNS.has(after.lower);
}
