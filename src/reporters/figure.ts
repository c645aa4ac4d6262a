import type { Bound, Figure, Report } from '../claims/index.js';

const PRECISION = { maximumFractionDigits: 4 } as const;
/** Made when a figure is first described: it takes a thirtieth of a short run, and most runs describe none. */
const written = (value: number): string => {
  number ??= new Intl.NumberFormat('en-US', PRECISION);
  return number.format(value);
};
let number: Intl.NumberFormat | undefined;

const BOUNDS: Readonly<Record<Bound, string>> = {
  '=': '',
  '~': 'about',
  '<': 'less than',
  '<=': 'at most',
  '>': 'more than',
  '>=': 'at least',
};

/** What figures without a number of their own are. */
const VALUELESS: Readonly<Partial<Record<Figure['kind'], string>>> = {
  time: 'time of day',
  date: 'date that nothing here fixes',
};

/** Whether nothing more is known of a figure than what kind it is. */
export const isValueless = (figure: Figure): boolean =>
  figure.date === null &&
  magnitude(figure) === null &&
  figure.of === null &&
  figure.subject === null &&
  figure.sameAs === null &&
  figure.change === null;

/** What a figure comes to: 'about 12,000 residents', '58 USD per barrel, crude oil, up by 3 (Elmport)'. */
export function describeFigure(figure: Figure, report: Report): string {
  const counted = figure.kind === 'count' ? figure.of : null;
  const rate = figure.per === null ? null : `per ${figure.per}`;
  const amount = join(' ', [BOUNDS[figure.bound], magnitude(figure), counted, rate]);
  const same = figure.sameAs === null ? undefined : report.figures.find(({ id }) => id === figure.sameAs);
  const parts = join(', ', [
    figure.date ?? (amount || VALUELESS[figure.kind] || `${figure.kind} without a value`),
    counted === null ? figure.of : null,
    change(figure),
    same ? `the same as ${same.text}` : null,
  ]);
  return figure.subject === null ? parts : `${parts} (${figure.subject})`;
}

const join = (separator: string, parts: readonly (string | null)[]): string =>
  parts.filter((part) => part !== null && part !== '').join(separator);

/** The number or numbers with their unit: '6 months', '40 to 50 miles', '4–1', '3 USD'. */
function magnitude({ kind, value, low, high, unit }: Figure): string | null {
  const last = value ?? high ?? low;
  if (last === null) return unit;
  const first = value === null && high !== null && low !== null ? low : null;
  const before = first === null ? '' : `${written(first)}${kind === 'score' ? '–' : ' to '}`;
  return `${before}${unit === null ? written(last) : inUnits(last, unit)}`;
}

/** In the plural: the platform's own for a unit that it knows. */
function inUnits(value: number, unit: string): string {
  try {
    const style = {
      style: 'unit',
      unit: unit.replaceAll(' ', '-'),
      unitDisplay: 'long',
      ...PRECISION,
    } as const;
    return new Intl.NumberFormat('en-US', style).format(value);
  } catch {
    return `${written(value)} ${Math.abs(value) === 1 ? unit : inPlural(unit)}`;
  }
}

/** 'kilometres', 'tonnes per hectare', 'percentage points'; codes, signs and names stay: 'USD', 'p', 'degree Celsius'. */
const inPlural = (unit: string): string =>
  unit.replace(/^(?:[^ ]+ )*?([a-z]{3,})(?= per |$)/, (words) =>
    /(?:[sxz]|hertz)$/.test(words)
      ? words
      : /(?:ch|sh)$/.test(words)
        ? `${words}es`
        : /[^aeiou]y$/.test(words)
          ? `${words.slice(0, -1)}ies`
          : `${words}s`,
  );

function change({ change }: Figure): string {
  if (change === null) return '';
  const { direction, by, from, to } = change;
  const amount = (word: string, value: number | null): string | null =>
    value === null ? null : `${word} ${written(value)}`;
  return join(' ', [
    direction === 'to' ? null : direction,
    amount('by', by),
    amount('from', from),
    amount('to', to),
  ]);
}
