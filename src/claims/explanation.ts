import type { Attribution } from '../attributions/index.js';
import { type Document, spanOf } from '../document/index.js';
import type { Figure } from '../figures/index.js';
import type { Resolution } from '../speakers/index.js';
import type { Explanation, Fired } from './report.js';
import type { Reason } from './worth/index.js';

/** What is known of why, besides what stands in the attribution and its resolution. */
export interface Reasons {
  /** The sentence of each heuristic, by id. */
  readonly about: ReadonlyMap<string, string>;
  /** The heuristics that made each figure, by its id. */
  readonly figures: ReadonlyMap<string, readonly string[]>;
}

/** Why a claim is what it is. */
export function explain(
  document: Document,
  evidence: readonly string[],
  attribution: Attribution | null,
  resolution: Resolution | null,
  figures: readonly Figure[],
  reasons: Reasons,
  worth: readonly Reason[],
): Explanation {
  const fired = (id: string): Fired => ({ id, about: reasons.about.get(id) ?? '' });
  return {
    chain: (resolution?.chain ?? []).map((range) => spanOf(document.text, range)),
    frames: framesOf(attribution),
    heuristics: evidence.map(fired),
    checkworthiness: worth.map(({ about, weight }) => ({ about, weight: Math.round(weight * 100) / 100 })),
    figures: figures.map(({ id }) => ({ id, heuristics: (reasons.figures.get(id) ?? []).map(fired) })),
  };
}

/** As the lexicon writes them: '+of' is a preposition before a noun phrase. */
function framesOf(attribution: Attribution | null): readonly string[] | null {
  const verb = attribution?.verb;
  return verb ? [...verb.frames, ...[...verb.prepositions].map((preposition) => `+${preposition}`)] : null;
}
