import type { Heuristic } from '../document/index.js';
import type { Draft } from './draft.js';
import type { Reading } from './reading.js';

/** Reads one kind of figure. */
export interface Parser extends Heuristic {
  /** The figure that starts at atom `at`, or null. */
  parse(reading: Reading, at: number): Draft | null;
}

/** Knows numbers that count nothing. */
export interface Exclusion extends Heuristic {
  /** Index after the atoms from `at` on that are no figure, or `at` where they may be one. */
  skip(reading: Reading, at: number): number;
}

/** Mends and joins the figures of one sentence. */
export interface Refiner extends Heuristic {
  refine(reading: Reading, drafts: readonly Draft[]): readonly Draft[];
}
