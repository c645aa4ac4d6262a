import { readFileSync } from 'node:fs';
import type { Report } from '../../src/claims/index.js';

/** Articles of fixtures/ whose reports are kept as they once were, so that what reporters make of them stays. */
export const FROZEN = ['harbor-ferry-collision', 'cup-semi-final', 'library-closures'] as const;

export const frozen = (name: (typeof FROZEN)[number]): Report =>
  JSON.parse(readFileSync(`tests/reporters/frozen/${name}.json`, 'utf8'));

/** A sentence for every heuristic that fired, whatever the heuristics say of themselves today. */
export const aboutEach = ({ claims }: Report): ReadonlyMap<string, string> =>
  new Map(claims.flatMap(({ evidence }) => evidence).map((id) => [id, `What ${id} catches.`]));
