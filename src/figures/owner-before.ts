import { type Document, Tag } from '../document/index.js';
import type { Atoms } from './atom.js';

const OWNER = Tag.Determiner | Tag.Possessive | Tag.Proper | Tag.Adjective;
/** In atoms: 'of [the island's small] 16 libraries'. */
const LONGEST = 5;

/**
 * Does nothing but a determiner or an owner stand between 'of' and the number of a whole: 'five of Elmport’s 16
 * libraries', 'a quarter of the town’s 300 shops'? Not in 'ten of men and 16 libraries'.
 */
export function isOwnerBetween(document: Document, atoms: Atoms, of: number, number: number): boolean {
  const between = atoms.slice(of + 1, number);
  const owns = between.findLastIndex(({ lower }) => lower === "'s" || lower === "'");
  return (
    between.length <= LONGEST &&
    between.every(
      ({ token, lower, kind }, k) =>
        (document.tag(token) & OWNER) !== 0 ||
        lower === 'past' ||
        // whatever else the word before the mark may be: 'of the assembly's 110 seats'
        (k <= owns && (kind === 'letters' || k === owns)),
    )
  );
}
