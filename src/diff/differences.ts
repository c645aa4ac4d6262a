import type { Claim } from '../claims/index.js';

/**
 * What may differ between two versions of one claim:
 *
 * - `quote`: words inside quotation marks, or which words stand there
 * - `content`: other words of what is said
 * - `figure`: an amount; the same amount in other words ('1.5m', '1,500,000') is none
 * - `date`: a day or a time, in what is said or of when it was said
 * - `speaker`: who says it; a longer or shorter form of the same name is none
 * - `stance`: how it is said: neutrally, as a claim, a denial, a thought
 */
export const FIELDS = ['quote', 'content', 'speaker', 'figure', 'stance', 'date'] as const;

export type Field = (typeof FIELDS)[number];

/** Words of a claim that one version has and the other has not, or has others for. */
export interface Edit {
  readonly op: 'insert' | 'delete' | 'replace';
  readonly before: string;
  readonly after: string;
}

/** A claim that stands in both versions, but not the same. */
export interface Change {
  readonly before: Claim;
  readonly after: Claim;
  /** In the order of `FIELDS`, at least one. */
  readonly fields: readonly Field[];
  /** What differs in the words, in their order; none where only the speaker or the stance does. */
  readonly edits: readonly Edit[];
}

/** How the claims of two versions differ. What only moved, or stands among other words, is in none of them. */
export interface Differences {
  /** In the order of the later version. */
  readonly added: readonly Claim[];
  /** In the order of the earlier version. */
  readonly removed: readonly Claim[];
  /** In the order of the later version. */
  readonly changed: readonly Change[];
}

export const isEmpty = ({ added, removed, changed }: Differences): boolean =>
  added.length + removed.length + changed.length === 0;

/** How two versions of a document differ; one of them may not be there. */
export interface DocumentDifferences extends Differences {
  /** What the earlier version is called; null where the document is new. */
  readonly before: string | null;
  /** What the later version is called; null where the document is gone. */
  readonly after: string | null;
}
