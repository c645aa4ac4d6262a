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

/** What may stand beside a verb as what is said, by the lexicon's name for it. */
const FRAMES: Readonly<Record<string, string>> = {
  quote: 'a quotation',
  clause: 'a clause (“that …”)',
  that: 'a clause with “that”',
  wh: 'a question (“whether …”, “how …”)',
  to: 'an infinitive (“to …”)',
  ing: 'an “-ing” form',
  object: 'a noun',
  speech: 'a noun that names what is said',
  finding: 'a noun, where a document finds it',
  quoted: 'a noun with quoted words',
  addressee: 'whom it is said to',
  urge: 'whom, and what they are to do',
  of: 'whom, and “of” or “for” what',
  as: 'a noun “as” something',
  naming: 'a noun and what it is called',
  giving: 'whom, and a noun',
  relating: 'a noun and what it is set beside',
};

/** What the verb of a claim may have beside it, in words: 'a quotation, a clause (“that …”), “on” and a noun'. */
export const takesOf = ({ explanation }: Claim): string =>
  (explanation?.frames ?? [])
    .map((frame) => (frame.startsWith('+') ? `“${frame.slice(1)}” and a noun` : (FRAMES[frame] ?? frame)))
    .join(', ');
