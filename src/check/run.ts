import type { Finding } from './finding.js';

/** Where one of many records in a file begins. */
export interface RecordPlace {
  readonly file: string;
  /** From 1. */
  readonly line: number;
}

/** What became of one document. */
export interface CheckedDocument {
  /** The report's `document.id`: for a file, its path as it was given. */
  readonly id: string;
  /** Where it stands, if it is a record: its findings have the lines of its text, which are none of the file's. */
  readonly record?: RecordPlace;
  readonly findings: readonly Finding[];
  /** The source's lines on which findings stand and those near them, by their number; none where it has no lines of its own. */
  readonly lines: ReadonlyMap<number, string>;
  /** Findings that stand in the baseline. */
  readonly known: readonly Finding[];
  /** Findings that a comment in the source or the baseline took away. */
  readonly suppressed: number;
}

export interface Summary {
  readonly documents: number;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  readonly suppressed: number;
}

/** All that a reporter tells of. */
export interface CheckRun {
  readonly documents: readonly CheckedDocument[];
  readonly summary: Summary;
}

export function summarize(documents: readonly CheckedDocument[]): Summary {
  const findings = documents.flatMap((document) => document.findings);
  const count = (severity: Finding['severity']): number =>
    findings.filter((finding) => finding.severity === severity).length;
  return {
    documents: documents.length,
    errors: count('error'),
    warnings: count('warning'),
    infos: count('info'),
    suppressed: documents.reduce((sum, { suppressed }) => sum + suppressed, 0),
  };
}
