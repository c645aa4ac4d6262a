import type { Figure } from '../figures/index.js';

/** The least and the most that a figure may stand for; closed. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** 'about', 'nearly', 'roughly' may be this far off, as a share of the amount. */
const ABOUT = 0.1;
/** 'more than 40' is hardly said of what is further up than this. */
const OPEN = 1.25;

/** People and things below this are counted one by one, and whole numbers below the second are not rounded further. */
const COUNTED = 100;
const WRITTEN_OUT = 1000;

/** A single digit with a magnitude is taken to be this near, as a share. */
const ONE_DIGIT = 10;
const CLOSE = 0.03;
/** A small price is whole. */
const HALF = 0.5;

const DIGITS = /\d[\d,]*(?:\.(\d+))?/;

/**
 * What the writer may have rounded: '8.3 percent' is 8.25 to 8.35, '4,000' is 3,950 to 4,050, '1.5 million' is
 * 1.45 to 1.55 million, and 12 people are 12. Null for what has no value.
 */
export function meant(figure: Figure): Interval | null {
  const { value, bound } = figure;
  if (value === null) {
    return figure.low !== null && figure.high !== null
      ? { low: Math.min(figure.low, figure.high), high: Math.max(figure.low, figure.high) }
      : null;
  }
  const half = roundingUnit(figure, value) / 2;
  const size = Math.abs(value);
  if (bound === '~') return { low: value - half - size * ABOUT, high: value + half + size * ABOUT };
  if (bound === '>' || bound === '>=') return { low: value - half, high: value + half + size * (OPEN - 1) };
  if (bound === '<' || bound === '<=')
    return { low: value - half - size * (1 - 1 / OPEN), high: value + half };
  return { low: value - half, high: value + half };
}

/** The two beside each other: where one price has cents, a whole one has none: 'from $2 to $2.50'. */
export function meantBeside(a: Figure, b: Figure): readonly [Interval | null, Interval | null] {
  const prices = [a, b].some(hasCents) && [a, b].every(isPrice);
  // … and 'from 4 percent to 4.75 percent' begins at 4.0.
  const shares = [a, b].some(hasDecimals) && [a, b].every(({ unit }) => unit === 'percent');
  const half = prices ? CENT : TENTH;
  const of = (figure: Figure): Interval | null =>
    (prices || (shares && !hasDecimals(figure))) && figure.value !== null && figure.bound === '='
      ? { low: figure.value - half, high: figure.value + half }
      : meant(figure);
  return [of(a), of(b)];
}

/** A whole price beside a factor is not rounded by much: '$2' is no $1.60 that doubled to '$3'. */
export const meantByFactor = (figure: Figure): Interval | null =>
  isPrice(figure) &&
  !hasCents(figure) &&
  figure.value !== null &&
  figure.value < COUNTED &&
  figure.bound === '='
    ? { low: figure.value - DIME, high: figure.value + DIME }
    : meant(figure);

const DIME = 0.1;
const CENT = 0.005;
const TENTH = 0.05;
const hasDecimals = ({ text }: Figure): boolean => /\d\.\d/.test(text);
const hasCents = ({ text }: Figure): boolean => /\d\.\d\d(?!\d)/.test(text);
const isPrice = ({ kind, value, text }: Figure): boolean =>
  kind === 'money' && value !== null && Math.abs(value) < WRITTEN_OUT && !/[a-z]illion/i.test(text);

/** The place to which the figure is rounded, as far as its digits tell. */
function roundingUnit(figure: Figure, value: number): number {
  const written = DIGITS.exec(figure.text);
  const size = Math.abs(value);
  // 'half a point', 'three-tenths'
  if (!written && size < 1) return size * ABOUT;
  if (!written)
    return size >= 1000 ? 10 ** (Math.floor(Math.log10(size) / 3) * 3) : countedExactly(figure, size);
  const number = Number(written[0].replaceAll(',', ''));
  const magnitude = number === 0 ? 1 : size / number;
  if (written[1] !== undefined) return magnitude / 10 ** written[1].length;
  // A tolerance that swallows a third is none: '$3 million' is not '$4 million', and a fare of $15 is no $15.50.
  if (number < ONE_DIGIT && magnitude > 1) return 2 * CLOSE * size;
  if (figure.kind === 'money' && magnitude === 1 && number < COUNTED) return HALF;
  if (number < WRITTEN_OUT && magnitude === 1) return countedExactly(figure, size);
  const digits = String(number);
  const zeros = digits.length - digits.replace(/(?<!0)0+$/, '').length;
  return magnitude * 10 ** Math.min(zeros, Math.max(digits.length - 2, 0));
}

const countedExactly = ({ kind }: Figure, size: number): number =>
  kind === 'count' && size < COUNTED ? 0 : 1;

export const disjoint = (a: Interval, b: Interval): boolean => a.high < b.low || b.high < a.low;

/** A bare number from 1900 to 2100 is more likely a year than an amount. */
const mayBeYear = ({ kind, value, text }: Figure): boolean =>
  kind === 'count' && value !== null && /^(?:19|20)\d\d$/.test(text);

/**
 * Can the two be set against each other: the same kind, the same unit or rate, neither of them a year? The rate may
 * stand once: 'to $1,620 a month, from $1,350'.
 */
export const comparable = (a: Figure, b: Figure): boolean =>
  a.kind === b.kind &&
  a.unit === b.unit &&
  (a.per === b.per || a.per === null || b.per === null) &&
  !mayBeYear(a) &&
  !mayBeYear(b);

/** 'cent' and 'USD', 'p' and 'GBP' */
export const isCoinOf = (coin: string | null, unit: string | null): boolean =>
  (coin === 'cent' && /^(?:USD|EUR|AUD|CAD|NZD|SGD|HKD|ZAR)$/.test(unit ?? '')) ||
  ((coin === 'p' || coin === 'penny') && unit === 'GBP');

/** What a figure means in `unit`, where it is of that unit or of its coins: '30p' as pounds. */
export function meantIn(figure: Figure, unit: string | null): Interval | null {
  const stated = meant(figure);
  return stated && isCoinOf(figure.unit, unit)
    ? { low: stated.low / COINS, high: stated.high / COINS }
    : stated;
}

const COINS = 100;

/** A bare number is of the unit of the other: '62 percent, up four points from 55', 'narrowed to nine points from six'. */
export function withUnitOf(figure: Figure, other: Figure): Figure {
  // '85p' beside '£1.05'
  if (isCoinOf(figure.unit, other.unit) && figure.value !== null)
    return { ...figure, unit: other.unit, value: figure.value / COINS };
  return bareLike(figure, other);
}

const bareLike = (figure: Figure, other: Figure): Figure =>
  figure.unit === null && figure.kind === 'count' && (figure.of === null || figure.of === other.of)
    ? { ...figure, unit: other.unit, kind: other.kind, per: other.per }
    : figure;

/** A number as an article would write it: at most one decimal place, thousands parted. */
export const written = (number: number): string =>
  number.toLocaleString('en-US', { maximumFractionDigits: Math.abs(number) < 10 ? 1 : 0 });
