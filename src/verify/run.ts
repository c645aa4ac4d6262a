import { type Counts, countsOf, isAmiss, type Verification } from './verification.js';

/** What became of one article. */
export interface VerifiedDocument {
  /** The report's `document.id`: for a file, its path as it was given. */
  readonly id: string;
  readonly title: string | null;
  /** The text that the spans are of. */
  readonly text: string;
  /** Ids of what it was held against. */
  readonly sources: readonly string[];
  readonly verifications: readonly Verification[];
}

/** All that a reporter tells of. */
export interface VerifyRun {
  /** Whether any number of articles was asked for, rather than exactly one. */
  readonly many: boolean;
  readonly documents: readonly VerifiedDocument[];
  /** Whether what is absent counts as wrong, too. */
  readonly requireAll: boolean;
}

export const totalOf = ({ documents }: VerifyRun): Counts =>
  countsOf(documents.flatMap(({ verifications }) => verifications));

/** Whether an entry is one that an editor has to do something about. */
export const isWrong = (verification: Verification, { requireAll }: Pick<VerifyRun, 'requireAll'>): boolean =>
  isAmiss(verification) || (requireAll && verification.status === 'absent');
