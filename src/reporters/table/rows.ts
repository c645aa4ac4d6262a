import type { Report } from '../../claims/index.js';
import type { Rows } from '../reporter.js';
import { claimRow, claimsByFigure, figureRow, type Row } from './columns.js';

/** One row a claim of the report, or a figure. */
export function rowsOf(report: Report, kind: Rows): readonly Row[] {
  if (kind === 'claims') return report.claims.map((claim) => claimRow(claim, report));
  const claims = claimsByFigure(report);
  return report.figures.map((figure) => figureRow(figure, claims.get(figure.id) ?? [], report));
}
