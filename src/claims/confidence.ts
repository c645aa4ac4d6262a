import type { Attribution } from '../attributions/index.js';
import type { Resolution } from '../speakers/index.js';
import { ATTITUDE, BY_SIEVE, SLOPE, START, STEPS } from './confidence-table.js';

/** Below this, an unresolved speaker costs a claim confidence: who said it is half of what it says. */
const UNRESOLVED = 0.6;

/** Of a sentence of the article itself: what it says is there to be read, if it is a sentence. */
const OWN_VOICE = 0.9;

/** Any claim may be wrong, and any may be right. */
const SUREST = 0.99;

/** How sure the extraction is, from 0 to 1: of a hundred claims at 0.8, eighty have the right words and the right source. */
export function confidenceOf(attribution: Attribution | null, resolution: Resolution | null): number {
  if (attribution === null) return OWN_VOICE;
  return Math.round(calibrated(statedConfidence(attribution, resolution), attribution) * 1000) / 1000;
}

/** What the sieves say of themselves: of the claim's words, times of its speaker. */
export function statedConfidence(attribution: Attribution, resolution: Resolution | null): number {
  const speaker =
    attribution.source === null && attribution.continues === null
      ? 1
      : (resolution?.confidence ?? UNRESOLVED);
  return attribution.confidence * speaker;
}

/**
 * What that came to where people had marked what is right. A sieve that they could not judge (a transcript's turns, a
 * quotation that goes on in the next paragraph) keeps what it says.
 */
function calibrated(stated: number, { evidence, attitude }: Attribution): number {
  const sieve = BY_SIEVE.get(evidence[0] ?? '');
  if (sieve === undefined) return stated;
  return stepped(fitted(stated, sieve, attitude));
}

function fitted(stated: number, sieve: number, attitude: boolean): number {
  const logOdds = START + SLOPE * logit(stated) + sieve + (attitude ? ATTITUDE : 0);
  return 1 / (1 + Math.exp(-logOdds));
}

const logit = (share: number): number => {
  const bounded = Math.min(Math.max(share, 1 - SUREST), SUREST);
  return Math.log(bounded / (1 - bounded));
};

/** Straight lines from one step to the next; level before the first and behind the last. */
function stepped(said: number): number {
  const next = STEPS.findIndex(([from]) => from >= said);
  const [upper, high] = STEPS[next] ?? STEPS.at(-1) ?? [said, said];
  const [lower, low] = STEPS[next - 1] ?? [upper, high];
  return upper === lower ? high : low + ((high - low) * (said - lower)) / (upper - lower);
}
