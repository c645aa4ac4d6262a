import type { Attribution } from '../attributions/index.js';
import type { Range } from '../document/index.js';
import type { Figure } from '../figures/index.js';
import type { Resolution } from '../speakers/index.js';

/** What becomes a claim. */
export interface Draft {
  /** Of the attribution; -1 where there is none. */
  readonly index: number;
  readonly content: readonly Range[];
  /** Null: the article's own voice; so is the resolution then. */
  readonly attribution: Attribution | null;
  readonly resolution: Resolution | null;
  readonly figures: readonly Figure[];
  /** The heuristics that fired, by id. */
  readonly evidence: readonly string[];
}
