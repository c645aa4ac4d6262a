import { jsonText } from '../json-text.js';
import type { VerificationsReporter } from './reporter.js';
import { resultOf } from './summary.js';

/** One result a line, always. */
export const jsonl: VerificationsReporter = ({ documents }) =>
  documents.map((document) => `${jsonText(resultOf(document))}\n`).join('');
