import { CARDINALS, MAGNITUDES } from '../lexicons/index.js';
import type { Atom } from './atom.js';

/** Of fewer, all must be. */
const FEWEST = 4;
const MOST = 0.75;
const SMALL =
  /^(?:a|an|the|and|or|but|of|in|on|at|to|for|from|by|with|as|is|after|over|up|into|than|its|his|her)$/;

const isTelling = ({ kind, lower }: Atom): boolean =>
  kind === 'letters' &&
  lower.length > 2 &&
  !SMALL.test(lower) &&
  !CARDINALS.has(lower) &&
  !MAGNITUDES.has(lower);

/** Is it a heading in which most words are capitalized, so that a capital makes no name? */
export function isTitleCase(atoms: readonly Atom[]): boolean {
  const words = atoms.slice(1).filter(isTelling);
  const capital = words.filter(({ text }) => /^\p{Lu}/u.test(text)).length;
  return capital > (words.length < FEWEST ? words.length - 1 : words.length * MOST);
}
