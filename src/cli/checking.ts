import {
  type Baseline,
  type CheckedDocument,
  type Directive,
  type Finding,
  isInBaseline,
  type Policy,
  type RecordPlace,
  rules,
  suppress,
} from '../check/index.js';
import { type InputDocument, inputOf, type Raw } from '../input/index.js';
import { didYouMean } from '../nearest.js';
import type { Changes } from './changed-lines.js';
import { cacheKey } from './findings-cache.js';

/** Which of the findings are told. */
export interface Telling {
  readonly baseline: Baseline | null;
  /** Hides what is no error. */
  readonly quiet: boolean;
  /** Which of the document's lines are told of; null for all of them. */
  readonly changes: Changes | null;
}

/** The file's own text, where the document's is taken out of it and comments are left behind; else null. */
export const sourceOf = (raw: Raw): string | null =>
  raw.kind === 'file' && (raw.format === 'markdown' || raw.format === 'html') ? utf8.decode(raw.bytes) : null;

/** Where a record stands in its file. */
export function recordOf(raw: Raw): RecordPlace | null {
  if (raw.kind === 'file') return null;
  const file = inputOf(raw);
  return { file, line: Number(raw.place.slice(file.length + 1)) };
}

const utf8 = new TextDecoder();

/**
 * What is told of what was found in a document: what is suppressed, known or unchanged is taken away.
 *
 * @param found all that its policy finds in it
 * @param file the text of its file, where the document's is taken out of it
 */
export function toldOf(
  document: InputDocument,
  found: readonly Finding[],
  policy: Policy,
  file: string | null,
  { baseline, quiet, changes }: Telling,
): CheckedDocument {
  const source = file ?? document.text;
  const { findings, suppressed, unused } = suppress(source, found);
  const reported = [
    ...findings,
    ...unused.flatMap((directive) => unusedFinding(document.id, directive, policy) ?? []),
  ];
  const fresh = reported.filter((finding) => !baseline || !isInBaseline(baseline, finding));
  const kept = fresh
    .filter((finding) => !changes || hasChanged(finding, changes))
    .filter((finding) => !quiet || finding.severity === 'error')
    .sort((a, b) => a.line - b.line || a.column - b.column);
  return {
    id: document.id,
    findings: kept,
    known: baseline ? reported.filter((finding) => isInBaseline(baseline, finding)) : [],
    lines: document.map && file === null ? new Map() : linesAt(source, kept),
    suppressed: suppressed + reported.length - fresh.length,
  };
}

/** Two values disagree as soon as one of them is new, wherever the disagreement is told. */
const hasChanged = ({ line, endLine, related }: Finding, changes: Changes): boolean =>
  changes(line, endLine) || related.some((other) => changes(other.line, other.line));

/** A comment that suppressed nothing; null where its rules are off, since then it may be right in another run. */
function unusedFinding(document: string, directive: Directive, policy: Policy): Finding | null {
  const { line, column, text, start, rules: ids } = directive;
  const known = rules.map(({ id }) => id);
  const unknown = ids.find((id) => !known.includes(id));
  const isOff = (id: string): boolean => policy.get(id)?.severity === 'off';
  if (unknown === undefined && ids.length > 0 && ids.every(isOff)) return null;
  return {
    rule: 'unused-suppression',
    severity: 'warning',
    message:
      unknown === undefined
        ? 'this comment suppresses nothing'
        : `there is no rule '${unknown}'${didYouMean(unknown, known)}`,
    document,
    span: { start, end: start + text.length, text },
    line,
    column,
    endLine: line + (text.match(/\n/g)?.length ?? 0),
    endColumn: text.includes('\n') ? text.length - text.lastIndexOf('\n') : column + text.length,
    claim: null,
    related: [],
    fix: null,
    fingerprint: cacheKey(text).slice(0, 16),
  };
}

/** Lines around a finding that are shown with it, so that one sees where it stands. */
const NEARBY = 2;

/** The lines of findings, of what they have to do with, and those around them, by their number. */
function linesAt(source: string, findings: readonly Finding[]): ReadonlyMap<number, string> {
  const all = findings.length > 0 ? source.split(/\r\n|\n|\r/) : [];
  const wanted = findings.flatMap(({ line, endLine, related }) => [
    ...rangeOf(line - NEARBY, endLine + NEARBY),
    ...related.map((other) => other.line),
  ]);
  return new Map(
    wanted.flatMap((line) => (all[line - 1] === undefined ? [] : [[line, all[line - 1] as string]])),
  );
}

const rangeOf = (first: number, last: number): readonly number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);
