import type { Figure } from '../claims/index.js';

const PLAIN: readonly (keyof Figure)[] = ['kind', 'value', 'low', 'high', 'bound', 'unit', 'date', 'per'];

/**
 * Whether two figures come to the same, in whatever words: '1.5m' and '1,500,000'. What is counted is told by the
 * words beside them, which are compared themselves.
 */
export const areSameFigure = (a: Figure, b: Figure): boolean =>
  hasValue(a) && PLAIN.every((field) => a[field] === b[field]) && sameChange(a.change, b.change);

/** A figure without a value, such as a time of day, is only its words. */
const hasValue = ({ value, low, high, date }: Figure): boolean =>
  value !== null || low !== null || high !== null || date !== null;

const sameChange = (a: Figure['change'], b: Figure['change']): boolean =>
  a === null || b === null
    ? a === b
    : a.direction === b.direction && a.from === b.from && a.to === b.to && a.by === b.by;
