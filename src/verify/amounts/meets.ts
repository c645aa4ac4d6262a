import { meant } from '../../check/index.js';
import type { Figure } from '../../figures/index.js';

/** 'a fifth' may be so much more or less, as a share of it; 'nearly half' as much again. */
const FRACTION = 0.05;
const ABOUT = 0.1;

/**
 * Whether a figure says rightly what a value is, with rounding in its favour: '1.5 million' for 1,523,884, 'nearly half' for
 * 0.487, 'more than 40' for 43.
 */
export function meets(figure: Figure, value: number): boolean {
  const range = figure.kind === 'ratio' || figure.kind === 'multiple' ? fractionRange(figure) : meant(figure);
  return (
    range !== null &&
    value >= range.low - EPSILON * Math.abs(range.low) &&
    value <= range.high + EPSILON * Math.abs(range.high)
  );
}

const EPSILON = 1e-9;

function fractionRange({
  value,
  bound,
  text,
}: Figure): { readonly low: number; readonly high: number } | null {
  if (value === null) return null;
  const decimals = /\d\.(\d+)/.exec(text)?.[1];
  const exact = decimals === undefined ? value * FRACTION : 0.5 / 10 ** decimals.length;
  if (bound === '~') return { low: value * (1 - ABOUT), high: value * (1 + ABOUT) };
  if (bound === '>' || bound === '>=') return { low: value, high: value * 1.25 + exact };
  if (bound === '<' || bound === '<=') return { low: value / 1.25 - exact, high: value };
  return { low: value - exact, high: value + exact };
}
