import { type DataCell, referenceOf } from '../layout.js';

/** A value that the table has, or that two of its cells come to, where the article has a figure. */
export interface Expected {
  readonly value: number;
  readonly unit: string | null;
  /** 'B7', 'B7 / B12', 'B7 - B6', 'sum of B2:B5' */
  readonly cell: string;
  readonly shown: string;
  readonly row: number;
  readonly cells: readonly DataCell[];
  /** Whether the article says of which cells it is, so that another value is wrong. */
  readonly isSure: boolean;
  /** Whether it is how much something rose or fell. */
  readonly isChange?: boolean;
  /** What it was before, where the article has both ends: 'rose from 120 to 150'. */
  readonly before?: number;
}

/** What stands in one cell. */
export const ofOne = (cell: DataCell, isSure: boolean): Expected => ({
  value: cell.value,
  unit: cell.unit,
  cell: referenceOf(cell),
  shown: cell.shown,
  row: cell.row,
  cells: [cell],
  isSure,
});
