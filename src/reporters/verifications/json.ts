import { jsonText } from '../json-text.js';
import type { VerificationsReporter } from './reporter.js';
import { resultOf } from './summary.js';

const INDENT = 2;

/** One result where exactly one article was asked for, else an array of them. */
export const json: VerificationsReporter = ({ many, documents }) => {
  const results = documents.map(resultOf);
  return `${jsonText(many ? results : (results[0] ?? null), INDENT)}\n`;
};
