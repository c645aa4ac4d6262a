import { SCHEMA_VERSION } from '../../claims/index.js';
import { jsonText } from '../json-text.js';
import type { FindingsReporter } from './reporter.js';

const INDENT = 2;

export const json: FindingsReporter = ({ documents, summary }) => {
  const findings = documents.flatMap((document) => document.findings);
  return `${jsonText({ schemaVersion: SCHEMA_VERSION, findings, summary }, INDENT)}\n`;
};
