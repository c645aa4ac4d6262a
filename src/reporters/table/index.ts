import { isFailure, type Reporter } from '../reporter.js';
import { CSV, lineOf, type Notation, TSV } from '../separated.js';
import { COLUMNS } from './columns.js';
import { rowsOf } from './rows.js';

export const csv = tableIn(CSV);
export const tsv = tableIn(TSV);

/** One row a claim, or a figure. A document that could not be read has none. */
function tableIn(notation: Notation): Reporter {
  return async function* (outcomes, { rows: kind }) {
    const columns: readonly string[] = COLUMNS[kind];
    yield notation.mark + lineOf(columns, notation);
    for await (const outcome of outcomes) {
      if (isFailure(outcome)) continue;
      yield rowsOf(outcome, kind)
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
