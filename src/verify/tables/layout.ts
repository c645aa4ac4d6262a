import type { Cell, Table } from '../source.js';
import { stemsIn } from '../stem.js';
import { type CellValue, cellValueOf, currencyIn, saysPercent, scaleIn, yearIn } from './cell-value.js';

/** One label of a cell: of its row, of its column, or of a section that it stands in. */
export interface Label {
  /** Labels of one kind stand in one column, or in one row of the header: 'c0', 'r1'. */
  readonly category: string;
  readonly text: string;
  readonly stems: readonly string[];
  readonly year: number | null;
  readonly isTotal: boolean;
}

export interface DataCell {
  /** From 0. */
  readonly row: number;
  readonly column: number;
  /** In the unit that the labels say: 41.7 under '£m' is 41,700,000. */
  readonly value: number;
  readonly unit: string | null;
  readonly shown: string;
  readonly labels: readonly Label[];
}

/** A part of a table with one header. */
export interface Block {
  readonly sheet: string | null;
  readonly cells: readonly DataCell[];
  /** Every label by its category, in the order of the table. */
  readonly categories: ReadonlyMap<string, readonly Label[]>;
  /** What its caption, its sheet's name and the corner of its header say that it is about. */
  readonly about: readonly string[];
}

type Row = readonly Cell[];

const isEmpty = (cell: Cell | undefined): boolean => cell === undefined || cell.value === null;
const filled = (row: Row): number => row.filter((cell) => !isEmpty(cell)).length;
const textOf = (cell: Cell | undefined): string => (cell?.value == null ? '' : String(cell.value));

/** One thing said in one cell, or in cells that are merged: a caption. */
const isCaption = (row: Row): boolean =>
  new Set(row.filter((cell) => !isEmpty(cell)).map(textOf)).size === 1 && !row.some(isNumber);

const isYear = (cell: Cell): boolean => yearIn(cell.value) !== null;
const isNumber = (cell: Cell): boolean => cellValueOf(cell) !== null && !isYear(cell);

/** More rows than this are read no further: nobody writes of them one by one. */
const MOST_ROWS = 20_000;

/** The blocks of a table, each with what its cells are called by. */
export function blocksOf(table: Table, name: string): readonly Block[] {
  const blocks: Block[] = [];
  const rows = table.rows.slice(0, MOST_ROWS);
  let from = 0;
  while (from < rows.length) {
    const end = blockEnd(rows, from);
    const block = blockIn(rows, from, end, table.name, name);
    if (block !== null) blocks.push(block);
    from = end;
  }
  return blocks;
}

/** A block ends where, behind an empty row, another header begins. */
function blockEnd(rows: readonly Row[], from: number): number {
  let seen = false;
  for (let r = from; r < rows.length; r++) {
    const row = rows[r] ?? [];
    seen ||= row.some(isNumber);
    if (filled(row) > 0 || !seen) continue;
    const next = rows.slice(r + 1).find((each) => filled(each) > 0);
    if (next === undefined) return rows.length;
    if (!next.some(isNumber)) return r + 1;
  }
  return rows.length;
}

function blockIn(
  rows: readonly Row[],
  from: number,
  end: number,
  sheet: string | null,
  name: string,
): Block | null {
  const first = firstDataRow(rows, from, end);
  if (first === null) return null;
  const head = rows.slice(from, first);
  const captions = head.filter((row) => filled(row) > 0 && isCaption(row) && !isHeader(row, rows[first]));
  const headers = head
    .map((row, i) => ({ row, at: from + i }))
    .filter(({ row }) => filled(row) > 0 && !captions.includes(row));
  const labelColumns = labelColumnsOf(
    rows.slice(first, end),
    headers.map(({ row }) => row),
  );
  const columnLabels = labelsOfColumns(headers, labelColumns);
  const caption = [...captions.map((row) => textOf(row.find((cell) => !isEmpty(cell)))), sheet ?? ''].join(
    ' ',
  );
  const cells: DataCell[] = [];
  let section: Label | null = null;
  let above: readonly (Label | null)[] = [];
  for (let r = first; r < end; r++) {
    const row = rows[r] ?? [];
    if (filled(row) === 0) continue;
    const isSection = !row.some((cell, c) => !labelColumns.has(c) && cellValueOf(cell) !== null);
    if (isSection) {
      const text = textOf(row.find((cell) => !isEmpty(cell)));
      if (filled(row) === 1 || isCaption(row)) section = labelOf('s', text);
      continue;
    }
    const own = labelsOfRow(row, labelColumns, above);
    above = own;
    const labels = [...own.filter((label) => label !== null), ...(section === null ? [] : [section])];
    row.forEach((cell, c) => {
      const value = labelColumns.has(c) ? null : cellValueOf(cell);
      if (value === null) return;
      cells.push(dataCell(r, c, value, [...labels, ...(columnLabels.get(c) ?? [])], caption));
    });
  }
  if (cells.length === 0) return null;
  const corner = headers.flatMap(({ row }) => [...labelColumns].map((c) => textOf(row[c])));
  return {
    sheet,
    cells,
    categories: categoriesOf(cells),
    about: stemsIn(
      [caption, name.replace(/^.*[/\\]/, '').replace(/\.\w{1,5}$/, ''), ...corner]
        .join(' ')
        .replace(/[_-]/g, ' '),
    ),
  };
}

