import type { Figure } from '../../src/figures/index.js';

const number = (value: number): string =>
  Math.abs(value) >= 1e5 ? value.toExponential().replace('+', '') : String(Number(value.toFixed(3)));

/** A figure as one line: 'money >58 USD per barrel “$58 a barrel” =€50 crude oil / Larkton'. */
export function render(figure: Figure, all: readonly Figure[]): string {
  const { kind, bound, value, low, high, date, unit, per, text, change, of, subject, sameAs } = figure;
  const amount =
    value !== null
      ? number(value)
      : low !== null
        ? number(low) + (high === null ? '' : `..${number(high)}`)
        : '';
  const restated = all.find(({ id }) => id === sameAs);
  return [
    kind,
    `${bound === '=' ? '' : bound}${amount}`,
    date,
    unit,
    per && `per ${per}`,
    `“${text}”`,
    change?.direction,
    restated && `=${restated.text}`,
    of,
    subject && `/ ${subject}`,
  ]
    .filter(Boolean)
    .join(' ');
}
