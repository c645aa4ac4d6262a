import type { CheckedDocument, Finding, Severity, Summary } from '../../check/index.js';
import { plain, plainWithin } from '../plain.js';
import type { FindingsReporter, FindingsView } from './reporter.js';
import { titleOf } from './where.js';

/** How much of a long line is shown, in characters, and how much before the words at fault. */
const LONGEST_LINE = 100;
const LEAD = 30;

/** For people, in a terminal or a log: document by document, each finding with its line and a caret under the words. */
export const stylish: FindingsReporter = ({ documents, summary }, view) => {
  const blocks = documents
    .filter(({ findings }) => findings.length > 0)
    .map((document) => block(document, view));
  return blocks.length === 0 ? '' : `${blocks.join('\n')}\n${totals(summary, view)}\n`;
};

function block(document: CheckedDocument, { chalk }: FindingsView): string {
  const { findings, lines } = document;
  const color = { error: chalk.red, warning: chalk.yellow, info: chalk.blue };
  const rows = findings.map((finding) => {
    const { rule, severity, message, line, column, related } = finding;
    const place = chalk.dim(`${line}:${column}`);
    const also = related.map((other) =>
      chalk.dim(`    ${other.line}:${other.column} ${plainWithin(other.message)}\n`),
    );
    return [
      `  ${place} ${color[severity](severity)} ${plainWithin(message)} ${chalk.dim(rule)}\n`,
      excerpt(lines.get(line), finding, color[severity]),
      ...also,
    ].join('');
  });
  return `${chalk.underline(plain(titleOf(document)))}\n${rows.join('')}`;
}

/** The line, or the part of it around the words at fault, and carets under them. */
function excerpt(
  line: string | undefined,
  { line: first, column, endLine, endColumn }: Finding,
  color: (text: string) => string,
): string {
  if (line === undefined || line.trim() === '') return '';
  const start = column - 1;
  const end = Math.max(endLine === first ? endColumn - 1 : line.length, start + 1);
  const from = start > LONGEST_LINE - LEAD || line.length > LONGEST_LINE ? Math.max(0, start - LEAD) : 0;
  const to = Math.min(line.length, from + LONGEST_LINE);
  const before = `${from > 0 ? '…' : ''}${plain(line.slice(from, start))}`;
  const words = plain(line.slice(start, Math.min(end, to)));
  const after = `${plain(line.slice(Math.min(end, to), to))}${to < line.length ? '…' : ''}`;
  // `plain` keeps one character a character, save for what it breaks with an invisible one.
  const width = (text: string): number => [...text.replaceAll('\u200b', '')].length;
  return `    ${before}${words}${after}\n    ${' '.repeat(width(before))}${color('^'.repeat(Math.max(width(words), 1)))}\n`;
}

function totals(
  { documents, errors, warnings, infos, suppressed }: Summary,
  { chalk }: FindingsView,
): string {
  const counts = (
    [
      ['error', errors],
      ['warning', warnings],
      ['info', infos],
    ] as const
  )
    .filter(([, count]) => count > 0)
    .map(([severity, count]) => counted(count, severity));
  const hidden = suppressed > 0 ? `, ${suppressed} suppressed` : '';
  const text = `${counts.join(', ')} in ${counted(documents, 'document')}${hidden}`;
  return chalk.bold(errors > 0 ? chalk.red(text) : chalk.yellow(text));
}

const counted = (count: number, noun: Severity | 'document'): string =>
  `${count} ${noun}${count === 1 ? '' : 's'}`;
