import type { Figure } from '../../figures/index.js';
import { keyOf } from '../words/index.js';
import { meets } from './meets.js';

export const isSameDate = (a: Figure, b: Figure): boolean =>
  b.kind === 'date' &&
  (a.date !== null
    ? a.date === b.date || (b.date?.startsWith(a.date) ?? false)
    : keyOf(a.text) === keyOf(b.text));

/** The other figure's value in the article's terms; whether the two are one, for ranges; null where they cannot be compared. */
export function comparedValue(figure: Figure, other: Figure): number | boolean | null {
  if (figure.per !== other.per) return null;
  if (isShare(figure) && isShare(other)) return comparedShare(figure, other);
  if (figure.kind !== other.kind || figure.unit !== other.unit) return null;
  if (figure.value !== null && other.value !== null) return other.value;
  const isRange = figure.low !== null && figure.high !== null && figure.value === null;
  return isRange ? figure.low === other.low && figure.high === other.high : null;
}

const isShare = ({ kind }: Figure): boolean => kind === 'percent' || kind === 'ratio';

const POINTS = 'percentage point';

/** A quarter is 25 percent, and no percentage points. */
function comparedShare(figure: Figure, other: Figure): number | null {
  if (other.value === null || figure.unit === POINTS || other.unit === POINTS)
    return figure.unit === other.unit ? other.value : null;
  const share = other.kind === 'percent' ? other.value / 100 : other.value;
  return figure.kind === 'percent' ? share * 100 : share;
}

/** Whether a figure of the source says what the article's says; null where the two are of different kinds. */
export function agrees(figure: Figure, other: Figure): boolean | null {
  if (figure.kind === 'date') return other.kind === 'date' ? isSameDate(figure, other) : null;
  const value = comparedValue(figure, other);
  return typeof value === 'number' ? meets(figure, value) : value;
}
