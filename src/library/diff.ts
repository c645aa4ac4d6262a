import type { Report } from '../claims/index.js';
import { type Differences, diff as diffReports } from '../diff/index.js';

/**
 * Which claims came, went and changed between two versions of an article, and how: matched by their words, their speakers
 * and their figures, never by their place.
 *
 * @param before the earlier version's report, as `extract` gives it, now or kept since
 * @throws TypeError for what is no report
 */
export function diff(before: Report, after: Report): Differences {
  requireReport(before, 'first');
  requireReport(after, 'second');
  return diffReports(before, after);
}

function requireReport(value: unknown, which: string): void {
  if (typeof value === 'object' && value !== null && 'claims' in value && Array.isArray(value.claims)) return;
  throw new TypeError(`diff: the ${which} is no report; give what extract() returns`);
}
