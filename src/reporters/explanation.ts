import type { Claim } from '../claims/index.js';

/** How the speaker of a claim was found: the words that name him here, what they go back to, his full name. */
export function speakerChain({ attribution, explanation }: Claim): readonly string[] {
  const source = attribution?.source?.text ?? 'no source here';
  const name = attribution?.speaker?.name ?? 'nobody';
  const links = [source, ...(explanation?.chain ?? []).map(({ text }) => text.replace(/\s+/g, ' ')), name];
  return links.filter((link, index) => link !== links[index - 1]);
}

/** So many of the weights are told; the others are small. */
const MOST_WEIGHTS = 8;

/** What makes a claim worth checking: 'a percentage +1.2, the past tense +0.4, “I think” −0.8'. */
export const weighed = ({ explanation }: Claim): string =>
  (explanation?.checkworthiness ?? [])
    .slice(0, MOST_WEIGHTS)
    .map(({ about, weight }) => `${about} ${weight < 0 ? '−' : '+'}${Math.abs(weight).toFixed(1)}`)
    .join(', ');
