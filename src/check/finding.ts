import type { Span } from '../document/index.js';

export const SEVERITIES = ['error', 'warning', 'info'] as const;

export type Severity = (typeof SEVERITIES)[number];

/** Another place that has to do with a finding: the first of two values that disagree. */
export interface Related {
  readonly span: Span;
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

/** One thing that an editor would send back. Lines and columns count from 1, columns in UTF-16 code units. */
export interface Finding {
  /** Id of the rule. */
  readonly rule: string;
  readonly severity: Severity;
  /** What is wrong, with the words and numbers at fault. */
  readonly message: string;
  /** The report's `document.id`. */
  readonly document: string;
  readonly span: Span;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  /** Id of the claim that it stands in. */
  readonly claim: string | null;
  readonly related: readonly Related[];
  /** Stays the same when the text is edited elsewhere: of the rule, the words at fault and their sentence. */
  readonly fingerprint: string;
}
