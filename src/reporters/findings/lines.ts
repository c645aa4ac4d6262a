import type { Finding } from '../../check/index.js';
import { plain } from '../plain.js';
import type { FindingsReporter } from './reporter.js';

/** A line a finding, as compilers print them and editors read them: 'a.md:3:22: … [error/percent-change]'. */
export const unix: FindingsReporter = ({ documents }) =>
  lines(documents.flatMap(({ id, findings }) => findings.map((finding) => unixLine(id, finding))));

const unixLine = (id: string, { line, column, message, severity, rule }: Finding): string =>
  `${plain(id)}:${line}:${column}: ${plain(message)} [${severity}/${plain(rule)}]`;

/** A line a finding, as eslint's format of that name has it: 'a.md: line 3, col 22, Error - … (percent-change)'. */
export const compact: FindingsReporter = ({ documents }) =>
  lines(documents.flatMap(({ id, findings }) => findings.map((finding) => compactLine(id, finding))));

const compactLine = (id: string, { line, column, message, severity, rule }: Finding): string =>
  `${plain(id)}: line ${line}, col ${column}, ${severity.charAt(0).toUpperCase()}${severity.slice(1)} - ${plain(message)} (${plain(rule)})`;

const lines = (all: readonly string[]): string => all.map((line) => `${line}\n`).join('');
