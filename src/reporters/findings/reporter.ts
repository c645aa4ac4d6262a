import type { ChalkInstance } from 'chalk';
import type { CheckRun, Rule } from '../../check/index.js';

/** Everything that a reporter depends on besides the findings. */
export interface FindingsView {
  /** Colour, or none: nothing here looks at the environment. */
  readonly chalk: ChalkInstance;
  /** Of the rules that were on, for those formats that explain them. */
  readonly rules: readonly Rule[];
  /** The tool's own version. */
  readonly version: string;
}

/** One output format: a pure function from findings to text, which ends with a line break unless it is empty. */
export type FindingsReporter = (run: CheckRun, view: FindingsView) => string;
