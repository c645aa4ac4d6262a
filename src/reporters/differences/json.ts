import { SCHEMA_VERSION } from '../../claims/index.js';
import { jsonText } from '../json-text.js';
import type { DifferencesReporter } from './reporter.js';

const INDENT = 2;

/** One object where two documents were compared, else an array of those that differ. */
export const json: DifferencesReporter = ({ documents, many }) => {
  const values = documents.map(({ before, after, added, removed, changed }) => ({
    schemaVersion: SCHEMA_VERSION,
    before,
    after,
    added,
    removed,
    changed,
  }));
  return `${jsonText(many ? values : values[0], INDENT)}\n`;
};
