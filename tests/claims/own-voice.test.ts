import { describe, expect, it } from 'vitest';
import { figureInOwnVoice } from '../../src/claims/index.js';
import { extract, heuristics } from '../../src/extract.js';

const ownClaims = (text: string): string[] =>
  extract(text)
    .claims.filter((claim) => claim.evidence.includes(figureInOwnVoice.id))
    .map((claim) => claim.text);

describe('claims in the article’s own voice', () => {
  it.each(figureInOwnVoice.examples)('%j makes %j', (text, claim) => {
    expect(ownClaims(text)).toContain(claim);
  });
  it.each(figureInOwnVoice.counterexamples)('%j makes none', (text) => {
    expect(ownClaims(text)).toEqual([]);
  });
  it('names only heuristics that have a sentence to explain them', () => {
    const text =
      'Roe said: “We won 3-1.”\n\n“It was late.”\n\nHe denied it. The dam cost $2m, Lee and Hale said.';
    for (const claim of extract(text).claims)
      for (const id of claim.evidence) expect(heuristics.has(id)).toBe(true);
  });
});
