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

const PRICED = /^(?:costs?|costing|pay|pays|paying|charges?|charging)$/;

/** 'closed 3% higher', '30% more fertilizer' */
export function byComparative({ atoms }: Reading, made: Draft): Told | null {
  const word = atoms[made.to]?.lower ?? '';
  const next = atoms[made.to + 1];
  const comparative = COMPARATIVES.get(word);
  // 'closed 1.2% up at 7,643'
  if (
    /^(?:up|down)$/.test(word) &&
    made.kind !== 'count' &&
    // 'an orbit 550km up'
    !isBodyLength(made) &&
    (!next || next.kind === 'mark' || /^(?:at|on|from|in|after|by)$/.test(next.lower))
  )
    return { direction: word === 'up' ? 'up' : 'down', level: false };
  const than = next?.lower === 'than';
  // '6% higher than in May', '£120 more than a year ago'; 'three times higher than in 2015' is a factor.
  if (than && made.kind !== 'multiple' && comparesTimes(atoms, made.to + 2)) {
    const direction = comparative ?? (word === 'more' ? 'up' : /^(?:less|fewer)$/.test(word) ? 'down' : null);
    if (direction) return { direction, level: false };
  }
  // 'a ticket will cost £147 more'
  if (made.kind === 'money' && /^(?:more|less)$/.test(word) && (!next || next.kind === 'mark'))
    return atoms.slice(Math.max(0, made.from - 4), made.from).some(({ lower }) => PRICED.test(lower))
      ? { direction: word === 'more' ? 'up' : 'down', level: false }
      : null;
  if (comparative && made.kind !== 'count' && !than) return { direction: comparative, level: false };
  // '30% more fertilizer'
  if (!/^(?:more|less|fewer)$/.test(word) || made.kind === 'count') return null;
  if (next?.kind !== 'letters' || next.lower === 'than' || next.lower === 'likely') return null;
  return { direction: word === 'more' ? 'up' : 'down', level: false };
}
