import type { Attribution } from '../../attributions/index.js';
import type { Document, Range } from '../../document/index.js';
import type { Figure } from '../../figures/index.js';

/** What is to be scored: words of the document, what they are reported as, and the figures in them. */
export interface Passage {
  readonly document: Document;
  readonly content: readonly Range[];
  readonly figures: readonly Figure[];
  /** Null: the text's own voice. */
  readonly attribution: Attribution | null;
}
