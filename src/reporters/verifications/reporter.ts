import type { ChalkInstance } from 'chalk';
import type { VerifyRun } from '../../verify/index.js';

/** Everything that a reporter depends on besides what became of the articles. */
export interface VerificationsView {
  /** Colour, or none: nothing here looks at the environment. */
  readonly chalk: ChalkInstance;
  /** Columns to wrap to. */
  readonly width: number;
  /** The tool's own version. */
  readonly version: string;
}

/** One output format: a pure function from a run to text, which ends with a line break unless it is empty. */
export type VerificationsReporter = (run: VerifyRun, view: VerificationsView) => string;
