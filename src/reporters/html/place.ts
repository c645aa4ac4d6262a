import type { Claim, Report } from '../../claims/index.js';
import { voicesOf } from '../voices.js';

/** Speakers that get a colour of their own; the others share one. */
const COLORED_VOICES = 8;

/** A report as it stands in a page: what its claims are called there, and in which order and colour they come. */
export interface Place {
  readonly report: Report;
  /** What every id of this document starts with in a page of several; else empty. */
  readonly prefix: string;
  /** From 1, the most check-worthy claim first; claims with the same score as they stand in the article. */
  readonly rankOf: (claim: Claim) => number;
  /** From 0, as the claims stand in the report. */
  readonly positionOf: (claim: Claim) => number;
  /** The class that gives a speaker's colour. */
  readonly voiceOf: (speaker: string | undefined) => string;
  /** The same for whoever makes a claim, the article itself among them. */
  readonly voiceOfClaim: (claim: Claim) => string;
}

export function placeOf(report: Report, prefix: string): Place {
  const ranks = new Map(ranked(report.claims).map((claim, index) => [claim.id, index + 1]));
  const positions = new Map(report.claims.map((claim, index) => [claim, index]));
  const voices = new Map(voicesOf(report).map(({ id }, index) => [id, index]));
  const voiceOf = (speaker: string | undefined): string => {
    const index = voices.get(speaker ?? '') ?? COLORED_VOICES;
    return index < COLORED_VOICES ? `voice-${index}` : 'voice-other';
  };
  return {
    report,
    prefix,
    rankOf: ({ id }) => ranks.get(id) ?? 0,
    positionOf: (claim) => positions.get(claim) ?? 0,
    voiceOf,
    voiceOfClaim: ({ attribution }) =>
      attribution === null ? 'voice-none' : voiceOf(attribution.speaker?.id),
  };
}

export const ranked = (claims: readonly Claim[]): readonly Claim[] =>
  claims.toSorted((a, b) => b.checkworthiness - a.checkworthiness);
