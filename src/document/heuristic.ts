/**
 * The shape that sieves, parsers, refiners and rules share. One generic test runs the examples and
 * counterexamples of every one of them, so adding a heuristic is one file and one line in its folder's list.
 */
export interface Heuristic {
  /** What goes into a claim's `evidence`, in kebab-case: 'cue-before-content'. */
  readonly id: string;
  /** What it catches, in one sentence, for `--explain`. */
  readonly about: string;
  /** A text, and what this heuristic must find in it, written the way its station renders a result. */
  readonly examples: readonly (readonly [text: string, found: string])[];
  /** Texts that look alike and in which this heuristic must find nothing. */
  readonly counterexamples: readonly string[];
}
