import { Tag } from '../document/index.js';
import { BOUND_WORDS, DOWN_NOUNS, MOVEMENT_ENDS, UP_NOUNS } from '../lexicons/index.js';
import { type Atoms, nthAtom, pastHyphen } from './atom.js';
import { isBodyLength } from './comparative.js';
import type { Draft } from './draft.js';
import type { Told } from './movement.js';
import type { Reading } from './reading.js';

const SPECIFIC = /^(?:increase|decrease|rise|decline|reduction|growth)s?$/;

/** Words of a noun phrase behind a figure. */
const LONGEST_PHRASE = 3;

/** 'an increase of 10%', 'cuts of at least 5%': its noun tells a step, though it looks like a verb with a level. */
export function byNounOf({ atoms }: Reading, made: Draft): Told | null {
  return made.kind === 'count' || made.kind === 'duration' ? null : tellOf(nounBefore(atoms, made));
}

/** 'a 10% cut', 'an increase of 10%', 'a 2.5 percent pay rise' */
export function byNoun(reading: Reading, made: Draft): Told | null {
  if (made.kind === 'count' || made.kind === 'duration') return null;
  const noun = nounBehind(reading.atoms, made);
  if (noun < 0) return tellOf(nounBefore(reading.atoms, made));
  const { lower } = nthAtom(reading.atoms, noun);
  // 'a 3-metre surge', 'a 40-foot drop': a body of water or a place, and no step
  if (isBodyLength(made) && !SPECIFIC.test(lower)) return null;
  // 'winds of 110 km/h cut power to': a verb with its object
  if (noun === made.to && !isModifier(reading.atoms, made) && hasObject(reading, noun)) return null;
  return tellOf(lower);
}

function tellOf(noun: string): Told | null {
  if (UP_NOUNS.has(noun)) return { direction: 'up', level: false };
  return DOWN_NOUNS.has(noun) ? { direction: 'down', level: false } : null;
}

/** Index of 'cut' in '10% cut'; -1 where no noun of change stands there. */
function nounBehind(atoms: Atoms, { to }: Draft): number {
  const start = pastHyphen(atoms, to);
  for (let k = start; k < start + LONGEST_PHRASE; k++) {
    const { kind, lower } = nthAtom(atoms, k);
    if (kind !== 'letters') return -1;
    if (tellOf(lower)) return k;
    if (MOVEMENT_ENDS.has(lower)) return -1;
  }
  return -1;
}

/** 'increase' of 'an increase of just 10%', 'cuts' of 'cuts of up to 10%' */
function nounBefore(atoms: Atoms, { from }: Draft): string {
  let k = from - 1;
  while (k >= 0 && isBetween(nthAtom(atoms, k).lower)) k--;
  return atoms[k]?.lower === 'of' ? nthAtom(atoms, k - 1).lower : '';
}

const isBetween = (word: string): boolean =>
  BOUND_WORDS.has(word) || /^(?:just|only|a|an|the|between|up|to|at|as)$/.test(word);

/** 'a 10% cut' */
const isModifier = (atoms: Atoms, { from }: Draft): boolean =>
  /^(?:an?|the|its|his|her|their|this|another|further|'s)$/.test(atoms[from - 1]?.lower ?? '');

const hasObject = ({ atoms, document }: Reading, verb: number): boolean => {
  const next = atoms[verb + 1];
  const tag = next ? document.tag(next.token) : 0;
  const noun = Tag.Noun | Tag.Proper | Tag.Determiner | Tag.Possessive | Tag.Adjective;
  return next?.kind === 'letters' && (tag & noun) !== 0 && (tag & (Tag.Preposition | Tag.Coordinator)) === 0;
};
