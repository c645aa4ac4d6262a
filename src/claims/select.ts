import type { Claim, Form, Report } from './report.js';

/** Which claims of a report are wanted; what is left out restricts nothing. */
export interface Selection {
  /** The least confidence, from 0 to 1, that a claim must have. */
  readonly minConfidence?: number;
  readonly only?: ReadonlySet<Form>;
}

/**
 * The report with only the claims that the selection keeps. What stays is unchanged, ids included, so a selected
 * report can be compared with the whole one; and every reference in it resolves:
 *
 * - `speakers` keeps those whom a kept claim is attributed to, with all their mentions.
 * - `figures` keeps every figure of the document, since the list never was about claims alone.
 * - a claim reported inside one that was left out stands inside the nearest enclosing claim that was kept.
 */
export function select(report: Report, { minConfidence = 0, only }: Selection): Report {
  const keeps = (claim: Claim): boolean =>
    claim.confidence >= minConfidence && (only === undefined || only.has(claim.form));
  if (report.claims.every(keeps)) return report;

  const all = new Map(report.claims.map((claim) => [claim.id, claim]));
  const enclosing = (claim: Claim): string | null => {
    const outer = all.get(claim.attribution?.inside ?? '');
    if (outer === undefined) return null;
    return keeps(outer) ? outer.id : enclosing(outer);
  };
  const claims = report.claims
    .filter(keeps)
    .map((claim) =>
      claim.attribution?.inside == null
        ? claim
        : { ...claim, attribution: { ...claim.attribution, inside: enclosing(claim) } },
    );
  const speaking = new Set(claims.map((claim) => claim.attribution?.speaker?.id));
  return { ...report, claims, speakers: report.speakers.filter(({ id }) => speaking.has(id)) };
}
