import type { CheckedDocument, Finding } from '../../check/index.js';
import { plain } from '../plain.js';
import type { FindingsReporter } from './reporter.js';
import { messageOf, whereOf } from './where.js';

/** A line a finding, as compilers print them and editors read them: 'a.md:3:22: … [error/percent-change]'. */
export const unix: FindingsReporter = ({ documents }) => lines(documents, unixLine);

function unixLine(document: CheckedDocument, finding: Finding): string {
  const { path, line, column } = whereOf(document, finding);
  const message = plain(messageOf(document, finding));
  return `${plain(path)}:${line}:${column}: ${message} [${finding.severity}/${plain(finding.rule)}]\n`;
}

/** A line a finding, as eslint's format of that name has it: 'a.md: line 3, col 22, Error - … (percent-change)'. */
export const compact: FindingsReporter = ({ documents }) => lines(documents, compactLine);

function compactLine(document: CheckedDocument, finding: Finding): string {
  const { path, line, column } = whereOf(document, finding);
  const severity = finding.severity.charAt(0).toUpperCase() + finding.severity.slice(1);
  const message = plain(messageOf(document, finding));
  return `${plain(path)}: line ${line}, col ${column}, ${severity} - ${message} (${plain(finding.rule)})\n`;
}

const lines = (
  documents: readonly CheckedDocument[],
  lineOf: (document: CheckedDocument, finding: Finding) => string,
): string =>
  documents.flatMap((document) => document.findings.map((finding) => lineOf(document, finding))).join('');
