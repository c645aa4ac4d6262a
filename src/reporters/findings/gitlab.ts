import type { Severity } from '../../check/index.js';
import { jsonText } from '../json-text.js';
import { readable } from '../plain.js';
import type { FindingsReporter } from './reporter.js';

const SEVERITY: Readonly<Record<Severity, string>> = { error: 'major', warning: 'minor', info: 'info' };
const INDENT = 2;

/** GitLab's Code Quality report. Its fingerprints must differ between files, so the path is part of them. */
export const gitlab: FindingsReporter = ({ documents }) => {
  const issues = documents.flatMap(({ id, findings }) =>
    findings.map(({ rule, severity, message, line, endLine, fingerprint }) => ({
      description: readable(message),
      check_name: rule,
      fingerprint: readable(`${fingerprint}-${id}`),
      severity: SEVERITY[severity],
      location: { path: readable(id.replace(/^\.\//, '')), lines: { begin: line, end: endLine } },
    })),
  );
  return `${jsonText(issues, INDENT)}\n`;
};
