import type { ChalkInstance } from 'chalk';
import type { DocumentDifferences } from '../../diff/index.js';

/** What two versions come to, of one document or of many. */
export interface DiffRun {
  /** Of documents that differ; where two documents were compared, of these in any case. */
  readonly documents: readonly DocumentDifferences[];
  /** Whether any number of documents was compared, rather than exactly two with each other. */
  readonly many: boolean;
  /** How many documents are the same. */
  readonly same: number;
  /** How many could not be compared, since one of the versions could not be read. */
  readonly failed: number;
}

/** Everything that a reporter depends on besides the differences. */
export interface DifferencesView {
  /** Colour, or none: nothing here looks at the environment. */
  readonly chalk: ChalkInstance;
  /** Columns to wrap to. */
  readonly width: number;
}

/** One output format: a pure function from differences to text, which ends with a line break unless it is empty. */
export type DifferencesReporter = (run: DiffRun, view: DifferencesView) => string;
