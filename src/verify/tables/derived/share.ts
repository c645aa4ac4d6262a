import { written } from '../cell-value.js';
import { type Block, type DataCell, type Label, referenceOf } from '../layout.js';
import type { Reading } from '../reading.js';
import type { Choice, Selection } from '../selection.js';
import { cellFor, isOfYears, isSureOf, rangeOf } from './cells.js';
import type { Expected } from './expected.js';

/** A share of the total, or of all that stand beside it; or of one thing that is named in another. */
export const sharesFor = (block: Block, selection: Selection, reading: Reading): Expected[] =>
  [...selection].flatMap(([category, choice]) => {
    const whole = choice.named.find(({ isTotal }) => isTotal);
    const named = choice.named.find(({ isTotal }) => !isTotal);
    if (whole !== undefined && named !== undefined && choice.named.length === 2) {
      const isSure = isOfWhole(reading);
      return ratioOf(block, selection, category, named, whole, true).map((each) => ({ ...each, isSure }));
    }
    return isOnePart(choice, block.categories.get(category) ?? [])
      ? sharesOfPart(block, selection, category, choice, reading)
      : [];
  });

/** Whether it is one thing of several, and not a year. */
const isOnePart = ({ how, label }: Choice, labels: readonly Label[]): boolean =>
  how === 'said' && label !== null && !label.isTotal && labels.length > 1 && !isOfYears(labels);

function sharesOfPart(
  block: Block,
  selection: Selection,
  category: string,
  { named }: Choice,
  reading: Reading,
): Expected[] {
  const part = cellFor(block, selection);
  if (part === null || part.unit === 'percent') return [];
  const [one, other, ...more] = named;
  const ofOther =
    one === undefined || other === undefined || more.length > 0
      ? []
      : ratioOf(block, selection, category, one, other, true);
  const whole = wholeOf(block, selection, category);
  if (whole === null || whole.value === 0) return ofOther;
  const share = (part.value / whole.value) * 100;
  return [
    ...ofOther,
    {
      value: share,
      unit: 'share',
      cell: `${referenceOf(part)} / ${whole.cell}`,
      shown: `${written(Math.round(share * 10) / 10)}% (${part.shown} of ${whole.shown})`,
      row: part.row,
      cells: [part, ...whole.cells],
      isSure: isSureOf(selection) && isOfWhole(reading),
    },
  ];
}

type Whole = Pick<Expected, 'value' | 'cell' | 'shown' | 'cells'>;

/** The cell of the total, or the sum of what there is; null where the things are not of one kind. */
function wholeOf(block: Block, selection: Selection, category: string): Whole | null {
  const labels = block.categories.get(category) ?? [];
  const cellOf = (label: Label) => cellFor(block, selection, new Map([[category, label]]));
  const total = labels.find(({ isTotal }) => isTotal);
  const sum = total === undefined ? null : cellOf(total);
  if (sum !== null) return { value: sum.value, cell: referenceOf(sum), shown: sum.shown, cells: [sum] };
  const cells = total === undefined ? labels.flatMap((label) => cellOf(label) ?? []) : [];
  if (cells.length === 0 || cells.length !== labels.length || !isOneColumn(cells)) return null;
  const value = cells.reduce((all, cell) => all + cell.value, 0);
  return { value, cell: `sum of ${rangeOf(cells)}`, shown: written(value), cells };
}

/** Things that stand under one another are of one kind; those beside one another may be cases and deaths. */
const isOneColumn = (cells: readonly DataCell[]): boolean =>
  new Set(cells.map(({ column }) => column)).size === 1;

/** 'a fifth of', '20 percent of' */
const isOfWhole = ({ figure, tokens }: Reading): boolean =>
  tokens.find(({ start }) => start >= figure.end)?.written.toLowerCase() === 'of';

/** How many times the one thing that is named is of the other. */
export const ratiosFor = (block: Block, selection: Selection): Expected[] =>
  [...selection].flatMap(([category, { named }]) => {
    const [one, other, ...more] = named;
    return one === undefined || other === undefined || more.length > 0
      ? []
      : ratioOf(block, selection, category, one, other, false);
  });

function ratioOf(
  block: Block,
  selection: Selection,
  category: string,
  one: Label,
  other: Label,
  share: boolean,
): Expected[] {
  const [a, b] = [one, other].map((label) => cellFor(block, selection, new Map([[category, label]])));
  if (!a || !b || b.value === 0 || a.unit !== b.unit) return [];
  const value = a.value / b.value;
  return [
    {
      value: share ? value * 100 : value,
      unit: share ? 'share' : null,
      cell: `${referenceOf(a)} / ${referenceOf(b)}`,
      shown: share
        ? `${written(Math.round(value * 1000) / 10)}% (${a.shown} of ${b.shown})`
        : `${written(Math.round(value * 100) / 100)} (${a.shown} to ${b.shown})`,
      row: a.row,
      cells: [a, b],
      isSure: !share && isSureOf(selection, new Set([category])),
    },
  ];
}
