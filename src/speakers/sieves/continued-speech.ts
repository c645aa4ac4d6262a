import type { Follower } from './sieve.js';

export const continuedSpeech: Follower = {
  id: 'continued-speech',
  about: 'Without a source of its own, what goes on from another claim has its speaker.',
  examples: [
    ['“The bridge is safe,” Ann Roe said.\n\n“We checked it twice.”', '“We checked it twice.” → Ann Roe'],
  ],
  counterexamples: ['“The bridge is safe.”\n\nAnn Roe said she had checked it.'],
  follow: (attribution) => (attribution.source === null ? attribution.continues : null),
};
