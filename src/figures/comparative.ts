import { PRICING_VERBS } from '../lexicons/index.js';
import { type Atom, type Atoms, nthAtom } from './atom.js';
import type { Draft } from './draft.js';
import { comparesTimes } from './earlier-time.js';
import type { Direction, Told } from './movement.js';
import type { Reading } from './reading.js';
import { isLength } from './unit.js';

/** A length, which may be that of a place or a body and no step. */
export const isBodyLength = ({ kind, unit }: Draft): boolean => kind === 'quantity' && isLength(unit);

const COMPARATIVES: ReadonlyMap<string, Direction> = new Map([
  ['higher', 'up'],
  ['stronger', 'up'],
  ['firmer', 'up'],
  ['lower', 'down'],
  ['weaker', 'down'],
  ['softer', 'down'],
  ['cheaper', 'down'],
  ['dearer', 'up'],
  ['costlier', 'up'],
  ['pricier', 'up'],
  ['warmer', 'up'],
  ['colder', 'down'],
  ['cooler', 'down'],
]);

/** 'closed 3% higher', '30% more fertilizer' */
export function byComparative({ atoms }: Reading, made: Draft): Told | null {
  const { lower } = nthAtom(atoms, made.to);
  const next = nthAtom(atoms, made.to + 1);
  if (isMovedTo(made, lower, next)) return { direction: lower === 'up' ? 'up' : 'down', level: false };
  const direction = COMPARATIVES.get(lower) ?? moreOrLess(lower);
  return direction && compares(atoms, made, lower, next) ? { direction, level: false } : null;
}

function compares(atoms: Atoms, made: Draft, word: string, next: Atom): boolean {
  const than = next.lower === 'than';
  // '6% higher than in May', '£120 more than a year ago'; 'three times higher than in 2015' is a factor.
  if (than && made.kind !== 'multiple' && comparesTimes(atoms, made.to + 2)) return true;
  // 'a ticket will cost £147 more'
  if (made.kind === 'money' && /^(?:more|less)$/.test(word) && next.kind === 'mark')
    return isPriced(atoms, made);
  if (than || made.kind === 'count') return false;
  // '30% more fertilizer', and not '30% more likely'
  return COMPARATIVES.has(word) || (next.kind === 'letters' && next.lower !== 'likely');
}

function moreOrLess(word: string): Direction | null {
  if (word === 'more') return 'up';
  return word === 'less' || word === 'fewer' ? 'down' : null;
}

/** 'closed 1.2% up at 7,643'; not 'an orbit 550km up' */
const isMovedTo = (made: Draft, word: string, next: Atom): boolean =>
  /^(?:up|down)$/.test(word) &&
  made.kind !== 'count' &&
  !isBodyLength(made) &&
  (next.kind === 'mark' || /^(?:at|on|from|in|after|by)$/.test(next.lower));

const isPriced = (atoms: Atoms, { from }: Draft): boolean =>
  atoms.slice(Math.max(0, from - 4), from).some(({ lower }) => PRICING_VERBS.has(lower));
