import type { Report } from '../../claims/index.js';
import { isFailure, type Reporter } from '../reporter.js';
import { CSV, lineOf, type Notation, TSV } from '../separated.js';
import { COLUMNS, claimRow, claimsByFigure, figureRow, type Row } from './columns.js';

export const csv = tableIn(CSV);
export const tsv = tableIn(TSV);

/** One row a claim, or a figure. A document that could not be read has none. */
function tableIn(notation: Notation): Reporter {
  return async function* (outcomes, { rows: kind }) {
    const columns: readonly string[] = COLUMNS[kind];
    yield notation.mark + lineOf(columns, notation);
    for await (const outcome of outcomes) {
      if (isFailure(outcome)) continue;
      const rows = kind === 'claims' ? claimRows(outcome) : figureRows(outcome);
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

const claimRows = (report: Report): readonly Row[] => report.claims.map((claim) => claimRow(claim, report));

function figureRows(report: Report): readonly Row[] {
  const claims = claimsByFigure(report);
  return report.figures.map((figure) => figureRow(figure, claims.get(figure.id) ?? [], report));
}
