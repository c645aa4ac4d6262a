import type { Finding } from '../../check/index.js';
import type { Opened, Range } from './opened.js';

/** What an editor offers for a finding. */
export interface Fix {
  readonly title: string;
  readonly range: Range;
  readonly newText: string;
  /** Whether it mends what is wrong, rather than hides it. */
  readonly mends: boolean;
}

/** The fixes of a finding, what mends it first. */
export function fixesOf(finding: Finding, { text, rangeOf }: Opened): readonly Fix[] {
  return [...correction(finding, rangeOf), suppression(finding, text)];
}

function correction({ fix, span }: Finding, rangeOf: Opened['rangeOf']): readonly Fix[] {
  if (fix === null) return [];
  const wrong = span.text.slice(fix.start - span.start, fix.end - span.start);
  return [
    { title: `Replace '${wrong}' with '${fix.text}'`, range: rangeOf(fix), newText: fix.text, mends: true },
  ];
}

function suppression({ rule, line }: Finding, text: string): Fix {
  const indent = /^[ \t]*/.exec(lineOf(text, line))?.[0] ?? '';
  const start = { line: line - 1, character: 0 };
  return {
    title: `Disable ${rule} for this line`,
    range: { start, end: start },
    newText: `${indent}<!-- claimsift-disable-next-line ${rule} -->\n`,
    mends: false,
  };
}

const lineOf = (text: string, line: number): string => text.split(/\r\n|\n|\r/, line)[line - 1] ?? '';
