import { SCHEMA_VERSION } from '../../claims/index.js';
import { jsonText } from '../json-text.js';
import type { FindingsReporter } from './reporter.js';
import { ruleUrl } from './rule-url.js';

const INDENT = 2;

/** The findings, of records with where those stand, and each with the page of its rule. */
export const json: FindingsReporter = ({ documents, summary }) => {
  const findings = documents.flatMap((document) =>
    document.findings.map((finding) => ({
      ...finding,
      ...(document.record && { record: document.record }),
      helpUri: ruleUrl(finding.rule),
    })),
  );
  return `${jsonText({ schemaVersion: SCHEMA_VERSION, findings, summary }, INDENT)}\n`;
};
