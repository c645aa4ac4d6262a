import type { Position } from '../document/index.js';
import type { Claim, Report } from './report.js';

/** What a claim says of where it stands in the file that the text was taken out of. */
export type Place = Pick<Claim, 'time' | 'page'> & Position;

/** The report with the places of the file that the text was taken out of, rather than the text's own. */
export const inSource = (report: Report, place: (position: Position) => Place): Report => ({
  ...report,
  claims: report.claims.map((claim) => ({ ...claim, ...place({ line: claim.line, column: claim.column }) })),
});