/** A header may have but one cell, over the one column of numbers. */
const isHeader = (row: Row, data: Row | undefined): boolean =>
  filled(row) === 1 && row.findIndex((cell) => !isEmpty(cell)) > 0 && (data?.length ?? 0) > 1;

/** The first row that has numbers that are no years; or years under a header, beside a name. */
function firstDataRow(rows: readonly Row[], from: number, end: number): number | null {
  let headed = false;
  for (let r = from; r < end; r++) {
    const row = rows[r] ?? [];
    if (row.some(isNumber)) return r;
    if (headed && row.some(isYear) && !row.every((cell) => isEmpty(cell) || isYear(cell))) {
      const next = rows[r + 1] ?? [];
      if (!next.some(isNumber)) return r;
    }
    headed ||= filled(row) > 1;
  }
  return null;
}

/** The columns in which most rows have words, or years under such a word as 'Year'. */
function labelColumnsOf(body: readonly Row[], headers: readonly Row[]): ReadonlySet<number> {
  const width = Math.max(0, ...body.map((row) => row.length));
  const found = new Set<number>();
  for (let c = 0; c < width; c++) {
    const cells = body
      .map((row) => row[c])
      .filter((cell) => cell !== undefined && cell.value !== null) as Cell[];
    const numbers = cells.filter((cell) => cellValueOf(cell) !== null).length;
    const years = cells.filter(isYear).length;
    const isYears =
      years > 0 && years >= 0.9 * cells.length && headers.every((row) => !isYear(row[c] ?? { value: null }));
    // A number that only counts the rows, or a code, is a name of its row.
    const isCode = headers.some((row) => /^(?:id|no\.?|code|rank|#)$/i.test(textOf(row[c])));
    if (cells.length > 0 && (isYears || isCode || numbers < cells.length / 2)) found.add(c);
  }
  if (found.size === 0 && width > 1) found.add(0);
  return found;
}

/** A blank under a header of several rows goes on with what stands to its left. */
function labelsOfColumns(
  headers: readonly { readonly row: Row }[],
  labelColumns: ReadonlySet<number>,
): ReadonlyMap<number, readonly Label[]> {
  const width = Math.max(0, ...headers.map(({ row }) => row.length));
  const labels = new Map<number, Label[]>();
  headers.forEach(({ row }, level) => {
    let left = '';
    for (let c = 0; c < width; c++) {
      if (labelColumns.has(c)) {
        left = '';
        continue;
      }
      const own = textOf(row[c]);
      const goesOn = own === '' && level < headers.length - 1;
      const text = goesOn ? left : own;
      if (own !== '') left = own;
      if (text === '') continue;
      labels.set(c, [...(labels.get(c) ?? []), labelOf(`r${level}`, text)]);
    }
  });
  return labels;
}

function labelsOfRow(
  row: Row,
  columns: ReadonlySet<number>,
  above: readonly (Label | null)[],
): readonly (Label | null)[] {
  const order = [...columns];
  const last = order.findLastIndex((c) => !isEmpty(row[c]));
  return order.map((c, i) => {
    if (!isEmpty(row[c])) return labelOf(`c${c}`, textOf(row[c]));
    return i < last ? (above[i] ?? null) : null;
  });
}

const TOTAL = /^(?:grand |sub-?|overall )?totals?\b|^(?:all|overall|altogether)\b|\btotal$/i;

function labelOf(category: string, text: string): Label {
  const year = yearIn(text);
  return {
    category,
    text,
    stems: year === null ? stemsIn(text.replace(/\([^()]*\)/g, ' ')) : [],
    year,
    isTotal: TOTAL.test(text.trim()),
  };
}

function dataCell(
  row: number,
  column: number,
  { value, unit, shown }: CellValue,
  labels: readonly Label[],
  caption: string,
): DataCell {
  const said = labels.map(({ text }) => text).join(' | ');
  const isPercent = unit === 'percent' || (unit === null && saysPercent(said));
  const scale = isPercent ? 1 : labels.reduce((most, { text }) => Math.max(most, scaleIn(text)), 1);
  return {
    row,
    column,
    value: value * (scale === 1 && !isPercent ? scaleIn(caption) : scale),
    unit: isPercent ? 'percent' : (unit ?? currencyIn(said) ?? currencyIn(caption)),
    shown,
    labels,
  };
}

function categoriesOf(cells: readonly DataCell[]): ReadonlyMap<string, readonly Label[]> {
  const categories = new Map<string, Map<string, Label>>();
  for (const label of cells.flatMap(({ labels }) => labels)) {
    const known = categories.get(label.category) ?? new Map<string, Label>();
    if (!known.has(label.text)) known.set(label.text, label);
    categories.set(label.category, known);
  }
  return new Map([...categories].map(([category, labels]) => [category, [...labels.values()]]));
}

/** 'B7', with the sheet's name in front where there are several. */
export function referenceOf({ row, column }: Pick<DataCell, 'row' | 'column'>): string {
  let letters = '';
  for (let n = column + 1; n > 0; n = Math.floor((n - 1) / 26))
    letters = String.fromCharCode(65 + ((n - 1) % 26)) + letters;
  return `${letters}${row + 1}`;
}
