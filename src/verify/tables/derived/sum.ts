import { written } from '../cell-value.js';
import { type Block, type Label, referenceOf } from '../layout.js';
import type { Reading, Token } from '../reading.js';
import { type Choice, type Selection, saysTotal } from '../selection.js';
import { cellFor, isOfYears, isSureOf, rangeOf } from './cells.js';
import type { Expected } from './expected.js';

const TOGETHER: ReadonlySet<string> = new Set(
  'together combin jointly altogether both total sum between'.split(' '),
);

/** What the things that are named come to together, or all that there are. */
export const sumsFor = (block: Block, selection: Selection, { tokens }: Reading): Expected[] =>
  [...selection].flatMap(([category, choice]) => {
    if (!saysSum(choice, tokens)) return [];
    const summed = summedBy(choice, block.categories.get(category) ?? []);
    const cells = summed.flatMap((label) => cellFor(block, selection, new Map([[category, label]])) ?? []);
    const [first] = cells;
    if (first === undefined || summed.length < 2 || cells.length !== summed.length) return [];
    if (cells.some(({ unit }) => unit === 'percent' || unit !== first.unit)) return [];
    const value = cells.reduce((sum, cell) => sum + cell.value, 0);
    return [
      {
        value,
        unit: first.unit,
        cell: cells.length > 3 ? `sum of ${rangeOf(cells)}` : cells.map(referenceOf).join(' + '),
        shown: written(value),
        row: first.row,
        cells,
        isSure: choice.named.length > 1 && isSureOf(selection, new Set([category])),
      },
    ];
  });

const saysSum = ({ named }: Choice, tokens: readonly Token[]): boolean =>
  named.length > 1
    ? tokens.some(({ stem }) => TOGETHER.has(stem))
    : saysTotal(tokens) || tokens.some(({ stem }) => stem === 'across');

/** Those that are named, with the years between two; all but the total where none is. */
function summedBy({ named, how }: Choice, labels: readonly Label[]): readonly Label[] {
  const areYears = isOfYears(labels);
  if (areYears && named.length === 2) {
    const [first = 0, last = 0] = named.map(({ year }) => year ?? 0).toSorted((a, b) => a - b);
    return labels.filter(({ year }) => year !== null && year >= first && year <= last);
  }
  if (named.length > 1) return named;
  return how === 'open' && !areYears ? labels.filter(({ isTotal }) => !isTotal) : [];
}
