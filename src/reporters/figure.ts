import type { Bound, Figure, Report } from '../claims/index.js';

const number = new Intl.NumberFormat('en-US', { maximumFractionDigits: 4 });

const BOUNDS: Readonly<Record<Bound, string>> = {
  '=': '',
  '~': 'about',
  '<': 'less than',
  '<=': 'at most',
  '>': 'more than',
  '>=': 'at least',
};

/** What a figure comes to: 'about 12,000 residents', '40,000,000 USD, annual contribution, up by 3 (Elmport)'. */
export function describeFigure(figure: Figure, report: Report): string {
  const counted = figure.kind === 'count' ? figure.of : null;
  const amount = join(' ', [BOUNDS[figure.bound], magnitude(figure), figure.unit, counted]);
  const same = report.figures.find(({ id }) => id === figure.sameAs);
  const parts = join(', ', [
    figure.date ?? (amount || `${figure.kind} without a value`),
    counted === null ? figure.of : null,
    change(figure),
    same ? `the same as ${same.text}` : null,
  ]);
  return figure.subject === null ? parts : `${parts} (${figure.subject})`;
}

const join = (separator: string, parts: readonly (string | null)[]): string =>
  parts.filter((part) => part !== null && part !== '').join(separator);

function magnitude({ kind, value, low, high }: Figure): string {
  if (value !== null) return number.format(value);
  if (low !== null && high !== null)
    return `${number.format(low)}${kind === 'score' ? '–' : ' to '}${number.format(high)}`;
  const open = low ?? high;
  return open === null ? '' : number.format(open);
}

function change({ change }: Figure): string {
  if (change === null) return '';
  const { direction, by, from, to } = change;
  const amount = (word: string, value: number | null): string | null =>
    value === null ? null : `${word} ${number.format(value)}`;
  return join(' ', [
    direction === 'to' ? null : direction,
    amount('by', by),
    amount('from', from),
    amount('to', to),
  ]);
}
