import { CARDINALS, MAGNITUDES, SMALL_TITLE_WORDS } from '../lexicons/index.js';
import type { Atom, Atoms } from './atom.js';

/** Of fewer, all must be. */
const FEWEST = 4;
const MOST = 0.75;

const isTelling = ({ kind, lower }: Atom): boolean =>
  kind === 'letters' &&
  lower.length > 2 &&
  !SMALL_TITLE_WORDS.has(lower) &&
  !CARDINALS.has(lower) &&
  !MAGNITUDES.has(lower);

/** Is it a heading in which most words are capitalized, so that a capital makes no name? */
export function isTitleCase(atoms: Atoms): boolean {
  const words = atoms.slice(1).filter(isTelling);
  const capital = words.filter(({ text }) => /^\p{Lu}/u.test(text)).length;
  return capital > (words.length < FEWEST ? words.length - 1 : words.length * MOST);
}
