import type { Figure } from '../figures/index.js';
import { type Interval, meant } from './amount.js';
import type { Problem } from './rule.js';

/** In percent: how far 'a third' may be off. */
const LOOSE = 3.5;

/** A share as percent: 'by a third' is 33, give or take what a plain fraction is. */
export function statedShare(share: Figure): Interval | null {
  const stated = share.unit === 'percent' ? meant(share) : null;
  // 'by up to 40 percent' is anything below.
  if (stated) return /^<=?$/.test(share.bound) ? { low: 0, high: stated.high } : stated;
  if (share.kind !== 'ratio' || share.value === null) return null;
  return { low: share.value * 100 - LOOSE, high: share.value * 100 + LOOSE };
}

export const fixOf = (share: Figure, exact: number): Pick<Problem, 'fix'> => {
  const number = /\d[\d,]*(?:\.\d+)?/.exec(share.text);
  if (!number || share.unit !== 'percent' || share.bound !== '=') return {};
  const start = share.start + number.index;
  const decimals = number[0].split('.')[1]?.length ?? 0;
  return { fix: { start, end: start + number[0].length, text: exact.toFixed(decimals) } };
};
