import type { ChalkInstance } from 'chalk';
import type { Failure, Report } from '../claims/index.js';

/** What a document came to. */
export type Outcome = Report | Failure;

/** Everything that a reporter depends on besides the reports. */
export interface View {
  /** Whether any number of documents was asked for, rather than exactly one. */
  readonly many: boolean;
  /** Colour, or none: nothing here looks at the environment. */
  readonly chalk: ChalkInstance;
  /** Columns to wrap to. */
  readonly width: number;
  /** The sentence of each heuristic, where every claim is to be explained. */
  readonly heuristics?: ReadonlyMap<string, string>;
}

/**
 * One output format: a pure function from reports to text. It takes them as they come and yields text as soon as
 * there is some, so that a batch of any length needs no more memory than one document.
 */
export type Reporter = (outcomes: AsyncIterable<Outcome>, view: View) => AsyncIterable<string>;

export const isFailure = (outcome: Outcome): outcome is Failure => 'error' in outcome;
