import type { Block, DataCell, Label } from '../layout.js';
import { referenceOf } from '../layout.js';
import { type Choice, cellsFor, type Selection } from '../selection.js';

/** The one cell that has all the labels; null where there are several or none. */
export function cellFor(
  block: Block,
  selection: Selection,
  instead?: ReadonlyMap<string, Label | null>,
): DataCell | null {
  const cells = cellsFor(block, selection, instead);
  return cells.length === 1 ? (cells[0] ?? null) : null;
}

/** What is open may be settled by the rest: 'Actual' over 2023, 'Budget' over 2024. */
const isFixed = ({ how }: Choice): boolean =>
  how === 'said' || how === 'before' || how === 'only' || how === 'open';

/** Whether the article says of which labels it is, but for those of the categories `except`. */
export const isSureOf = (selection: Selection, except: ReadonlySet<string> = new Set()): boolean =>
  [...selection].every(([category, choice]) => except.has(category) || isFixed(choice));

export const isOfYears = (labels: readonly Label[]): boolean => labels.every(({ year }) => year !== null);

/** 'B2:B5' */
export const rangeOf = (cells: readonly DataCell[]): string => {
  const [first, last] = [cells[0], cells.at(-1)];
  return first === undefined || last === undefined ? '' : `${referenceOf(first)}:${referenceOf(last)}`;
};
