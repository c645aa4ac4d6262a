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

/** Offsets into the document's text, in UTF-16 code units, half-open; `text` is empty where something goes out. */
export interface Fix {
  readonly start: number;
  readonly end: number;
  readonly text: string;
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
  /** What would be right, where it follows: `text` in the place of the characters `start` to `end` of the text. */
  readonly fix: Fix | null;
  /** Stays the same when the text is edited elsewhere: of the rule, the words at fault and their sentence. */
  readonly fingerprint: string;
}

/** Whether a value that was read from somewhere is a finding, whole. */
export const isFinding = (value: unknown): value is Finding =>
  isObject(value) &&
  isText(value['rule']) &&
  SEVERITIES.some((severity) => severity === value['severity']) &&
  isText(value['message']) &&
  isText(value['document']) &&
  isSpan(value['span']) &&
  ['line', 'column', 'endLine', 'endColumn'].every((field) => isCount(value[field], 1)) &&
  (value['claim'] === null || isText(value['claim'])) &&
  Array.isArray(value['related']) &&
  value['related'].every(isRelated) &&
  (value['fix'] === null || isFix(value['fix'])) &&
  isText(value['fingerprint']);

const isRelated = (value: unknown): value is Related =>
  isObject(value) &&
  isSpan(value['span']) &&
  isCount(value['line'], 1) &&
  isCount(value['column'], 1) &&
  isText(value['message']);

const isFix = (value: unknown): value is Fix =>
  isObject(value) && isCount(value['start'], 0) && isCount(value['end'], 0) && isText(value['text']);

const isSpan = (value: unknown): value is Span =>
  isObject(value) && isCount(value['start'], 0) && isCount(value['end'], 0) && isText(value['text']);

const isText = (value: unknown): value is string => typeof value === 'string';

const isCount = (value: unknown, least: number): boolean => Number.isInteger(value) && Number(value) >= least;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
