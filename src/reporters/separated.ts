import { unheeded, visible } from './plain.js';

/** What stands in a field of a table. A number is the table's own; text is foreign. */
export type Cell = string | number | boolean | null;

/** How a table is written down. A field with its separator or a quotation mark in it is in quotation marks. */
export interface Notation {
  /** What the file starts with. */
  readonly mark: string;
  readonly separator: string;
  readonly end: string;
}

/** RFC 4180, with the byte order mark by which spreadsheets know UTF-8. */
export const CSV: Notation = { mark: '\ufeff', separator: ',', end: '\r\n' };

/** No field has a tab or a line's end, so a line is a row and can be cut at its tabs. */
export const TSV: Notation = { mark: '', separator: '\t', end: '\n' };

/** One row. No CI log reads it as a command: a field that begins as one is in quotation marks. */
export function lineOf(cells: readonly Cell[], { separator, end }: Notation): string {
  const field = (text: string): string =>
    text.includes(separator) || text.includes('"') || /^\s*::/.test(text)
      ? `"${text.replaceAll('"', '""')}"`
      : text;
  return cells.map((cell) => field(textOf(cell))).join(separator) + end;
}

/** Foreign text is on one line, shows its control characters, and never begins a spreadsheet's formula. */
function textOf(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell !== 'string') return String(cell);
  const text = unheeded(visible(cell.replace(/\s+/gu, ' ')));
  return FORMULA.test(text) ? `'${text}` : text;
}

/**
 * What spreadsheets take for a formula's beginning, in ASCII and in full width; some skip spaces before it. A field that
 * is nothing but `=` has no formula for them to run and is text to Excel and LibreOffice alike, so a figure's bound can
 * stand as it is.
 */
const FORMULA = /^(?!=$)\s*[=+\-@＝＋－＠]/;
