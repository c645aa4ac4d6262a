import { visible } from '../plain.js';
import { isFailure, type Reporter } from '../reporter.js';
import { type Cell, COLUMNS, claimRow, figureRow, type Row } from './columns.js';

/** How a table is written down. A field with its separator or a quotation mark in it is in quotation marks. */
interface Notation {
  /** What the file starts with. */
  readonly mark: string;
  readonly separator: string;
  readonly end: string;
}

/** RFC 4180, with the byte order mark by which spreadsheets know UTF-8. */
const CSV: Notation = { mark: '\ufeff', separator: ',', end: '\r\n' };

/** No field has a tab or a line's end, so a line is a row and can be cut at its tabs. */
const TSV: Notation = { mark: '', separator: '\t', end: '\n' };

export const csv = tableIn(CSV);
export const tsv = tableIn(TSV);

/** One record of a CSV file. */
export const csvLine = (cells: readonly Cell[]): string => lineOf(cells, CSV);

/** One row a claim, or a figure. A document that could not be read has none. */
function tableIn(notation: Notation): Reporter {
  return async function* (outcomes, { rows: kind }) {
    const columns: readonly string[] = COLUMNS[kind];
    yield notation.mark + lineOf(columns, notation);
    for await (const outcome of outcomes) {
      if (isFailure(outcome)) continue;
      const rows: readonly Row[] =
        kind === 'claims'
          ? outcome.claims.map((claim) => claimRow(claim, outcome))
          : outcome.figures.map((figure) => figureRow(figure, outcome));
      yield rows
        .map((row) =>
          lineOf(
            columns.map((column) => row[column] ?? null),
            notation,
          ),
        )
        .join('');
    }
  };
}

function lineOf(cells: readonly Cell[], { separator, end }: Notation): string {
  const field = (text: string): string =>
    text.includes(separator) || text.includes('"') ? `"${text.replaceAll('"', '""')}"` : text;
  return cells.map((cell) => field(textOf(cell))).join(separator) + end;
}

/** Foreign text is on one line, shows its control characters, and never begins a spreadsheet's formula. */
function textOf(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell !== 'string') return String(cell);
  const text = visible(cell.replace(/\s+/gu, ' '));
  return FORMULA.test(text) ? `'${text}` : text;
}

/** What spreadsheets take for a formula's beginning, in ASCII and in full width; some skip spaces before it. */
const FORMULA = /^\s*[=+\-@＝＋－＠]/;
