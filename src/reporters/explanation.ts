import type { Claim } from '../claims/index.js';

/** How the speaker of a claim was found: the words that name him here, what they go back to, his full name. */
export function speakerChain({ attribution, explanation }: Claim): readonly string[] {
  const source = attribution?.source?.text ?? 'no source here';
  const name = attribution?.speaker?.name ?? 'nobody';
  const links = [source, ...(explanation?.chain ?? []).map(({ text }) => text.replace(/\s+/g, ' ')), name];
  return links.filter((link, index) => link !== links[index - 1]);
}
