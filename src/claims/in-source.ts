import type { Position } from '../document/index.js';
import type { Report } from './report.js';

/** The report with the lines and columns of the file that the text was taken out of, rather than the text's own. */
export const inSource = (report: Report, place: (position: Position) => Position): Report => ({
  ...report,
  claims: report.claims.map((claim) => ({ ...claim, ...place({ line: claim.line, column: claim.column }) })),
});
