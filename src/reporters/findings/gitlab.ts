import type { Severity } from '../../check/index.js';
import { jsonText } from '../json-text.js';
import { readable } from '../plain.js';
import type { FindingsReporter } from './reporter.js';
import { ruleUrl } from './rule-url.js';
import { messageOf, whereOf } from './where.js';

const SEVERITY: Readonly<Record<Severity, string>> = { error: 'major', warning: 'minor', info: 'info' };
const INDENT = 2;

/** GitLab's Code Quality report. Its fingerprints must differ between files, so the path is part of them. */
export const gitlab: FindingsReporter = ({ documents }) => {
  const issues = documents.flatMap((document) =>
    document.findings.map((finding) => {
      const { rule, severity, fingerprint } = finding;
      const { path, line, endLine } = whereOf(document, finding);
      return {
        description: readable(messageOf(document, finding)),
        check_name: rule,
        content: { body: ruleUrl(rule) },
        fingerprint: readable(`${fingerprint}-${document.id}`),
        severity: SEVERITY[severity],
        location: { path: readable(path.replace(/^\.\//, '')), lines: { begin: line, end: endLine } },
      };
    }),
  );
  return `${jsonText(issues, INDENT)}\n`;
};
