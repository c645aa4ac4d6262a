import type { Claim, Report } from '../../claims/index.js';

/** What a reader holds of a claim, in his own words. */
export interface Review {
  readonly verdict: string;
  readonly note: string;
  /** Where he has it from: an address or a document. */
  readonly source: string;
  /** The day he last changed it, ISO 8601. */
  readonly date: string;
}

/** A claim with what a reader holds of it. */
export interface Reviewed {
  readonly claim: Claim;
  readonly review: Review;
}

/** Who reviews. */
export interface Reviewer {
  readonly name: string;
  readonly url: string;
}

/** One form in which reviews leave a page. `report` is what the claims are from. */
export type ReviewExport = (reviewed: readonly Reviewed[], report: Report, reviewer: Reviewer) => string;

/** The verdicts that are a scale, from the worst, which is 1. */
export const SCALE = ['False', 'Mostly false', 'Half true', 'Mostly true', 'True'] as const;

/** Verdicts that a reader may pick; he may write any other. */
export const VERDICTS = [...SCALE, 'Misleading', 'Unproven'] as const;

/** From 1 to 5; null for a verdict that is not on the scale. */
export function ratingOf(verdict: string): number | null {
  const at = SCALE.findIndex((each) => each.toLowerCase() === verdict.trim().toLowerCase());
  return at < 0 ? null : at + 1;
}

/** Whether there is nothing in it. */
export const isBlank = ({ verdict, note, source }: Review): boolean =>
  `${verdict}${note}${source}`.trim() === '';
